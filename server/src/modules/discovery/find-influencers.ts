import { createHash } from 'node:crypto'
import { isUser } from '@accord/contract'
import type {
  Actor,
  FacetQuery,
  FoundInfluencer,
  InfluencerOrder,
  InfluencerPage,
  InfluencerQuery,
} from '@accord/contract'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { plannedRows } from '../../platform/database/planned.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import type { Position } from '../../platform/paging.ts'
import { badField } from '../../platform/problem.ts'
import { influencerCards, showInfluencerCard, unusualFigures } from '../profiles/index.ts'
import { allOf, conditionsOf, several } from './conditions.ts'
import { townsWithin } from './places.ts'
import { askedFacets, reasons } from './reasons.ts'
import { searchIndex } from './search-index.ts'
import type { Search } from './ordered-rows.ts'
import { mendText, soughtWords } from './sought-words.ts'

/** The languages in whose way words are bent besides those that are asked for: the pages' own. */
const PAGE_LANGUAGES = ['en', 'de']

/** The orders by figures of 64 bits; the others have 32. */
const WIDE: InfluencerOrder[] = ['followers', 'price', 'newest']
const MOST_INTEGER = 2_147_483_647

/** Those who may be found and meet all that is asked, each with what of it they meet. */
export async function findInfluencers(
  db: Database,
  actor: Actor,
  query: InfluencerQuery,
): Promise<InfluencerPage> {
  const list = listName(query)
  const after = positionAfter<number>(list, query.cursor)
  if (after && !WIDE.includes(query.sort) && after.by > MOST_INTEGER)
    throw badField('cursor', 'bad_cursor', 'does not belong to this list')
  const asked = await mean(db, teamOf(actor, query), query, query.sort)
  const most = query.limit + 1
  const first = await searchIndex(db, asked, after, most)
  // Whom words were found by is known to have them: only where nobody was found are they looked for in all.
  const { search, mended } =
    first.length > 0 ? { search: asked, mended: null } : await mendedSearch(db, asked, query)
  const found = mended === null ? first : await searchIndex(db, search, after, most)
  const page = pageOfRows(
    list,
    found,
    query.limit,
    (position) => position,
    ({ id }) => id,
  )
  const cards = await foundCards(db, actor, page.items, search, query)
  return { ...page, items: cards, mended }
}

/** What a search means in the database. Where nobody has its words, those that look like them are taken. */
export async function understand(
  db: Database,
  actor: Actor,
  query: FacetQuery,
  order: Search['order'] = 'relevance',
): Promise<{ search: Search; mended: string | null }> {
  return mendedSearch(db, await mean(db, teamOf(actor, query), query, order), query)
}

/** The search as one condition on a row `f` of the index, for a team. */
export async function fitting(
  db: Database,
  sponsorId: number,
  query: FacetQuery,
): Promise<RawBuilder<unknown>> {
  const { search } = await mendedSearch(db, await mean(db, sponsorId, query, 'relevance'), query)
  const said = search.words === null ? sql`true` : sql`f.words @@ ${search.words}::tsquery`
  return sql`${said} AND ${allOf(search.conditions)}`
}

async function mean(
  db: Database,
  sponsorId: number | null,
  query: FacetQuery,
  order: Search['order'],
): Promise<Search> {
  const { near, within, text, currency } = query
  const towns = near === undefined || within === undefined ? null : await townsWithin(db, near, within)
  const words = text ? await soughtWords(db, text, languagesOf(query)) : null
  return { conditions: conditionsOf(query, sponsorId, towns), words, order, currency: currency ?? null }
}

const languagesOf = ({ language }: FacetQuery) => [...new Set([...PAGE_LANGUAGES, ...several(language)])]

async function mendedSearch(
  db: Database,
  search: Search,
  query: FacetQuery,
): Promise<{ search: Search; mended: string | null }> {
  if (!query.text) return { search, mended: null }
  const anybody = { ...search, conditions: [], order: 'newest' as const }
  if ((await searchIndex(db, anybody, undefined, 1)).length > 0) return { search, mended: null }
  const mended = await mendText(db, query.text)
  if (mended === null) return { search, mended }
  return { search: { ...search, words: await soughtWords(db, mended, languagesOf(query)) }, mended }
}

/** What only the asker's own team knows. */
const OWN = ['workedWith', 'notInList', 'newIn'] as const

/** Whether an answer depends on who asks; every other search means the same whoever asks it. */
export const asksForOwn = (query: FacetQuery): boolean =>
  [...OWN, 'notInCampaign' as const].some((field) => query[field] !== undefined)

function teamOf(actor: Actor, query: FacetQuery): number | null {
  const team = isUser(actor) && actor.status === 'active' ? actor.sponsorId : null
  for (const field of OWN)
    if (team === null && query[field] !== undefined)
      throw badField(field, 'not_yours', 'is about a sponsor’s own, and you act for none')
  return team
}

/** A cursor belongs to one search: the same words, filters and order. */
function listName({ cursor: _, limit: __, ...asked }: InfluencerQuery): string {
  const named = Object.entries(asked).filter(([, value]) => value !== undefined)
  const text = JSON.stringify(named.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `influencers:${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
}

/** How far the town of a row `f` is from a place. */
const kmFrom = (near: number | undefined): RawBuilder<number | null> =>
  near === undefined
    ? sql`NULL::double precision`
    : sql`(SELECT km_between(c.latitude, c.longitude, t.latitude, t.longitude)
        FROM places c, places t WHERE c.id = ${near} AND t.id = f.place_id)`

const CONFIRMED = 'confirmed:some'

/** Those of a row `f` that are among these: it has a dozen, and few are asked about. */
const facetsAmong = (keys: string[]) =>
  sql<string[]>`ARRAY(SELECT one FROM unnest(f.facets) AS one WHERE one = ANY (${keys}))`

/** In the order of the ids. Who has gone in between is left out. */
export async function foundCards(
  db: Database,
  actor: Actor,
  ids: Position['id'][],
  { words }: Search,
  query: InfluencerQuery,
): Promise<FoundInfluencer[]> {
  if (ids.length === 0) return []
  const cards = influencerCards(db)
    .innerJoin('influencer_index as f', 'f.influencer_id', 'i.user_id')
    .select(['i.languages', 'f.engagement', 'f.reply_rate', 'f.reply_minutes', 'f.prices', 'f.currencies'])
    .select(facetsAmong([CONFIRMED, ...askedFacets(query)]).as('facets'))
    .select(kmFrom(query.near).as('distance'))
    .select(sql<boolean>`coalesce(f.names @@ ${words}::tsquery, false)`.as('in_names'))
    .select(sql<boolean>`coalesce(f.topics @@ ${words}::tsquery, false)`.as('in_topics'))
    .where(sql<boolean>`i.user_id = ANY (${ids}::bigint[])`)
  const rows = await plannedRows(db, cards)
  const unusual = await unusualFigures(db, actor, ids)
  const byId = new Map(rows.map((row) => [row.user_id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      ...showInfluencerCard(row),
      engagementRate: row.engagement < 0 ? null : row.engagement,
      replyRate: row.reply_rate,
      replyMinutes: row.reply_rate === null ? null : row.reply_minutes,
      confirmed: row.facets.includes(CONFIRMED),
      languages: row.languages as FoundInfluencer['languages'],
      why: reasons(row, query),
      unusual: unusual.get(id) ?? null,
    }
  })
}
