import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Cell = string | number | boolean | null | string[]

/** Puts rows into a table by COPY; the first of them names the columns. */
export async function copyRows(
  client: pg.Client,
  table: string,
  [columns, ...rows]: Cell[][],
): Promise<void> {
  const into = client.query(copyFrom(`COPY ${table} (${columns?.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from(rows.map((row) => `${row.map(copied).join('\t')}\n`)), into)
}

const copied = (cell: Cell): string =>
  cell === null
    ? String.raw`\N`
    : Array.isArray(cell)
      ? `{${cell.map((word) => `"${word}"`).join(',')}}`
      : String(cell).replace(/[\\\t\n\r]/g, (sign) => `\\${sign}`)
