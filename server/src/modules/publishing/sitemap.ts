import { Readable } from 'node:stream'
import type { Database } from '../../platform/database/database.ts'
import { notFound } from '../../platform/problem.ts'
import * as store from './store.ts'
import { escapeXml, XML } from './xml.ts'

/** The most that the protocol allows in one file, and so many ids a part spans: it never has more, and none moves. */
export const PART = 50_000
const BATCH = 2000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const KEPT_MS = 10 * 60_000

/** The sitemap of sitemaps. Made again after ten minutes at the earliest: it only names parts, which are always fresh. */
export function sitemapIndex(db: Database, home: string): () => Promise<string> {
  let kept: { until: number; text: Promise<string> } | null = null
  return () => {
    if (kept && kept.until > Date.now()) return kept.text
    const text = writeIndex(db, home)
    const mine = { until: Date.now() + KEPT_MS, text }
    kept = mine
    text.catch(() => {
      if (kept === mine) kept = null
    })
    return text
  }
}

async function writeIndex(db: Database, home: string): Promise<string> {
  const lines = [`<sitemap><loc>${escapeXml(home)}/sitemaps/pages.xml</loc></sitemap>`]
  for (const kind of store.LISTED)
    for (const { part, changed } of await store.sitemapParts(db, kind, PART))
      lines.push(`<sitemap><loc>${escapeXml(home)}/sitemaps/${kind}-${part}.xml</loc><lastmod>${changed.toISOString()}</lastmod></sitemap>`) // prettier-ignore
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** One part by its file's name, written while the database is still being read; 404 where it would be empty. */
export async function sitemapPart(db: Database, home: string, name: string): Promise<string | Readable> {
  if (name === 'pages.xml')
    return [urlsetBegin, ...['/', '/campaigns', '/influencers'].map((path) => entry(home, path)), urlsetEnd].join('') // prettier-ignore
  const [, kind, number] = /^(campaigns|brands|influencers)-(0|[1-9]\d{0,8})\.xml$/.exec(name) ?? []
  if (!kind) throw notFound('sitemap')
  const span = { after: Number(number) * PART, until: (Number(number) + 1) * PART }
  const read = (after: number) =>
    store.sitemapRows(db, kind as store.Listed, { after, until: span.until, limit: BATCH })
  const first = await read(span.after)
  if (first.length === 0) throw notFound('sitemap')
  return Readable.from(write(first), { objectMode: false })

  async function* write(rows: Awaited<ReturnType<typeof read>>): AsyncGenerator<string> {
    yield urlsetBegin
    while (rows.length > 0) {
      yield rows.map(({ path, changed }) => entry(home, path, changed)).join('')
      rows = rows.length < BATCH ? [] : await read(rows.at(-1)?.id as number)
    }
    yield urlsetEnd
  }
}

const urlsetBegin = `${XML}<urlset xmlns="${NAMESPACE}">\n`
const urlsetEnd = '</urlset>\n'

const entry = (home: string, path: string, changed?: Date): string =>
  `<url><loc>${escapeXml(home + encodeURI(path))}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</url>\n`
