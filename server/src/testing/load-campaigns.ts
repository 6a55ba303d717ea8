import { NICHES, PLATFORMS } from '@accord/contract'
import type pg from 'pg'
import { randomFor } from '../demo/random.ts'
import { copyRows } from './copy-rows.ts'
import type { Cell } from './copy-rows.ts'
import { COMMON, PLACES, RARE } from './made-up-words.ts'

const BATCH = 10_000
const COLUMNS = ['sponsor_id', 'title', 'brief', 'niche', 'goals', 'budget', 'currency', 'start_date', 'end_date', 'application_deadline', 'visibility', 'status', 'compensation', 'per_head_from', 'per_head_to', 'platforms', 'countries'] // prettier-ignore

/** Puts `count` made-up campaigns in by COPY, a hundred for each brand; each follows from its number alone. */
export async function loadCampaigns(client: pg.Client, count: number): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO sponsors (slug, company_name, industry, currency)
     SELECT 'brand-' || n, 'Brand ' || n, 'travel', 'EUR' FROM generate_series(1, $1::integer) n RETURNING id`,
    [Math.ceil(count / 100)],
  )
  const sponsors = rows.map(({ id }) => Number(id))
  for (let first = 1; first <= count; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - first + 1) }, (_, index) =>
      madeUpCampaign(first + index, sponsors),
    )
    await copyRows(client, 'campaigns', [COLUMNS, ...batch])
  }
  await client.query('VACUUM ANALYZE campaigns, campaign_search, sponsors')
}

function madeUpCampaign(number: number, sponsors: number[]): Cell[] {
  const chance = randomFor(`campaign ${number}`)
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(list.length * chance() ** skew)] as T
  const text = (words: number): string => Array.from({ length: words }, () => (chance() < 0.1 ? pick(RARE, 1.5) : pick(COMMON, 1.6))).join(' ') // prettier-ignore
  // Most are small, few are large.
  const budget = Math.min(100_000_000, Math.round(20_000 * (1 - chance()) ** -0.9))
  const from = Math.round(budget / 20)
  const day = (most: number): string => new Date(Date.UTC(2035, 0, 1 + Math.floor(chance() * most))).toISOString().slice(0, 10) // prettier-ignore
  const start = day(300)
  const end = new Date(Date.parse(start) + 86_400_000 * (10 + Math.floor(chance() * 80))).toISOString().slice(0, 10) // prettier-ignore
  const named = chance() < 0.5
  return [
    sponsors[number % sponsors.length] as number, `${text(3)} ${number}`, text(60), pick(NICHES, 1.3), text(12), budget, chance() < 0.8 ? 'EUR' : 'USD', start, end, start,
    chance() < 0.9 ? 'public' : 'private', chance() < 0.6 ? 'open' : 'closed', pick(['paid', 'paid', 'both', 'product']),
    named ? from : null, named ? from * 2 : null,
    chance() < 0.6 ? [pick(PLATFORMS, 1.9)] : [], chance() < 0.4 ? [pick(PLACES, 2.2).country] : [],
  ] // prettier-ignore
}
