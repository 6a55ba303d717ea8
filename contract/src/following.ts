/** Influencers by the size of their following: from, and up to but not with. */
export const FOLLOWING = {
  nano: [0, 10_000],
  micro: [10_000, 100_000],
  mid: [100_000, 500_000],
  macro: [500_000, 1_000_000],
  mega: [1_000_000, Infinity],
} as const satisfies Record<string, readonly [number, number]>
export type Following = keyof typeof FOLLOWING
