import type { Platform } from '@accord/contract'
import { between, chance, logNormal, randomFor, shuffled, weighted } from '../random.ts'
import type { Random } from '../random.ts'
import type { Channel } from './influencer.ts'

/** Where reactions can't be counted in public. */
const UNCOUNTED: Platform[] = ['podcast', 'blog', 'newsletter', 'pinterest']
const LIVELINESS: Partial<Record<Platform, number>> = { tiktok: 1.5, twitch: 1.2, youtube: 0.8, x: 0.45, facebook: 0.35, linkedin: 0.9 } // prettier-ignore

const SMALLEST = 900
const LARGEST = 3_100_000

/** One to four channels, the largest first. Followers are log-normal around 25,000 with a long tail. */
export function channelsOf(
  random: Random,
  platforms: Platform[],
  handle: string,
  total = audience(random),
): Channel[] {
  const count = weighted(random, [[1, 14], [2, 36], [3, 34], [4, 16]]) // prettier-ignore
  const [first, ...others] = platforms
  const chosen = [first as Platform, ...shuffled(random, others)].slice(0, count)
  if (chance(random, 0.3)) chosen.reverse()
  let left = total
  const odd = oddity(randomFor(`reactions to ${handle}`))
  return chosen
    .map((platform, index) => {
      const share = index === chosen.length - 1 ? 1 : between(random, 0.55, 0.85)
      const followers = Math.max(120, uneven(random, left * share))
      left -= left * share
      return { platform, handle: chance(random, 0.85) ? handle : `${handle}.${platform.slice(0, 2)}`, followers, engagement: scaled(engagement(random, platform, followers), odd) } // prettier-ignore
    })
    .sort((a, b) => b.followers - a.followers)
}

// Most are small or middling; one in twenty is somebody whom strangers recognise.
const audience = (random: Random): number =>
  Math.min(
    LARGEST,
    Math.max(
      SMALLEST,
      chance(random, 0.05) ? logNormal(random, 1_100_000, 0.6) : logNormal(random, 24_000, 1.4),
    ),
  )

/** Small audiences answer more: about 9 % at a thousand followers, 4 % at 25,000, 1.5 % at a million. */
function engagement(random: Random, platform: Platform, followers: number): number | null {
  if (UNCOUNTED.includes(platform)) return null
  const percent = 9 * Math.max(1, followers / 1000) ** -0.25 * (LIVELINESS[platform] ?? 1)
  return Math.round(Math.min(24, logNormal(random, percent, 0.3)) * 100)
}

/** One in thirty has reactions that anybody would want to ask about. */
const oddity = (random: Random): number =>
  chance(random, 0.967) ? 1 : chance(random, 0.6) ? between(random, 4.6, 6.4) : between(random, 0.012, 0.025)

const scaled = (rate: number | null, by: number): number | null =>
  rate === null ? null : Math.min(6200, Math.max(1, Math.round(rate * by)))

/** As a counter shows it: not a multiple of a hundred. */
const uneven = (random: Random, followers: number): number =>
  Math.round(followers * between(random, 0.97, 1.03))
