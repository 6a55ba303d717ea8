import { z } from 'zod'
import { Instant, IsoDate } from '@accord/contract'
import type { Page } from '@accord/contract'
import { badField } from './problem.ts'

/** Where a page ended: the value it was sorted by and the id that breaks ties. */
export type Position<T extends string | number = string | number> = { by: T; id: number }

// Only what the database can compare: a cursor that somebody made up is refused, not tried.
const Sorted = z.union([IsoDate, Instant.refine((moment) => moment >= '2000'), z.int()])
const Cursor = z.tuple([Sorted, z.int().positive(), z.string()])

/**
 * The position in a cursor; undefined without one. `list` names the list and its order: a cursor from another
 * one is refused rather than read wrongly.
 */
export function positionAfter<T extends string | number = number>(
  list: string,
  cursor: string | undefined,
  kind: 'number' | 'string' = 'number',
): Position<T> | undefined {
  if (cursor === undefined) return undefined
  const read = Cursor.safeParse(parse(cursor))
  if (!read.success || read.data[2] !== list || typeof read.data[0] !== kind)
    throw badField('cursor', 'bad_cursor', 'does not belong to this list')
  return { by: read.data[0] as T, id: read.data[1] }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

/** A page out of `limit + 1` rows that were asked for: the one too many tells that there is a next page. */
export function pageOfRows<Row, Item>(
  list: string,
  rows: Row[],
  limit: number,
  position: (row: Row) => Position,
  show: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(show), nextCursor: last ? cursorAt(list, position(last)) : null }
}

const cursorAt = (list: string, { by, id }: Position): string =>
  Buffer.from(JSON.stringify([by, id, list])).toString('base64url')
