/** A source of numbers that look random and are the same each time: 0 ≤ x < 1. */
export type Random = () => number

/**
 * sfc32 (Chris Doty-Humphrey, public domain), seeded by a name. Each part of the demo has a stream of its own,
 * so that a change in one leaves the others as they were.
 */
export function randomFor(name: string): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  for (const character of name) {
    a ^= character.codePointAt(0) ?? 0
    next()
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

export const between = (random: Random, least: number, most: number): number =>
  least + random() * (most - least)

export const whole = (random: Random, least: number, most: number): number =>
  Math.floor(between(random, least, most + 1))

export const chance = (random: Random, probability: number): boolean => random() < probability

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T

/** One of the keys, as often as its weight says. */
export function weighted<K extends string | number>(
  random: Random,
  weights: readonly (readonly [K, number])[],
): K {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of weights) if ((left -= weight) < 0) return key
  return (weights.at(-1) as readonly [K, number])[0]
}

export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const cards = [...list]
  for (let last = cards.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[cards[last], cards[other]] = [cards[other] as T, cards[last] as T]
  }
  return cards
}

/** Deals the cards in shuffled order; none comes again before all have come. */
export function deck<T>(random: Random, list: readonly T[]): () => T {
  let cards: T[] = []
  return () => {
    if (cards.length === 0) cards = shuffled(random, list)
    return cards.pop() as T
  }
}

/** Normally distributed around 0 with deviation 1 (Box–Muller). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** As followers, prices and waiting times are spread: many small, few very large. */
export const logNormal = (random: Random, median: number, sigma: number): number =>
  median * Math.exp(sigma * normal(random))
