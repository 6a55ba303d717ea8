/**
 * What a cell holds. `text`: a string. `number`: a number. `decimal`: an exact amount as plain decimal text, "12.50".
 * `moment`: a Date. `date`: a calendar date, "2026-11-24". Null is an empty cell everywhere.
 */
export type CellKind = 'text' | 'number' | 'decimal' | 'moment' | 'date'
export type Cell = string | number | Date | null

export type Column<Row> = {
  /** For programs: the head of a CSV. Never changes. */
  name: string
  /** For people: the head of a worksheet. */
  title: string
  kind: CellKind
  /** In characters, for a worksheet. */
  width: number
  of: (row: Row) => Cell
}

/** Rows as they come, some hundred at a time: nobody ever holds all of them. */
export type Batches<Row> = AsyncIterable<Row[]>
