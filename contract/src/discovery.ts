import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { IdText } from './ids.ts'
import { Currency } from './money.ts'
import { PageQuery, pageOf } from './paging.ts'
import { PlaceId, WITHIN_KM } from './places.ts'
import { InfluencerCard } from './profiles.ts'
import { line, searchText } from './text.ts'
import { Unusual } from './unusual.ts'
import { Category, Country, Language, Niche, Platform } from './words.ts'

/** How many values one filter takes. */
const MOST_VALUES = 10

/** One value or several, any of which may be met. */
const any = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(MOST_VALUES)])

const count = z.coerce.number().int().min(0).max(1_000_000_000)
/** Hundredths of a percent. */
const share = z.coerce.number().int().min(0).max(10_000)
const amount = z.coerce.number().int().min(0).max(1_000_000_000_000)
const yes = z.literal('true')

/** Somebody of whose followers a tenth and more are such: country:DE:30 is three tenths in Germany. */
export const AudienceWish = z
  .string()
  .regex(
    /^(country:[A-Z]{2}|age:(13_17|18_24|25_34|35_44|45_54|55_64|65_up)|gender:(female|male|other)):[1-9]0$/,
  )

export const INFLUENCER_ORDERS = ['relevance', 'followers', 'engagement', 'price', 'reply', 'newest'] as const
export type InfluencerOrder = (typeof INFLUENCER_ORDERS)[number]

const filters = {
  /** Every word of it, in name, handle, niches, place or bio; the last may be unfinished. */
  text: searchText.optional(),
  niche: any(Niche).optional(),
  category: any(Category).optional(),
  platform: any(Platform).optional(),
  country: any(Country).optional(),
  language: any(Language).optional(),
  city: line(100).optional(),
  /** In a town that is at most so many kilometres from this place, as the crow flies; both or neither. */
  near: PlaceId.optional(),
  within: z.coerce.number().int().min(WITHIN_KM.least).max(WITHIN_KM.most).optional(),
  minFollowers: count.optional(),
  maxFollowers: count.optional(),
  minEngagement: share.optional(),
  maxEngagement: share.optional(),
  /** Minor units of `currency`, which has to be named with them: some package costs that much. */
  minPrice: amount.optional(),
  maxPrice: amount.optional(),
  currency: Currency.optional(),
  audience: any(AudienceWish).optional(),
  /** Somebody else than the influencer stands for the figures of an account. */
  confirmed: yes.optional(),
  /** No day of theirs is taken from the one to the other; both or neither. */
  availableFrom: IsoDate.optional(),
  availableTo: IsoDate.optional(),
  minReplyRate: share.optional(),
  maxReplyMinutes: count.optional(),
  /** Those with whom the asker's team has had a deal. */
  workedWith: yes.optional(),
  /** Leaves out those on this list of the asker's team. */
  notInList: IdText.optional(),
  /** Leaves out those who already have an open request with this campaign of the asker's own. */
  notInCampaign: IdText.optional(),
  /** Those who came to fit a saved search of the asker's team since a moment: its id, a dot, seconds since 1970. */
  newIn: z
    .string()
    .regex(/^[1-9]\d{0,14}\.\d{1,11}$/)
    .optional(),
}

type Range = { min?: number | string | undefined; max?: number | string | undefined }

/** Refuses what cannot be meant: a range that ends before it begins, a price without its currency. */
function refuseContradictions<T extends z.ZodType<Partial<Record<string, unknown>>>>(schema: T) {
  return schema.superRefine((query, context) => {
    const refuse = (field: string, code: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { code } })
    for (const [from, to] of RANGES) {
      const range = { min: query[from], max: query[to] } as Range
      if (range.min !== undefined && range.max !== undefined && range.max < range.min)
        refuse(to, 'max_below_min', 'is below the least')
    }
    const priced = query.minPrice !== undefined || query.maxPrice !== undefined || query.sort === 'price'
    if (priced && query.currency === undefined) refuse('currency', 'required', 'is needed with a price')
    if ((query.availableFrom === undefined) !== (query.availableTo === undefined))
      refuse(query.availableFrom === undefined ? 'availableFrom' : 'availableTo', 'required', 'is needed with the other day') // prettier-ignore
    if ((query.near === undefined) !== (query.within === undefined))
      refuse(query.near === undefined ? 'near' : 'within', 'required', 'is needed with the other: a place and how far from it') // prettier-ignore
    // Control characters are refused by their own name.
    if (typeof query.text === 'string' && query.text !== '' && !/[\p{L}\p{N}\p{Cc}]/u.test(query.text))
      refuse('text', 'no_words', 'has no letter and no digit to look for')
  })
}
const RANGES = [['minFollowers', 'maxFollowers'], ['minEngagement', 'maxEngagement'], ['minPrice', 'maxPrice'], ['availableFrom', 'availableTo']] as const // prettier-ignore

export const InfluencerQuery = refuseContradictions(
  PageQuery.extend({ ...filters, sort: z.enum(INFLUENCER_ORDERS).default('relevance') }),
)
export type InfluencerQuery = z.infer<typeof InfluencerQuery>

export const FacetQuery = refuseContradictions(z.strictObject(filters))
export type FacetQuery = z.infer<typeof FacetQuery>

const { newIn: _, notInCampaign: __, ...kept } = filters
/** What of a search is kept under a name: not what it is for at the moment. */
export const SearchToKeep = refuseContradictions(
  z.strictObject({ ...kept, sort: z.enum(INFLUENCER_ORDERS).optional() }),
)
export type SearchToKeep = z.infer<typeof SearchToKeep>

/** Which part of a question somebody meets, and by what: niche, travel; followers, 12000. */
export const Reason = z.object({
  part: z.enum(['name', 'topic', 'bio', 'niche', 'category', 'platform', 'country', 'language', 'city', 'distance', 'followers', 'engagement', 'price', 'audience', 'confirmed', 'available', 'replyRate', 'replyMinutes', 'workedWith']), // prettier-ignore
  /** A figure in the part's own unit, a word, or nothing where the part says it all. */
  value: z.union([z.string(), z.number()]).nullable(),
})
export type Reason = z.infer<typeof Reason>

export const FoundInfluencer = InfluencerCard.extend({
  /** Hundredths of a percent over the accounts that say it; null where none does. */
  engagementRate: z.int().nullable(),
  replyRate: z.int().nullable(),
  replyMinutes: z.int().nullable(),
  confirmed: z.boolean(),
  languages: z.array(Language),
  /** Empty where nothing was asked for. */
  why: z.array(Reason),
  /** Figures that somebody may want to look at; null for whoever is not told. */
  unusual: z.array(Unusual).nullable(),
})
export type FoundInfluencer = z.infer<typeof FoundInfluencer>

export const InfluencerPage = pageOf(FoundInfluencer).extend({
  /** What was looked for instead of the text, where a word in it is known to nobody but looks like another. */
  mended: z.string().nullable(),
})
export type InfluencerPage = z.infer<typeof InfluencerPage>

export const FACETS = ['niche', 'category', 'platform', 'country', 'language', 'size', 'confirmed'] as const
export type Facet = (typeof FACETS)[number]

const Counted = z.object({ value: z.string(), count: z.int() })
/** How many there are of each, were it chosen beside the rest; the most first, at most 40. */
const FacetCounts = z.object({ exact: z.boolean(), values: z.array(Counted) })

export const InfluencerFacets = z.object({
  total: z.object({ exact: z.boolean(), count: z.int() }),
  facets: z.record(z.enum(FACETS), FacetCounts),
})
export type InfluencerFacets = z.infer<typeof InfluencerFacets>
