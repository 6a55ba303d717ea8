import { FOLLOWING, type Following } from '@accord/contract'

export const FOLLOWINGS = Object.keys(FOLLOWING) as Following[]

/** The followers that a class begins with and ends with, as a search asks for them; nothing where it is open. */
export function boundsOf(one: Following): { min: number | undefined; max: number | undefined } {
  const [from, below] = FOLLOWING[one]
  return { min: from > 0 ? from : undefined, max: below === Infinity ? undefined : below - 1 }
}

/** The class that is asked for by these bounds, if they are one's. From 0 on is from nothing on. */
export const followingOf = (min: number | undefined, max: number | undefined): Following | undefined =>
  FOLLOWINGS.find((one) => boundsOf(one).min === (min || undefined) && boundsOf(one).max === max)
