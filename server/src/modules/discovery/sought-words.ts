import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** Where a word may stand, the narrowest first; each holds what the one before holds. */
export const TIERS = ['names', 'topics', 'words'] as const
export type Tier = (typeof TIERS)[number]

/** The words of a search as PostgreSQL's text search reads them (tsquery); null where there is none. */
export async function soughtWords(db: Database, text: string, languages: string[]): Promise<string | null> {
  const { rows } = await sql<{ query: string | null }>`
    SELECT sought_words(${text}, ${languages}::text[], char_length(${text}) > 1)::text AS query`.execute(db)
  return rows[0]?.query ?? null
}

/** The text with each word that stands nowhere replaced by the one most like it; null where none is, accents aside. */
export async function mendText(db: Database, text: string): Promise<string | null> {
  const { rows } = await sql<{ mended: string | null }>`
    SELECT CASE WHEN bool_or(like_it.word <> said.word) THEN string_agg(like_it.word, ' ' ORDER BY position) END AS mended
    FROM (SELECT lower(unaccent(token)) AS word, position
      FROM regexp_split_to_table(spoken_words(${text}), '\\s+') WITH ORDINALITY AS parts (token, position)) AS said,
    LATERAL (SELECT coalesce(
      CASE WHEN EXISTS (SELECT FROM known_words k WHERE starts_with(k.word, said.word)) THEN said.word END,
      (SELECT k.word FROM known_words k WHERE k.word % said.word ORDER BY similarity(k.word, said.word) DESC, k.word LIMIT 1),
      said.word) AS word) AS like_it
    WHERE said.word <> ''`.execute(db)
  return rows[0]?.mended ?? null
}

type Common = { until: number; words: Record<'names' | 'topics', string[]> }
const common = new WeakMap<Database, Common>()

/**
 * The widest tier in which few rows have these words, as far as PostgreSQL's own statistics tell: in narrower ones they
 * are rare too. Of a word that is not among a column's most common it assumes that one row in 200 has it, and would walk
 * through everybody to find nobody.
 */
export async function widestRareTier(db: Database, query: string): Promise<'names' | 'topics' | undefined> {
  const known = (await commonWords(db)).words
  // The widest column has so many common words that what is missing there is known to be rare.
  return (['topics', 'names'] as const).find((tier) =>
    query
      .split(' & ')
      .some((word) =>
        [...word.matchAll(/'((?:[^']|'')+)'(:\*)?/g)].every(([, lexeme = '', prefix]) =>
          prefix ? !known[tier].some((one) => one.startsWith(lexeme)) : !known[tier].includes(lexeme),
        ),
      ),
  )
}

async function commonWords(db: Database): Promise<Common> {
  const kept = common.get(db)
  if (kept && kept.until > Date.now()) return kept
  const { rows } = await sql<{ column: 'names' | 'topics'; words: string[] }>`
    SELECT attname AS column, most_common_elems::text::text[] AS words FROM pg_stats
    WHERE schemaname = current_schema() AND tablename = 'influencer_index' AND attname IN ('names', 'topics')
      AND most_common_elems IS NOT NULL`.execute(db)
  const words = { names: [], topics: [], ...Object.fromEntries(rows.map((row) => [row.column, row.words])) }
  const fresh = { until: Date.now() + 600_000, words }
  common.set(db, fresh)
  return fresh
}
