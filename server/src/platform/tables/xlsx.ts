import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Batches, Column } from './table.ts'
import { cellXml, columnLetters, CONTENT_TYPES, RELATIONS, STYLES, text, workbook, workbookRelations } from './xlsx-parts.ts' // prettier-ignore

// What a worksheet holds (ECMA-376, Excel's limits), less its head.
const MOST_ROWS = 1_048_575

/**
 * A workbook (Office Open XML) of rows as they come: dates are dates, numbers numbers, texts inline, so that no table
 * of them is kept in memory; the head stays in sight. A worksheet that is full goes on in another.
 */
export function xlsxOf<Row>(title: string, columns: Column<Row>[], batches: Batches<Row>): Readable {
  const zip = new ZipFile()
  const rows = new Rows(batches)
  const writing = { current: null as Readable | null }
  // Out as a generator: whoever stops reading stops the reading of rows, too.
  return Readable.from(
    pumped(zip, rows, writing, () => writeSheets(zip, title, columns, rows, writing)),
    {
      objectMode: false,
    },
  )
}

async function* pumped<Row>(
  zip: ZipFile,
  rows: Rows<Row>,
  writing: { current: Readable | null },
  write: () => Promise<void>,
): AsyncGenerator<Buffer> {
  const out = zip.outputStream as Readable
  zip.on('error', (error: Error) => out.destroy(error))
  try {
    write().catch((error: Error) => out.destroy(error))
    yield* out as AsyncIterable<Buffer>
  } finally {
    writing.current?.destroy()
    out.destroy()
    await rows.end()
  }
}

async function writeSheets<Row>(
  zip: ZipFile,
  title: string,
  columns: Column<Row>[],
  rows: Rows<Row>,
  writing: { current: Readable | null },
): Promise<void> {
  // The first rows are waited for: what can't be read is an error before the first byte.
  await rows.begin()
  const names: string[] = []
  do {
    names.push(names.length === 0 ? title : `${title} ${names.length + 1}`)
    const sheet = Readable.from(worksheet(columns, rows), { objectMode: false })
    writing.current = sheet
    const written = new Promise<void>((resolve, reject) => {
      sheet.on('end', resolve)
      sheet.on('error', reject)
    })
    zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`, { compressionLevel: 3 })
    await written
  } while (rows.more)
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path)
  add('xl/workbook.xml', workbook(names))
  add('xl/_rels/workbook.xml.rels', workbookRelations(names.length))
  add('xl/styles.xml', STYLES)
  add('_rels/.rels', RELATIONS)
  add('[Content_Types].xml', CONTENT_TYPES(names.length))
  zip.end()
}

async function* worksheet<Row>(columns: Column<Row>[], rows: Rows<Row>): AsyncGenerator<string> {
  yield head(columns)
  const letters = columns.map((_, at) => columnLetters(at + 1))
  let number = 1
  while (rows.more && number <= MOST_ROWS) {
    const some = await rows.take(MOST_ROWS - number + 1)
    let xml = ''
    for (const row of some) {
      xml += `<row r="${++number}">`
      for (const [at, { kind, of }] of columns.entries())
        xml += cellXml(`${letters[at]}${number}`, of(row), kind)
      xml += '</row>'
    }
    yield xml
  }
  yield `</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${number}"/></worksheet>`
}

const head = <Row>(columns: Column<Row>[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row r="1">${columns
    .map(
      ({ title }, at) =>
        `<c r="${columnLetters(at + 1)}1" s="1" t="inlineStr"><is><t>${text(title)}</t></is></c>`,
    )
    .join('')}</row>`

/** Batches, read one ahead, so that it is known whether there is more before a worksheet is begun. */
class Rows<Row> {
  more = true
  #waiting: Row[] = []
  #source: AsyncIterator<Row[]>

  constructor(batches: Batches<Row>) {
    this.#source = batches[Symbol.asyncIterator]()
  }

  begin = (): Promise<void> => this.#fill()

  /** At most `most` rows; `more` says whether there are others after them. */
  async take(most: number): Promise<Row[]> {
    const taken = this.#waiting.slice(0, most)
    this.#waiting = this.#waiting.slice(most)
    if (this.#waiting.length === 0) await this.#fill()
    return taken
  }

  async end(): Promise<void> {
    await this.#source.return?.()
  }

  async #fill(): Promise<void> {
    const { done, value } = await this.#source.next()
    this.#waiting = done ? [] : value
    this.more = this.#waiting.length > 0
  }
}
