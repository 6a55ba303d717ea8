import type { ImportColumns, ImportField } from '@accord/contract'
import { formatOf, readRows } from './read-file.ts'
import type { FileRow } from './read-file.ts'

const SAMPLES = 4
const SHOWN = 80

/** What people call these columns, in the languages that the pages speak. */
const NAMES: Record<ImportField, RegExp> = {
  email: /e-?mail|adresse/i,
  handle: /^@?handle$|^accord/i,
  platform: /platt?form|network|netzwerk|kanal|channel/i,
  account: /account|konto|profil|user ?name|benutzer|instagram|tiktok|youtube/i,
  name: /name|person|creator|influencer/i,
}

/** The first rows of a file, and a guess at what is in them. */
export async function fileColumns(content: Buffer): Promise<ImportColumns> {
  const first: FileRow[] = []
  for await (const row of readRows(content)) if (first.push(row) > SAMPLES) break
  const [top, ...rest] = first.map(({ cells }) => cells) as [string[], ...string[][]]
  const header = !top.some((cell) => /@.+\./.test(cell)) && top.some((cell) => fieldOf(cell) !== null)
  const width = Math.max(...first.map(({ cells }) => cells.length))
  const samples = header ? rest : [top, ...rest].slice(0, SAMPLES)
  return {
    format: formatOf(content),
    header,
    columns: Array.from({ length: width }, (_, index) => ({
      name: header ? shown(top[index]) : '',
      samples: samples.map((cells) => shown(cells[index])),
    })),
    mapping: header ? guess(top) : {},
  }
}

const shown = (cell: string | undefined): string => (cell ?? '').trim().toWellFormed().slice(0, SHOWN)

const fieldOf = (name: string): ImportField | null =>
  (Object.keys(NAMES) as ImportField[]).find((field) => NAMES[field].test(name.trim())) ?? null

function guess(names: string[]): ImportColumns['mapping'] {
  const found: ImportColumns['mapping'] = {}
  for (const [index, name] of names.entries()) {
    const field = fieldOf(name)
    if (field && found[field] === undefined) found[field] = index
  }
  return found
}
