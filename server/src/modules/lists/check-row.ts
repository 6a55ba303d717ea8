import { Email, Handle, PLATFORMS } from '@accord/contract'
import type { ImportField, ImportMapping, ImportProblem } from '@accord/contract'
import type { FileRow } from './read-file.ts'

const MOST = 200
const SHOWN = 60
const BAD = /[\u0000-\u001F\u007F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const OTHER_NAMES: Record<string, string> = { twitter: 'x', insta: 'instagram', ig: 'instagram', yt: 'youtube', fb: 'facebook', tik_tok: 'tiktok' } // prettier-ignore

export type ReadRow = {
  row: number
  name: string
  handle: string | null
  email: string | null
  platform: string | null
  account: string | null
}

/** What a row says of a person, or what is wrong with it: all of it, so that it is mended once. */
export function checkRow({ row, cells }: FileRow, columns: ImportMapping['columns']): ReadRow | ImportProblem[] {
  const problems: ImportProblem[] = []
  const complain = (field: ImportField | null, code: ImportProblem['code'], value: string) =>
    problems.push({ row, field, code, value: value.toWellFormed().slice(0, SHOWN) })
  const read = (field: ImportField): string => {
    const column = columns[field]
    const cell = column === undefined ? '' : (cells[column] ?? '').trim().normalize('NFC')
    if (cell.startsWith('=')) complain(field, 'formula', cell)
    else if (cell.length > MOST) complain(field, 'too_long', cell)
    else if (BAD.test(cell) || !cell.isWellFormed()) complain(field, 'bad_characters', cell.replace(BAD, '�'))
    else return cell
    return ''
  }
  const said = { name: read('name'), handle: bare(read('handle')), email: read('email'), platform: read('platform'), account: bare(read('account')) } // prettier-ignore
  if (said.handle && !Handle.safeParse(said.handle).success) complain('handle', 'bad_handle', said.handle)
  if (said.email && !Email.safeParse(said.email).success) complain('email', 'bad_email', said.email)
  const platform = said.platform && platformOf(said.platform)
  if (platform === null) complain('platform', 'bad_platform', said.platform)
  if (said.account && said.platform === '') complain('platform', 'no_platform', said.account)
  if (problems.length === 0 && !said.handle && !said.email && !said.account)
    complain(null, 'nothing_to_find_by', said.name)
  if (problems.length > 0) return problems
  return {
    row,
    name: said.name,
    handle: said.handle || null,
    email: said.email || null,
    platform: said.account ? platform || null : null,
    account: said.account.toLowerCase() || null,
  }
} // prettier-ignore

const bare = (name: string): string => name.replace(/^@+/, '')

function platformOf(word: string): string | null {
  const key = word.toLowerCase().replace(/[\s-]+/g, '_')
  const known = OTHER_NAMES[key] ?? key
  return (PLATFORMS as readonly string[]).includes(known) ? known : null
}
