import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { Email, Password, Username } from './identity.ts'
import { Handle } from './profiles.ts'
import { line, prose, searchText, website } from './text.ts'
import { anyText, holds } from './testing/properties.ts'
import { Industry, Niche } from './words.ts'

const read = (schema: z.ZodType, text: unknown): unknown => {
  const result = schema.safeParse(text)
  return result.success ? result.data : null
}
const between = (character: string) => `Nora${character}Lind`

const NOT_STORABLE = { NUL: '\0', 'a bell': '\u0007', 'an escape': '\u001B', 'half a pair': '\uD83D', 'the other half': '\uDE00' } // prettier-ignore
const LINE_BREAKS = { 'a line feed': '\n', 'a return': '\r', 'a tab': '\t', NEL: '\u0085', 'a line separator': '\u2028' } // prettier-ignore
const OVERRIDES = { 'a right-to-left override': '\u202E', 'an embedding': '\u202A', 'an isolate': '\u2066', 'a pop': '\u2069', 'a mark': '\u200F' } // prettier-ignore

describe('a name', () => {
  it.each(Object.entries({ ...NOT_STORABLE, ...LINE_BREAKS, ...OVERRIDES }))(
    'is refused with %s in it',
    (_, character) => {
      expect(read(line(50), between(character))).toBeNull()
    },
  )

  it.each(['', ' ', '\n\t ', '\u00A0\u3000'])('is refused when nothing is in it: %j', (text) => {
    expect(read(line(50), text)).toBeNull()
  })

  it('is refused when longer than its field', () => {
    expect(read(line(5), 'abcdef')).toBeNull()
    expect(read(line(5), '  abcde  ')).toBe('abcde')
  })

  it('is kept in whatever script it is written', () => {
    for (const name of ['Nora Lind', 'נועה', 'أمل', '李小龙', 'O’Brien', 'Zoë 👩‍👩‍👧'])
      expect(read(line(50), name)).toBe(name)
  })

  it('has one form, however the keyboard composed it', () => {
    expect(read(line(50), ' Zoe\u0308 ')).toBe('Zoë')
    expect(read(line(3), 'Zoe\u0308')).toBe('Zoë')
  })

  it('that was taken can be stored, is trimmed, and reads the same when it is read again', () => {
    holds(
      fc.property(anyText, (text) => {
        const name = read(line(10), text)
        if (typeof name !== 'string') return
        expect(name.isWellFormed() && !name.includes('\0')).toBe(true)
        expect([name.trim(), name.normalize('NFC'), read(line(10), name)]).toEqual([name, name, name])
      }),
    )
  })
})

describe('several lines of text', () => {
  it.each(Object.entries(NOT_STORABLE))('are refused with %s in them', (_, character) => {
    expect(read(prose(50), between(character))).toBeNull()
  })

  it('may be empty, and keep their breaks as \\n', () => {
    expect(read(prose(50), '  \n ')).toBe('')
    expect(read(prose(50), 'one\r\ntwo\rthree\n\tfour ')).toBe('one\ntwo\nthree\n\tfour')
  })

  it('that were taken read the same when they are read again', () => {
    holds(
      fc.property(anyText, (text) => {
        const taken = read(prose(10), text)
        if (taken !== null) expect(read(prose(10), taken)).toBe(taken)
      }),
    )
  })
})

describe('a search', () => {
  it('is refused with what can be in no text', () => {
    for (const character of Object.values(NOT_STORABLE))
      expect(read(searchText, between(character))).toBeNull()
  })

  it('finds a name however the keyboard composed it', () => {
    expect(read(searchText, 'Zoe\u0308')).toBe(read(line(50), 'Zoe\u0308'))
  })
})

describe('a word of an open set', () => {
  it('is the known one, however it is written', () => {
    expect(read(Industry, ' Food and-drink ')).toBe('food_and_drink')
    expect(read(Niche, 'TRAVEL')).toBe('travel')
    expect(read(Niche, 'Slow Trains')).toBe('slow trains')
  })

  it('that was taken is taken again, so that whoever reads it gets an answer', () => {
    // İ becomes two characters in lower case.
    expect(read(Niche, 'İ'.repeat(60))).toBeNull()
    holds(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.repeat(9)),
        ),
        (text) => {
          const word = read(Niche, text)
          if (word !== null) expect(read(Niche, word)).toBe(word)
        },
      ),
    )
  })
})

describe('a web address', () => {
  it.each([
    'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'https://', 'example.org', 'https://localhost',
    'https://user:word@example.org', 'https://user@example.org', 'https://exa mple.org', 'https://example.org/\u202Egpj',
  ])('is refused as %j', (text) => {
    expect(read(website, text)).toBeNull()
  }) // prettier-ignore

  it('is kept as it was written', () => {
    expect(read(website, ' https://example.org/päge?a=b ')).toBe('https://example.org/päge?a=b')
  })
})

describe('what one signs in with', () => {
  it.each(['ab', 'a'.repeat(31), '-nora', 'nora.', 'no ra', 'nora@home', 'nöra', 'no\nra', '', 'nora\0'])('is no username as %j', (text) => {
    expect(read(Username, text)).toBeNull()
  }) // prettier-ignore

  it('is a username or a handle of 3, or 2, to 30 letters, digits, dots, dashes, underscores', () => {
    expect(read(Username, ' Nora.Lind_1-x ')).toBe('Nora.Lind_1-x')
    expect([read(Handle, 'n'), read(Handle, 'nl'), read(Username, 'nl')]).toEqual([null, 'nl', null])
  })

  it.each(['nora', 'nora@', '@x.example', 'no ra@x.example', 'nora@x..example', `${'n'.repeat(250)}@x.example`, 'nora@x.example\0', 'nora@x.example, lind@x.example'])(
    'is no e-mail address as %j',
    (text) => {
      expect(read(Email, text)).toBeNull()
    },
  ) // prettier-ignore

  it('is a password of ten characters at least, whatever they are, blanks at its ends included', () => {
    expect([
      read(Password, 'ninechars'),
      read(Password, 'x'.repeat(201)),
      read(Password, 'ten chars\0'),
    ]).toEqual([null, null, null])
    expect(read(Password, 'half a pair \uD83D')).toBeNull()
    expect(read(Password, '  pass wörd 😀 ')).toBe('  pass wörd 😀 ')
  })
})
