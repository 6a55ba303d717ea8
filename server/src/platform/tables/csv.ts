import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Batches, Cell, Column } from './table.ts'

// Excel takes a CSV for the old code page of its machine unless it begins so.
const BYTE_ORDER_MARK = '\ufeff'

/** A CSV (RFC 4180, UTF-8 with a byte order mark) of rows as they come. Nothing in it is run by a spreadsheet. */
export const csvOf = <Row>(columns: Column<Row>[], batches: Batches<Row>): Readable =>
  Readable.from(lines(columns, batches))

async function* lines<Row>(columns: Column<Row>[], batches: Batches<Row>): AsyncGenerator<string> {
  let head = BYTE_ORDER_MARK + recordsOf([columns.map(({ name }) => name)])
  // The head waits for the first rows: if they can't be read, nothing has been said yet, and an error can be answered.
  for await (const rows of batches) {
    yield head + recordsOf(rows.map((row) => columns.map((column) => textOf(column.of(row), column.kind))))
    head = ''
  }
  if (head) yield head
}

const recordsOf = (records: string[][]): string => stringify(records, { record_delimiter: '\r\n' })

function textOf(cell: Cell, kind: Column<never>['kind']): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  return kind === 'text' ? harmless(String(cell)) : String(cell)
}

// Some programs skip blanks and quotes before they look for one of these; the full-width ones are read as the others.
const RUNS = /^[\s"'\u00a0\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it a text there
 * (OWASP, CSV injection). Numbers come another way and stay numbers.
 */
export const harmless = (text: string): string => (RUNS.test(text) ? `'${text}` : text)
