import { CURRENCY_PLACES } from '@accord/contract'

/** The contract's table by itself: imported at run time it would bring Zod along to the first page. */
export const currencyPlaces = { __CURRENCY_PLACES__: JSON.stringify(CURRENCY_PLACES) }
