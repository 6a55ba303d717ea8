import type { Place, PlaceQuery, Places } from '@accord/contract'
import { sql } from 'kysely'
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

export type Town = { id: number; country: string }

/** Kilometres on a degree of latitude are the same everywhere, so its band alone bounds who is compared: poles and the date line need no case of their own. */
const KM_OF_RADIAN = 6371.0088

/** The towns at most so far from a place, itself among them. */
export async function townsWithin(db: Database, near: number, km: number): Promise<Town[]> {
  const band = sql`degrees(${km}::double precision / ${KM_OF_RADIAN}::double precision)`
  const { rows } = await sql<Town>`SELECT t.id, t.country FROM places c
    JOIN places t ON t.latitude BETWEEN c.latitude - ${band} AND c.latitude + ${band}
      AND km_between(c.latitude, c.longitude, t.latitude, t.longitude) <= ${km}
    WHERE c.id = ${near}`.execute(db)
  if (rows.length === 0) throw badField('near', 'unknown_place', 'is no place on the list')
  return rows
}
