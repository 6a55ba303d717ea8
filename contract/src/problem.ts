import { z } from 'zod'

/** One thing wrong with one field. `field` is a path as the client wrote it: "offer.amount.currency". */
export const FieldError = z.object({ field: z.string(), message: z.string(), code: z.string() })
export type FieldError = z.infer<typeof FieldError>

/** RFC 9457 problem details. `code` is stable and meant for programs, `detail` for people. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  requestId: z.string().optional(),
  errors: z.array(FieldError).optional(),
})
export type Problem = z.infer<typeof Problem>
