import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

/** The longest that an answer is kept, though nothing was heard of a change. */
const LIFE_MS = 60_000
/** At about 20 KB for a page of 20, and 100 KB at the most: 6 MB usually, 30 MB at worst. */
const MOST_ANSWERS = 300

/** An answer as it goes over the wire, made once. */
export type Bytes = { json: Buffer; gzip: Buffer; etag: string }

type Make = () => Promise<string>

/** What anybody may be shown, kept in this process: answers that do not depend on who asks. */
export type SharedAnswers = {
  kept: LRUCache<string, Bytes, Make>
  /** By table, how often it has changed. An answer is kept under what its tables had then. */
  changes: Map<string, number>
  /** Whether we hear of changes. While not, nothing is kept. */
  hears: boolean
}

export const openSharedAnswers = (): SharedAnswers => ({
  kept: new LRUCache<string, Bytes, Make>({
    max: MOST_ANSWERS,
    ttl: LIFE_MS,
    // Whoever waits gets their answer, though meanwhile so many others were kept that it is not.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context: make }) => packed(await make()),
  }),
  changes: new Map(),
  hears: false,
})

/** What an answer is about: its own name, and the tables that it shows. */
export type About = { key: string; shows: readonly string[] }

/**
 * The answer that is kept, or made now, once for all who ask meanwhile. One that was begun before a change is kept
 * under the count from before it, where nobody looks any more.
 */
export async function sharedAnswer(
  { kept, changes, hears }: SharedAnswers,
  { key, shows }: About,
  make: Make,
): Promise<Bytes> {
  if (!hears) return packed(await make())
  const now = [ALL, ...shows].map((table) => changes.get(table) ?? 0).join('.')
  return kept.forceFetch(`${key}@${now}`, { context: make })
}

/** Stands for every table: what changed is not known. */
export const ALL = '*'

/** From now on, what was kept of these tables is not shown again. */
export function dropShared({ changes }: SharedAnswers, tables: Iterable<string>): void {
  for (const table of tables) changes.set(table, (changes.get(table) ?? 0) + 1)
}

export async function packed(text: string): Promise<Bytes> {
  const json = Buffer.from(text)
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`
  return { json, gzip: await promisify(gzip)(json), etag }
}
