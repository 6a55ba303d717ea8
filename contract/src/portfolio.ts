import { z } from 'zod'
import { Id } from './ids.ts'
import { line, prose, website } from './text.ts'
import { Platform } from './words.ts'

/** An influencer shows so many pieces of work at most. */
export const PORTFOLIO_ITEMS = 24

/** The widths in which a picture is kept, in pixels; none wider than what was put in. */
export const PICTURE_WIDTHS = [320, 960, 1600] as const

const ItemFields = z.strictObject({
  title: line(100),
  link: website.nullable(),
  words: prose(1000),
  platform: Platform.nullable(),
})
export const MakePortfolioItem = ItemFields.extend({
  link: website.nullable().default(null),
  words: prose(1000).default(''),
  platform: Platform.nullable().default(null),
})
export type MakePortfolioItem = z.infer<typeof MakePortfolioItem>

/** What a picture shows, for whoever doesn't see it. */
export const AltText = line(300)
/** Percent from the left, or from the top. */
const Focus = z.int().min(0).max(100)

/** What is left out stays as it is. `picture`: how the picture that is there is shown. */
export const EditPortfolioItem = ItemFields.extend({
  picture: z.strictObject({ alt: AltText, focusX: Focus, focusY: Focus }),
}).partial()
export type EditPortfolioItem = z.infer<typeof EditPortfolioItem>

/** The fields of the form that the picture comes with. */
export const PutPortfolioPicture = z.strictObject({
  alt: AltText,
  focusX: z.coerce.number().pipe(Focus).default(50),
  focusY: z.coerce.number().pipe(Focus).default(50),
})
export type PutPortfolioPicture = z.infer<typeof PutPortfolioPicture>

export const PortfolioItem = z.object({
  ...ItemFields.shape,
  id: Id,
  picture: z
    .object({
      alt: z.string(),
      focusX: z.int(),
      focusY: z.int(),
      /** The narrowest first. */
      sizes: z.array(z.object({ url: z.string(), width: z.int(), height: z.int() })).min(1),
    })
    .nullable(),
})
export type PortfolioItem = z.infer<typeof PortfolioItem>
