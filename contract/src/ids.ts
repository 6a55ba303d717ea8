import { z } from 'zod'

/** An id in a JSON body: a positive integer that a JavaScript number holds exactly. */
export const Id = z.int().positive()

/** An id in a path or a query, where everything is text. */
export const IdText = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, { error: 'is not an id' })
  .transform(Number)

export const IdParams = z.strictObject({ id: IdText })
