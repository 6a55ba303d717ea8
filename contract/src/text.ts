import { z } from 'zod'

// Characters PostgreSQL can't store (NUL), that no keyboard types (other controls), or that make a name
// read differently from what it is (bidirectional overrides: Unicode TR36, "Trojan Source").
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/
const LINE_BREAK = /[\n\r\t\u0085\u2028\u2029]/
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

const storable = (text: string) => text.isWellFormed() && !CONTROL.test(text)

/** One line of text: a name, a title. Trimmed, NFC, 1 to `max` characters, no control or direction marks. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1)
    .max(max)
    .refine((text) => storable(text) && !LINE_BREAK.test(text) && !DIRECTION.test(text), {
      error: 'has characters that cannot be kept in a name',
      params: { code: 'bad_characters' },
    })

/** Several lines of text, perhaps none: a brief, a message. Line breaks are kept, as \n. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .max(max)
    .refine(storable, { error: 'has characters that cannot be kept', params: { code: 'bad_characters' } })
    .overwrite((text) => text.replace(/\r\n?/g, '\n'))

/** A search as people type it; an empty one is no search. */
export const searchText = z
  .string()
  .trim()
  .normalize('NFC')
  .max(200)
  .refine(storable, { error: 'has characters that cannot be searched', params: { code: 'bad_characters' } })

const webAddress = (text: string) => {
  try {
    const { protocol, username, password, hostname } = new URL(text)
    return /^https?:$/.test(protocol) && !username && !password && hostname.includes('.')
  } catch {
    return false
  }
}

/** A public web address, http or https, without credentials in it. */
export const website = line(300).refine(webAddress, {
  error: 'is not a web address (https://…)',
  params: { code: 'bad_url' },
})
