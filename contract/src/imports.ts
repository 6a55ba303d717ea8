import { z } from 'zod'
import { Id } from './ids.ts'
import { pageOf } from './paging.ts'

/** A file of people for a list. Larger ones are refused before anything is read of them. */
export const MOST_IMPORT_BYTES = 30_000_000
export const MOST_IMPORT_ROWS = 200_000
/** A workbook is unpacked in memory; above this it is to be saved as CSV. */
export const MOST_WORKBOOK_ROWS = 20_000
export const MOST_IMPORT_COLUMNS = 100
/** Problems that are named; beyond them they are counted. */
export const MOST_PROBLEMS = 500

export const IMPORT_FIELDS = ['name', 'handle', 'email', 'platform', 'account'] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

const Column = z
  .int()
  .min(0)
  .max(MOST_IMPORT_COLUMNS - 1)

/** Which column holds what, counted from 0, and whether the first row has names in it. */
export const ImportMapping = z
  .strictObject({
    header: z.boolean(),
    columns: z
      .strictObject({ name: Column, handle: Column, email: Column, platform: Column, account: Column })
      .partial(),
  })
  .refine(({ columns: { handle, email, account } }) => (handle ?? email ?? account) !== undefined, {
    path: ['columns'],
    error: 'needs a column by which somebody can be found: a handle, an e-mail address or an account',
    params: { code: 'nothing_to_find_by' },
  })
  .refine(({ columns: { account, platform } }) => account === undefined || platform !== undefined, {
    path: ['columns', 'platform'],
    error: 'is needed with an account',
    params: { code: 'required' },
  })
export type ImportMapping = z.infer<typeof ImportMapping>

/** In a form everything is text. */
export const ImportForm = z.strictObject({
  mapping: z
    .string()
    .max(2000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'is no JSON', params: { code: 'bad_json' } })
        return z.NEVER
      }
    })
    .pipe(ImportMapping),
})

/** What a file looks like, before anybody has said what is in it. */
export const ImportColumns = z.object({
  format: z.enum(['csv', 'xlsx']),
  /** A guess: whether the first row has names in it. */
  header: z.boolean(),
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  /** A guess, by the names. */
  mapping: ImportMapping.shape.columns,
})
export type ImportColumns = z.infer<typeof ImportColumns>

export const IMPORT_PROBLEMS = ['formula', 'bad_characters', 'too_long', 'bad_handle', 'bad_email', 'bad_platform', 'no_platform', 'nothing_to_find_by', 'nobody', 'ambiguous', 'not_active', 'duplicate'] as const // prettier-ignore
export const ImportProblem = z.object({
  /** As the file counts, the first row being 1. */
  row: z.int(),
  /** Null where the row as a whole is meant. */
  field: z.enum(IMPORT_FIELDS).nullable(),
  code: z.enum(IMPORT_PROBLEMS),
  /** What stands there, or the row of which it is a double. */
  value: z.string(),
})
export type ImportProblem = z.infer<typeof ImportProblem>

/** What an import does, or would do. */
export const ImportResult = z.object({
  rows: z.int(),
  /** People with an account here: added, or in the list before. */
  added: z.int(),
  already: z.int(),
  /** Without one: new contacts, and those who were contacts of the list before. */
  contacts: z.int(),
  known: z.int(),
  /** Asked never to be written to: left out. */
  declined: z.int(),
  problems: z.object({ count: z.int(), items: z.array(ImportProblem) }),
})
export type ImportResult = z.infer<typeof ImportResult>

export const Contact = z.object({
  id: Id,
  email: z.string(),
  name: z.string(),
  addedAt: z.string(),
  invitedAt: z.string().nullable(),
})
export type Contact = z.infer<typeof Contact>
export const ContactPage = pageOf(Contact)

export const DeclineParams = z.strictObject({ token: z.string().min(1).max(200) })
export const Declined = z.object({ declined: z.boolean() })
