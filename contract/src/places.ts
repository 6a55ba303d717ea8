import { z } from 'zod'
import { searchText } from './text.ts'
import { Country } from './words.ts'

/** How far from a place one may ask for, and what is suggested. */
export const WITHIN_KM = { least: 1, most: 1000, suggested: [5, 10, 25, 50, 100, 250], usual: 25 } as const

/** That of GeoNames, as it stands in an address: it names the same place in every version of the list. */
export const PlaceId = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, { error: 'is no place' })
  .transform(Number)

export const Place = z.object({
  id: z.int(),
  names: z.object({ en: z.string(), de: z.string() }),
  country: Country,
  /** Which of several of its name in the country it is; null where there is one. */
  region: z.string().nullable(),
})
export type Place = z.infer<typeof Place>

export const PlaceQuery = z.strictObject({
  /** The beginning of a name, in the place's language, English or German. */
  q: searchText.pipe(z.string().min(1).max(100)),
})
export type PlaceQuery = z.infer<typeof PlaceQuery>

/** The largest first, at most ten. */
export const Places = z.object({ items: z.array(Place) })
export type Places = z.infer<typeof Places>

export const PlaceParams = z.strictObject({ id: PlaceId })
