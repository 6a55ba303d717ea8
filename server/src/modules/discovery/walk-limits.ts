// How far a search looks along an order before it goes another way; measured among a million.

/** Entries of an order's index that are looked through for the figures that stand in it: 2 ms. */
export const ENTRIES = 20_000
/** Rows that are read, of those whose figures are right, before those that meet the rest are looked up and sorted. */
export const WALK = 2500
/** When more than that meet a search, looking all of them up costs more than going on in order. */
export const MANY = 20_000
/** Of so few all rows are read sooner than the entries of an order. */
export const FEW = 10_000
/** Rows read in order cost less than the lists of an inverted index, which PostgreSQL takes for cheap: up to so many. */
export const NEAR = 12_000
/** Those who meet a search do not lie evenly in an order; a walk ends as soon as enough were met. */
export const SPREAD = 4
/** Of fewer entries it can't be told whether those who are expected among them are missing by chance. */
export const LEAST = 500
/** So many times fewer have to meet what plain indexes lead to for these alone to be looked up. */
export const FEWER = 5
