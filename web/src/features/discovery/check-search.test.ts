import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSearch, type Asked } from './check-search.ts'

const nothing: Asked = { niche: [], category: [], platform: [], country: [], language: [], audience: [] }
const check = (asked: Partial<Asked>) => checkSearch({ ...nothing, ...asked })

test('a search in the address is the one that is sent', () => {
  const { query, faults } = check({
    text: 'slow food',
    niche: ['food', 'travel'],
    minFollowers: '5000',
    maxPrice: '30000',
    currency: 'EUR',
    sort: 'followers',
  })
  expect(faults).toEqual({})
  expect(query).toEqual({
    text: 'slow food',
    niche: ['food', 'travel'],
    minFollowers: 5000,
    maxPrice: 30_000,
    currency: 'EUR',
    sort: 'followers',
    notInList: undefined,
  })
})

test('what can’t be searched for is named, and the rest is searched for', () => {
  const { query, faults } = check({ platform: ['myspace'], minFollowers: '10', maxFollowers: '3', city: 'Graz' }) // prettier-ignore
  expect(Object.keys(faults).toSorted()).toEqual(['maxFollowers', 'platform'])
  expect(query).toMatchObject({ minFollowers: 10, city: 'Graz' })
  expect(query).not.toHaveProperty('maxFollowers')
  expect(query).not.toHaveProperty('platform')
})

test('a price without a currency, and one day without the other, are left out whole', () => {
  const { query, faults } = check({ maxPrice: '100', availableFrom: '2026-12-01' })
  expect(Object.keys(faults).toSorted()).toEqual(['availableTo', 'currency'])
  expect(query).toEqual({ sort: 'relevance', notInList: undefined })
})

test('a place without how far, and one that is none, are left out whole', () => {
  expect(check({ near: '2886242', within: '25' })).toMatchObject({ query: { near: '2886242', within: 25 }, faults: {} }) // prettier-ignore
  for (const [asked, named] of [[{ near: '2886242' }, ['within']], [{ within: '25' }, ['near']], [{ near: 'Graz', within: '25' }, ['near']], [{ near: '2886242', within: '5000' }, ['within']]] as const) {
    const { query, faults } = check(asked)
    expect(Object.keys(faults)).toEqual(named)
    expect(query).toEqual({ sort: 'relevance' })
  } // prettier-ignore
  const gone = checkSearch({ ...nothing, near: '7', within: '25', city: 'Graz' }, (id) => id === '7')
  expect(Object.keys(gone.faults)).toEqual(['near'])
  expect(gone.query).toEqual({ sort: 'relevance', city: 'Graz' })
})

test('whatever stands in the address, there is a search', () => {
  const names = ['text', 'city', 'near', 'within', 'minFollowers', 'maxFollowers', 'minPrice', 'maxPrice', 'currency', 'confirmed', 'availableFrom', 'availableTo', 'minReplyRate', 'maxReplyMinutes', 'workedWith', 'notInList', 'sort'] // prettier-ignore
  const words = fc.oneof(fc.string(), fc.constantFrom('1', '20', 'EUR', 'price', '2026-12-01', 'true'))
  const asked = fc.record({
    niche: fc.array(words, { maxLength: 12 }),
    audience: fc.array(words, { maxLength: 3 }),
    one: fc.dictionary(fc.constantFrom(...names), words),
  })
  fc.assert(
    fc.property(asked, ({ one, ...many }) => {
      const { query } = check({ ...one, ...many } as Partial<Asked>)
      expect(query.sort).toBeDefined()
    }),
    { seed: 7 },
  )
})
