import type { Place, PlaceQuery, Places } from '@accord/contract'
import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Database } from '../../platform/database/database.ts'
import { badField, notFound } from '../../platform/problem.ts'

const SUGGESTED = 10
/** After every name that begins with another, as bytes are compared. */
const LAST = '\u{10FFFF}'

/**
 * Places whose name begins so. What it is called in English or German comes before what begins so in another language;
 * and whoever types an accent means a name that has it: by "köl" Köln, not Kolkata.
 */
export async function suggestPlaces(db: Database, { q }: PlaceQuery): Promise<Places> {
  const typed = sql`lower(trim(split_part(${q}, ',', 1)))`
  const { rows } = await sql<PlaceRow>`SELECT p.* FROM (
      SELECT n.place_id, bool_or(n.shown OR n.name = typed.begins) AS meant
      FROM (SELECT place_key(split_part(${q}, ',', 1)) AS begins OFFSET 0) AS typed
      JOIN place_names n ON n.name >= typed.begins AND n.name < typed.begins || ${LAST} WHERE typed.begins <> ''
      GROUP BY n.place_id) AS found
    JOIN places p ON p.id = found.place_id
    ORDER BY ${typed} <> unaccent(${typed}) AND (starts_with(lower(p.name), ${typed}) OR starts_with(lower(p.german), ${typed})) DESC,
      found.meant DESC, p.thousands DESC, p.id LIMIT ${SUGGESTED}`.execute(db)
  return { items: rows.map(showPlace) }
}

export async function readPlace(db: Database, id: number): Promise<Place> {
  const row = await db.selectFrom('places').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('place')
  return showPlace(row)
}

type PlaceRow = { id: number; country: string; name: string; german: string; region: string | null }
const showPlace = ({ id, country, name, german, region }: PlaceRow): Place => ({
  id,
  names: { en: name, de: german },
  country,
  region,
})

/** Which of these are on the list: a later list may not have them all. */
export async function knownPlaces(db: Database, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('places').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** The towns that are near enough, by country; the ids of each as PostgreSQL writes a list, for there can be thousands. */
export type Towns = ReadonlyMap<string, string>

/** Kilometres on a degree of latitude are the same everywhere, so its band alone bounds who is compared: poles and the date line need no case of their own. */
const KM_OF_RADIAN = 6371.0088

/** A page, its counts and the pages after it ask for the same towns; all towns are a list of 250 KB. The list changes with a new version only, whose migration may run while this process still answers. */
const kept = new LRUCache<string, Towns>({ max: 32, ttl: 600_000 })

/** The towns at most so far from a place, itself among them. */
export async function townsWithin(db: Database, near: number, km: number): Promise<Towns> {
  const circle = `${near} ${km}`
  const towns = kept.get(circle) ?? (await readTowns(db, near, km))
  if (!kept.has(circle)) kept.set(circle, towns)
  return towns
}

async function readTowns(db: Database, near: number, km: number): Promise<Towns> {
  const band = sql`degrees(${km}::double precision / ${KM_OF_RADIAN}::double precision)`
  const { rows } = await sql<{
    country: string
    ids: string
  }>`SELECT t.country, string_agg(t.id::text, ',') AS ids
    FROM places c JOIN places t ON t.latitude BETWEEN c.latitude - ${band} AND c.latitude + ${band}
      AND km_between(c.latitude, c.longitude, t.latitude, t.longitude) <= ${km}
    WHERE c.id = ${near} GROUP BY t.country`.execute(db)
  if (rows.length === 0) throw badField('near', 'unknown_place', 'is no place on the list')
  return new Map(rows.map(({ country, ids }) => [country, ids]))
}
