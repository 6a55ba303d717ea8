/** What the search is measured by, and its plans are held to: each a search over the made-up influencers. */
export const FIXED_SEARCHES: Record<string, Record<string, string | number | string[]>> = {
  everybody: {},
  'everybody, by followers': { sort: 'followers' },
  'everybody, newest': { sort: 'newest' },
  'everybody, by engagement': { sort: 'engagement' },
  'everybody, by reply time': { sort: 'reply' },
  'everybody, by price': { sort: 'price', currency: 'EUR' },
  'a niche': { niche: 'travel' },
  'two niches': { niche: ['travel', 'food'] },
  'a country': { country: 'DE' },
  'a small country, by followers': { country: 'RO', sort: 'followers' },
  'niche, country, platform': { niche: 'travel', country: 'DE', platform: 'instagram' },
  'four filters, rare': { niche: 'gaming', country: 'FI', platform: 'podcast', language: 'fi' },
  'five filters, nobody': { niche: 'gaming', country: 'RO', platform: 'podcast', language: 'fi', category: 'musician' }, // prettier-ignore
  '50 to 60 thousand followers, by engagement': { minFollowers: 50_000, maxFollowers: 60_000, sort: 'engagement' }, // prettier-ignore
  'over a million followers, by engagement': { minFollowers: 1_000_000, sort: 'engagement' },
  'under ten thousand, by followers': { maxFollowers: 9999, sort: 'followers' },
  'engagement nobody has': { minEngagement: 2000, sort: 'followers' },
  'engagement of 3 % and more, by followers': { minEngagement: 300, sort: 'followers' },
  'niche, engagement, followers': { niche: 'beauty', minEngagement: 300, minFollowers: 10_000, maxFollowers: 100_000 }, // prettier-ignore
  'a usual price': { minPrice: 5000, maxPrice: 6000, currency: 'EUR' },
  'a price nobody has': { maxPrice: 1000, currency: 'GBP' },
  'price, niche, followers': { minPrice: 5000, maxPrice: 20_000, currency: 'EUR', niche: 'travel', minFollowers: 10_000 }, // prettier-ignore
  'niche and country, by price': { niche: 'travel', country: 'DE', sort: 'price', currency: 'EUR' },
  'a niche nobody has': { niche: 'woodpeckers' },
  'a town in another country': { city: 'Berlin', country: 'FR' },
  'a language beyond its country': { language: 'fr', country: 'DE', platform: 'instagram' },
  'an audience': { audience: ['country:DE:50', 'gender:female:60'] },
  'an audience, rare': { audience: ['country:RO:80', 'gender:female:80', 'age:55_64:50'], sort: 'followers' },
  'niche, available in a month': { niche: 'food', availableFrom: '2035-05-01', availableTo: '2035-05-31' },
  'who answers within an hour, in a country': { maxReplyMinutes: 60, country: 'AT' },
  'who answers nearly always, by followers': { minReplyRate: 9500, sort: 'followers' },
  'a town': { city: 'Freiburg' },
  'within 25 km of a town': { near: '2886242', within: 25 },
  'within 25 km of a small town, by followers': { near: '2661604', within: 25, sort: 'followers' },
  'within 1000 km of a town, by engagement': { near: '2886242', within: 1000, sort: 'engagement' },
  'within 100 km, niche, followers': { near: '2661604', within: 100, niche: 'travel', minFollowers: 10_000 },
  'within 250 km, in the country beyond the border': { near: '3247449', within: 250, country: 'NL' },
  'near, in a country that is far': { near: '2886242', within: 100, country: 'RO' },
  'word, within 50 km': { text: 'coffee', near: '2886242', within: 50 },
  'niche, confirmed figures': { confirmed: 'true', niche: 'gaming' },
  'a first name': { text: 'mara' },
  'a whole name': { text: 'mara kofler' },
  'one person’s handle': { text: 'mara.kofler4711' },
  'a common word': { text: 'coffee' },
  'a word nobody has': { text: 'barain' },
  'three words': { text: 'coffee bread linen' },
  'word and town': { text: 'travel berlin' },
  'a word by its stem': { text: 'reise' },
  'three letters': { text: 'mar' },
  'two letters': { text: 'be' },
  'the beginning of a rare word': { text: 'zanol' },
  'a typing error': { text: 'phtography' },
  'a typing error in a name': { text: 'kofller' },
  'nothing like anything': { text: 'zzzzqqqq' },
  'word, niche, country': { text: 'coffee', niche: 'food', country: 'DE' },
  'three words, niche, country': { text: 'coffee bread linen', niche: 'food', country: 'DE' },
  'beginning, niche, country': { text: 'bara', niche: 'food', country: 'DE' },
  'a common word, by followers': { text: 'coffee', sort: 'followers' },
  'a word nobody has, by followers': { text: 'barain', sort: 'followers' },
  'word and followers': { text: 'surf', minFollowers: 20_000, maxFollowers: 40_000 },
}

/** Likewise over the made-up campaigns. */
export const FIXED_CAMPAIGN_SEARCHES: typeof FIXED_SEARCHES = {
  'all campaigns': {},
  'all, by deadline': { sort: 'deadline' },
  'all, by budget': { sort: 'budget' },
  'of a niche': { niche: 'travel' },
  'a common word': { text: 'coffee' },
  'a rare word': { text: 'barain' },
  'a word nobody has': { text: 'zzzzqqqq' },
  'three words': { text: 'coffee bread linen' },
  'on a platform': { platform: 'podcast' },
  'for a country': { country: 'RO' },
  'for products': { compensation: 'product' },
  'so much for each': { minPerHead: 100_000, currency: 'EUR' },
  'within a month': { from: '2035-05-01', to: '2035-05-31' },
  'still open for half a year': { deadlineFrom: '2035-07-01', sort: 'deadline' },
  'niche, platform, country, for each': { niche: 'beauty', platform: 'instagram', country: 'DE', minPerHead: 10_000, currency: 'EUR' }, // prettier-ignore
  'a budget nobody has': { minBudget: 99_999_999_999 },
}

/** The address of a search, or of its facets. */
export function searchPath(
  search: (typeof FIXED_SEARCHES)[string],
  path = '/api/v1/influencers',
  more: Record<string, string | number> = {},
): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries({ ...search, ...more }))
    for (const each of Array.isArray(value) ? value : [value]) query.append(key, String(each))
  return `${path}?${query.toString()}`
}
