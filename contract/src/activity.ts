import { z } from 'zod'
import { IsoDate } from './dates.ts'

export const MOST_MONTHS = 120

/** How many months, the running one included: 1 is this month so far. */
const Months = z.int().min(1).max(MOST_MONTHS)
const MonthsText = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, { error: 'is not a number of months' })
  .transform(Number)
  .pipe(Months)

type Asked = { months?: number | undefined; from?: string | undefined; to?: string | undefined }

/** Either months, or a span of whole days with both its ends. */
export type ActivitySpan = { months: number } | { from: string; to: string }

const fault = (field: keyof Asked, code: string, message: string) => ({
  code: 'custom' as const,
  path: [field],
  message,
  params: { code },
})

function spanFault({ months, from, to }: Asked) {
  if (months !== undefined && (from ?? to) !== undefined)
    return fault('months', 'not_both', 'can’t be given together with a span of days')
  if (months !== undefined) return null
  if (from === undefined && to === undefined) return fault('months', 'required', 'is needed, or from and to')
  if (from === undefined) return fault('from', 'required', 'is needed where there is a to')
  if (to === undefined) return fault('to', 'required', 'is needed where there is a from')
  return to < from ? fault('to', 'end_before_start', 'is before from') : null
}

function refuseFault(asked: Asked, context: { addIssue: (issue: ReturnType<typeof fault>) => void }): void {
  const found = spanFault(asked)
  if (found) context.addIssue(found)
}

export const spanOf = ({ months, from, to }: Asked): ActivitySpan =>
  months === undefined ? { from: from as string, to: to as string } : { months }

const days = { from: IsoDate.optional(), to: IsoDate.optional() }
export const ActivityQuery = z.strictObject({ months: MonthsText.optional(), ...days }).superRefine(refuseFault) // prettier-ignore

export const ACTIVITY_FORMATS = ['csv', 'xlsx'] as const
export type ActivityFormat = (typeof ACTIVITY_FORMATS)[number]

/** The same, asked for in a body, with the format of the file. */
export const AskActivity = z
  .strictObject({ format: z.enum(ACTIVITY_FORMATS), months: Months.optional(), ...days })
  .superRefine(refuseFault)
