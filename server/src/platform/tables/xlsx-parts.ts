import type { Cell, CellKind } from './table.ts'

/** The parts of a workbook as text (ECMA-376 part 1, SpreadsheetML). Style numbers are places in STYLES' cellXfs. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const STYLE = { moment: 2, date: 3 }
/** By the number of places that the amount is written with. */
const DECIMAL_STYLE: Record<number, number> = { 0: 4, 2: 5, 3: 6 }

const DAY = 86_400_000
// Day 0 of a worksheet: 30 December 1899, because 1900 is taken for a leap year there.
const DAY_ZERO = Date.UTC(1899, 11, 30)
const LONGEST_TEXT = 32_767

/** One cell at its address ("B7"), which some readers insist on. */
export function cellXml(at: string, cell: Cell, kind: CellKind): string {
  if (cell === null || cell === '') return ''
  if (kind === 'text')
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text(cell as string)}</t></is></c>`
  const [style, value] = numberOf(cell, kind)
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`
}

function numberOf(cell: string | number | Date, kind: CellKind): [style: number, value: number | string] {
  if (kind === 'moment') return [STYLE.moment, ((cell as Date).getTime() - DAY_ZERO) / DAY]
  if (kind === 'date') return [STYLE.date, (Date.parse(cell as string) - DAY_ZERO) / DAY]
  return kind === 'decimal' ? [decimalStyle(cell as string), cell as string] : [0, cell as number]
}

const decimalStyle = (amount: string): number =>
  DECIMAL_STYLE[amount.includes('.') ? amount.length - amount.indexOf('.') - 1 : 0] ?? 0

// What XML can't hold at all: control characters, halves of surrogate pairs, and two that are no characters.
// oxlint-disable-next-line no-control-regex
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** "_x0041_" means "A" in a worksheet: where somebody really wrote that, its first character is itself written so. */
export const text = (words: string): string =>
  words
    .slice(0, LONGEST_TEXT)
    .replace(UNWRITABLE, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)

/** 1 → A, 27 → AA. */
export function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

export const workbook = (names: string[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, at) => `<sheet name="${text(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`

export const workbookRelations = (sheets: number): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${Array.from(
    { length: sheets },
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  ).join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

export const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const CONTENT_TYPES = (sheets: number): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ).join('')}</Types>`

/** cellXfs: 0 plain, 1 head, 2 moment, 3 date, 4 to 6 amounts with 0, 2 and 3 places. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="#,##0.000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/>${[164, 165, 3, 4, 166].map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`
