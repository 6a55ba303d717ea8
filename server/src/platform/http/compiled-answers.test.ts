import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { compiledAnswers } from './compiled-answers.ts'

const Money = z.object({ amount: z.int(), currency: z.enum(['EUR', 'USD']) })
const Answer = z.object({
  items: z.array(
    z.object({
      id: z.int().positive(),
      title: z.string(),
      niche: z.string().min(1).max(60).nullable(),
      budget: Money.nullable(),
      reliable: z.boolean().nullable(),
      platforms: z.array(z.string()),
      value: z.union([z.string(), z.number()]).nullable(),
      hint: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('jump'), from: z.int(), to: z.int() }),
        z.object({ kind: z.literal('rate'), rate: z.int().nullable() }),
      ]).nullable(), // prettier-ignore
    }),
  ),
  nextCursor: z.string().nullable(),
})
const route = { schema: Answer, method: 'GET', url: '/' }
const written = compiledAnswers(route)
const byZod = serializerCompiler(route)

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })
const text = fc.string({ unit: 'binary' })
const answer: fc.Arbitrary<z.infer<typeof Answer>> = fc.record({
  items: fc.array(
    fc.record({
      id: fc.integer({ min: 1 }),
      title: text,
      niche: maybe(fc.string({ minLength: 1, maxLength: 20 })),
      budget: maybe(fc.record({ amount: fc.integer(), currency: fc.constantFrom('EUR', 'USD') })),
      reliable: maybe(fc.boolean()),
      platforms: fc.array(text),
      value: maybe(fc.oneof(text, fc.integer())),
      hint: maybe(
        fc.oneof(
          fc.record({ kind: fc.constant('jump'), from: fc.integer(), to: fc.integer() }),
          fc.record({ kind: fc.constant('rate'), rate: maybe(fc.integer()) }),
        ),
      ),
    }),
    { maxLength: 3 },
  ),
  nextCursor: maybe(text),
}) as never

const one = (more: object) => ({
  items: [{ id: 1, title: 'Summer', niche: null, budget: null, reliable: null, platforms: [], value: null, hint: null, ...more }], // prettier-ignore
  nextCursor: null,
})

describe('an answer that compiled code writes', () => {
  it('says the same as one that was checked value by value', () => {
    fc.assert(
      fc.property(answer, (value) => {
        expect(JSON.parse(written(value))).toEqual(JSON.parse(byZod(value)))
      }),
    )
  })

  it('says nothing that its schema does not name, at any depth', () => {
    const secret = { secret: 'of nobody’s business' }
    const value = { ...one({ ...secret, budget: { amount: 1, currency: 'EUR', ...secret } }), ...secret }
    expect(written(value)).not.toContain('secret')
    expect(JSON.parse(written(value))).toEqual(one({ budget: { amount: 1, currency: 'EUR' } }))
  })

  it('is not made where something is missing', () => {
    expect(() => written({ items: [] })).toThrow('"nextCursor" is required')
    expect(() => written(one({ title: undefined }))).toThrow('"title" is required')
    expect(() => written(one({ budget: { amount: 1 } }))).toThrow('"currency" is required')
  })
})
