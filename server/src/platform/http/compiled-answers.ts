import build from 'fast-json-stringify'
import type { Schema } from 'fast-json-stringify'
import { z } from 'zod'

/**
 * For the lists that are asked most: what the answer's schema says, compiled to code that writes it. Zod looks at every
 * value and copies every object, which was a tenth of a list's time and half of its garbage. Here too what the schema
 * does not name is left out and what it requires must be there, but what a value is like (a length, a range) is not looked at.
 */
export const compiledAnswers = ({ schema }: { schema: unknown }): ((answer: unknown) => string) =>
  build(nullInPlace(z.toJSONSchema(schema as z.ZodType, { io: 'output', target: 'draft-7' })) as Schema)

/** "This or null" as one type that may be null: for a choice of schemas the writer would try each on every value. */
function nullInPlace(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullInPlace)
  if (typeof schema !== 'object' || schema === null) return schema
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, nullInPlace(value)]),
  )
  if (!Array.isArray(anyOf)) return rest
  const [one, ...more] = anyOf.filter(({ type }) => type !== 'null')
  return more.length === 0 && one?.type ? { ...rest, ...one, nullable: true } : { ...rest, anyOf }
}
