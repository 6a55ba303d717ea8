import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { MOST_IMPORT_COLUMNS, MOST_IMPORT_ROWS } from '@accord/contract'
import { parse } from 'csv-parse'
import { badField } from '../../platform/problem.ts'
import { readWorkbook } from './read-workbook.ts'

/** A row that has something in it, and its number in the file, the first being 1. */
export type FileRow = { row: number; cells: string[] }

const CHUNK = 65_536
const MOST_RECORD = 100_000

export const formatOf = (content: Buffer): 'csv' | 'xlsx' =>
  content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' ? 'xlsx' : 'csv'

/** The rows of a file, one after the other; what can't be read as a table is refused by the field of the form. */
export async function* readRows(content: Buffer): AsyncGenerator<FileRow> {
  if (content.length === 0) throw refused('empty_file', 'is empty')
  let rows = 0
  for await (const record of formatOf(content) === 'xlsx' ? workbookRows(content) : csvRows(content)) {
    if (record.cells.length > MOST_IMPORT_COLUMNS)
      throw refused('too_many_columns', `has more than ${MOST_IMPORT_COLUMNS} columns`)
    if (record.cells.every((cell) => cell.trim() === '')) continue
    if (++rows > MOST_IMPORT_ROWS + 1)
      throw refused('too_many_rows', `has more than ${MOST_IMPORT_ROWS} rows`)
    yield record
  }
  if (rows === 0) throw refused('empty_file', 'has no row with anything in it')
}

const refused = (code: string, message: string) => badField('file', code, message)

async function* csvRows(content: Buffer): AsyncGenerator<FileRow> {
  const text = asUtf8(content)
  const parser = Readable.from(chunksOf(text), { objectMode: false }).pipe(
    parse({ bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, max_record_size: MOST_RECORD }),
  )
  let row = 0
  try {
    for await (const cells of parser) yield { row: ++row, cells: cells as string[] }
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('CSV_')) throw error
    throw refused('unreadable', `can’t be read after row ${row}: a quotation mark is out of place`)
  }
} // prettier-ignore

function* chunksOf(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += CHUNK) yield content.subarray(at, at + CHUNK)
}

/** UTF-8 as it is, UTF-16 by its mark, and what is neither as Windows writes Western Europe's languages. */
function asUtf8(content: Buffer): Buffer {
  const utf16 = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : null // prettier-ignore
  const text = utf16
    ? Buffer.from(decoded(utf16, content))
    : isUtf8(content)
      ? content
      : Buffer.from(decoded('windows-1252', content))
  if (text.includes(0)) throw refused('not_text', 'is no text; save it as CSV (UTF-8) or as a workbook')
  return text
}

function decoded(encoding: string, content: Buffer): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    throw refused('not_text', 'is no text; save it as CSV (UTF-8) or as a workbook')
  }
}

/** What stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: Buffer): string {
  const [line = ''] = text
    .subarray(0, 4096)
    .toString()
    .split(/\r?\n|\r/)
  const bare = line.replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark
}

async function* workbookRows(content: Buffer): AsyncGenerator<FileRow> {
  for (const [index, cells] of (await readWorkbook(content)).entries()) yield { row: index + 1, cells }
}
