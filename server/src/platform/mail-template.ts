import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../mails')

/** Values by the names in the template, a list for what is repeated; text is escaped as it is put in. */
export type Values = { [name: string]: string | number | boolean | Values | Values[] }

const read = new Map<string, Promise<(values: Values) => string>>()

/**
 * One of the mails that `npm run generate` compiles from server/mails, to be filled with values. Read with the first
 * of its kind.
 */
export function mailTemplate(name: string): Promise<(values: Values) => string> {
  const known = read.get(name)
  if (known) return known
  const opening = open(name)
  read.set(name, opening)
  return opening
}

async function open(name: string): Promise<(values: Values) => string> {
  const [{ default: mustache }, text] = await Promise.all([
    import('mustache'),
    readFile(join(FOLDER, `${name}.generated.html`), 'utf8'),
  ])
  mustache.parse(text)
  return (values) => mustache.render(text, values, undefined, { escape })
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } // prettier-ignore

/** What has a meaning in HTML; not the slash, as mustache would, which makes addresses hard to read. */
const escape = (value: unknown): string => String(value).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')
