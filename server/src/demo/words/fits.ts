import type { Product } from '../companies/company.ts'

const SPEAKS_OF_A_PARCEL =
  /sample|parcel|\bship\b|customs|spare parts|give it away|use \{product\}|you get \{product\}|try \{product\}|has it, instead|take apart/i

const SPEAKS_OF_A_SMALL_CHANNEL = /small channels/

/** A parcel is only spoken of where one is sent: nobody keeps a night train. And only the small call themselves so. */
export const fits = (text: string, { sample }: Product, followers = 0): boolean =>
  (sample === true || !SPEAKS_OF_A_PARCEL.test(text)) &&
  (followers < 20_000 || !SPEAKS_OF_A_SMALL_CHANNEL.test(text))

/** The next card that can be said about the product, by or to somebody with so many followers. */
export function untilItFits<T extends string | readonly string[]>(
  deal: () => T,
  product: Product,
  followers = 0,
): T {
  for (let tries = 0; tries < 100; tries++) {
    const card = deal()
    if (fits(typeof card === 'string' ? card : card.join(' '), product, followers)) return card
  }
  throw new Error(`nothing can be said about ${product.name}`)
}
