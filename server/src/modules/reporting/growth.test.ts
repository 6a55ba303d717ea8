import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Growth } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { growthOf } from './growth.ts'

let accord: Installation
let admin: Person, brand: Person, nora: Person, per: Person, lind: Person
const sql = (text: string, values: unknown[] = []) => accord.platform.pool.query(text, values)
const growth = (person: Person, query = '') => person.ask<Growth & { errors: { field: string }[] }>('GET', `/api/v1/reports/growth${query}`) // prettier-ignore
const monthsAt = async (now: string, count: number) => (await growthOf(accord.platform.db, count, new Date(now))).months // prettier-ignore

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  brand = await newSponsor(accord, admin)
  ;[nora, per, lind] = [await newInfluencer(accord), await newInfluencer(accord), await newInfluencer(accord)]
  const [inEuros, inDollars, gone] = [
    await openCampaign(brand),
    await openCampaign(brand, { budget: { amount: 9_000_00, currency: 'USD' } }),
    await openCampaign(brand),
  ]
  await brand.ask('DELETE', `/api/v1/campaigns/${gone.id}`)
  await accept(nora, await invited(brand, inEuros.id, nora, 1000))
  const cancelled = await accept(per, await invited(brand, inEuros.id, per, 300))
  await sql("UPDATE deals SET status = 'cancelled' WHERE id = $1", [cancelled.body.id])
  const offer = { ...anOffer(20), amount: { amount: 20_05, currency: 'USD' } }
  const asked = await brand.ask<{ id: number }>('POST', `/api/v1/campaigns/${inDollars.id}/invitations`, { influencerId: nora.id, offer }) // prettier-ignore
  await accept(nora, asked.body as never)
  await lind.ask('POST', `/api/v1/campaigns/${inEuros.id}/applications`, { offer: anOffer(1) })
  const withdrawn = await invited(brand, inEuros.id, per, 10)
  await brand.ask('POST', `/api/v1/requests/${withdrawn.id}/withdrawal`, {})
})
afterAll(() => accord.stop())

describe('the installation month by month', () => {
  it('is for admins, and for one to thirty-six months', async () => {
    expect((await growth(stranger(accord))).status).toBe(401)
    expect([(await growth(brand)).status, (await growth(nora)).status]).toEqual([403, 403])
    for (const months of ['0', '37', '-1', '1.5', 'all'])
      expect((await growth(admin, `?months=${months}`)).body.errors[0]?.field, months).toBe('months')
    expect((await growth(admin)).body.months).toHaveLength(12)
    expect((await growth(admin, '?months=36')).body.months).toHaveLength(36)
  })

  it('counts who came, what was begun, where requests ended, and money by currency to the cent', async () => {
    const { body } = await growth(admin, '?months=2')
    expect(body.months[0]).toMatchObject({ sponsors: 0, influencers: 0, campaigns: 0, requests: {}, deals: 0, committed: [] }) // prettier-ignore
    expect(body.months[1]).toEqual({
      month: new Date().toISOString().slice(0, 7),
      sponsors: 1,
      influencers: 3,
      campaigns: 2,
      requests: { accepted: 3, open: 1, withdrawn: 1 },
      deals: 2,
      committed: [euros(1000), { amount: 20_05, currency: 'USD' }],
    })
  })

  it('begins and ends each month with the first moment of its first day in UTC', async () => {
    await sql("UPDATE users SET created_at = '2024-02-29T23:59:59.999Z' WHERE id = $1", [nora.id])
    await sql("UPDATE users SET created_at = '2024-03-01T00:00:00Z' WHERE id = $1", [per.id])
    await sql("UPDATE users SET created_at = '2024-01-31T23:59:59.999Z' WHERE id = $1", [lind.id])
    const months = await monthsAt('2024-03-15T12:00:00Z', 2)
    expect(months.map(({ month, influencers }) => [month, influencers])).toEqual([['2024-02', 1], ['2024-03', 1]]) // prettier-ignore
    expect((await monthsAt('2024-03-31T23:59:59Z', 3)).map(({ influencers }) => influencers)).toEqual([
      1, 1, 1,
    ])
  })
})
