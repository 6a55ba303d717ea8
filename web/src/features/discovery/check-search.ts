import { InfluencerQuery } from '@accord/contract'
import type { z } from 'zod'

/** Filters of which any of several values may be met. */
export const CHOICES = ['niche', 'category', 'platform', 'country', 'language', 'audience'] as const
export type Choice = (typeof CHOICES)[number]

export const BOUNDS = ['text', 'city', 'near', 'within', 'minFollowers', 'maxFollowers', 'minEngagement', 'maxEngagement', 'minPrice', 'maxPrice', 'currency', 'confirmed', 'availableFrom', 'availableTo', 'minReplyRate', 'maxReplyMinutes', 'workedWith', 'notInList', 'newIn'] as const // prettier-ignore
export type Bound = (typeof BOUNDS)[number]

/** A whole search as it stands in the address: by the names and in the units of the API. */
export type Asked = Record<Choice, string[]> & Partial<Record<Bound | 'sort', string>>
export type Change = Partial<Record<Choice, string[]> & Record<Bound | 'sort', string | number | undefined>>

/** A search as it is sent, with what the page adds to it. */
export type SearchQuery = ReturnType<typeof checkSearch>['query'] & { notInCampaign?: string | undefined }

/** What of it can be searched for, and what is wrong with the rest, by field. `noPlace`: the list has no such place. */
export function checkSearch(asked: Asked, noPlace: (id: string) => boolean = () => false) {
  const faults: Record<string, z.core.$ZodIssue> = {}
  let said: Record<string, unknown> = Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value.length > 0),
  )
  for (;;) {
    const { success, data, error } = InfluencerQuery.safeParse(said)
    if (success) {
      const { cursor: _, limit: __, notInCampaign: ___, notInList, near, ...query } = data
      if (near === undefined || !noPlace(String(near)))
        return { query: { ...query, notInList: notInList?.toString(), near: near?.toString() }, faults }
      faults['near'] = { code: 'custom', path: ['near'], message: 'is no place on the list', input: near, params: { code: 'unknown_place' } } // prettier-ignore
      delete said['near']
      delete said['within']
      continue
    }
    const wrong = new Set(error.issues.map(({ path }) => String(path[0])))
    for (const issue of error.issues.toReversed()) faults[String(issue.path[0])] = issue
    // A price without its currency means nothing: leaving the currency out would not mend it.
    if (wrong.has('currency')) for (const name of ['minPrice', 'maxPrice', 'sort']) wrong.add(name)
    if (wrong.has('availableFrom') || wrong.has('availableTo')) wrong.add('availableFrom').add('availableTo')
    if (wrong.has('near') || wrong.has('within')) wrong.add('near').add('within')
    const rest = Object.entries(said).filter(([name]) => !wrong.has(name))
    // Whatever else is wrong with it: asking for everybody is a search.
    said = rest.length < Object.keys(said).length ? Object.fromEntries(rest) : {}
  }
}
