import { z } from 'zod'
import { line } from './text.ts'

/**
 * A word of an open set: people may bring their own ("ceramics"), and those that we know have a name in every
 * language. Written one way, so that "Food and drink" is the known food_and_drink.
 */
const openWord = (known: readonly string[]) =>
  line(60)
    .overwrite((text) => {
      const word = text.toLowerCase().normalize('NFC')
      const key = word.replace(/[\s-]+/g, '_')
      return known.includes(key) ? key : word
    })
    // Lower case may be longer (İ), and what is kept must be good again when it is sent.
    .max(60)

export const NICHES = [
  'beauty', 'books', 'business', 'cars', 'design', 'education', 'family', 'fashion', 'finance', 'fitness',
  'food', 'gaming', 'gardening', 'health', 'home', 'music', 'outdoors', 'parenting', 'pets', 'photography',
  'science', 'sports', 'sustainability', 'technology', 'travel',
] as const // prettier-ignore
export const Niche = openWord(NICHES)
export type Niche = z.infer<typeof Niche>
/** What somebody is about; named twice is named once. */
export const Niches = z
  .array(Niche)
  .min(1)
  .max(5)
  .overwrite((niches) => [...new Set(niches)])

/** What kind of influencer someone is, apart from what they speak about. */
export const CATEGORIES = ['creator', 'artist', 'athlete', 'educator', 'entertainer', 'expert', 'journalist', 'model', 'musician'] as const // prettier-ignore
export const Category = openWord(CATEGORIES)

export const INDUSTRIES = [
  'agency', 'apparel', 'automotive', 'beauty', 'consumer_electronics', 'education', 'energy', 'entertainment',
  'finance', 'food_and_drink', 'gaming', 'health', 'home', 'non_profit', 'outdoor', 'retail', 'software',
  'sports', 'toys', 'travel',
] as const // prettier-ignore
export const Industry = openWord(INDUSTRIES)

export const PLATFORMS = ['instagram', 'tiktok', 'youtube', 'twitch', 'x', 'facebook', 'linkedin', 'pinterest', 'podcast', 'blog', 'newsletter'] as const // prettier-ignore
export type Platform = (typeof PLATFORMS)[number]
export const Platform = z.enum(PLATFORMS)

export const FORMATS = ['post', 'carousel', 'story', 'reel', 'short', 'video', 'live', 'article', 'episode', 'mention', 'review'] as const // prettier-ignore
export const Format = z.enum(FORMATS)

/** Languages by ISO 639-1; people see them named in their own language by Intl.DisplayNames. */
export const LANGUAGES = ['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'th', 'tr', 'uk', 'vi', 'zh'] as const // prettier-ignore
export const Language = z.enum(LANGUAGES)

/** A country by ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, { error: 'is not a two-letter country code' })

export const USAGE_RIGHTS = ['none', 'organic_30_days', 'organic_12_months', 'paid_30_days', 'paid_12_months', 'unlimited'] as const // prettier-ignore
export const UsageRights = z.enum(USAGE_RIGHTS)

/** Why an admin flags; the words beside it say more. */
export const FLAG_REASONS = ['spam', 'fraud', 'fake_followers', 'offensive', 'illegal', 'impersonation', 'harassment', 'other'] as const // prettier-ignore
export const FlagReason = z.enum(FLAG_REASONS)

/** Why somebody reports; the words beside it say more. */
export const ReportCategory = FlagReason
