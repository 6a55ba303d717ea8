import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Campaign, CampaignCard, Page } from '@accord/contract'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { accept, anOffer, euros, invited, newAdmin, newInfluencer, newSponsor, openCampaign, stranger } from '../../testing/people.ts' // prettier-ignore
import type { Person } from '../../testing/people.ts'
import { statementsOf } from '../../testing/statements.ts'
import { walk } from '../../testing/walk.ts'
import { deriveReliability } from './reliability.ts'

type Refusal = { code: string; errors: { field: string; code: string }[] }

let accord: Installation
let admin: Person, sponsor: Person, influencer: Person
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const search = (query: string, person = stranger(accord)) =>
  person.ask<Page<CampaignCard> & Refusal>('GET', `/api/v1/campaigns?${query}`)
const titles = async (query: string, person?: Person) =>
  (await search(query, person)).body.items.map(({ title }) => title).toSorted()
const faults = ({ body }: { body: Refusal }) => body.errors.map(({ field, code }) => [field, code])
const text = (words: string) => `text=${encodeURIComponent(words)}`

describe('the words of a campaign', () => {
  beforeAll(async () => {
    await openCampaign(sponsor, { title: 'Käsespätzle für Anfänger', brief: 'Cook on an e-bike, see https://alps.example.com/slow_trains.', niche: 'food' }) // prettier-ignore
    await openCampaign(sponsor, { title: 'Coffee for night owls', brief: 'Rock’n’roll & AC/DC, C++ too. שלום עולם. 日本語', goals: 'Sleeplessness' }) // prettier-ignore
  })

  it.each([
    ['kase', 'Käse'], ['KÄSESPÄTZLE', 'Käse'], ['anfang', 'Käse'], ['spatzle', ''], ['bike', 'Käse'], ['e-bike', 'Käse'], ['trains', 'Käse'],
    ['alps', 'Käse'], ['food', 'Käse'], ['cook coffee', ''], ['night coffee', 'Coffee'], ['coff', 'Coffee'], ['sleepless', 'Coffee'],
    ['rock\'n', 'Coffee'], ['ac/dc', 'Coffee'], ['c++', ''], ['שלום', 'Coffee'], ['日本語', 'Coffee'],
    ['%', ''], ['_', ''], ['\\', ''], ['\'', ''], ['" " \'', ''], ['🎉', ''], ['& | ! ( ) : *', ''], ['zz:*b', ''], ['ŉ ʼ ½ №', ''], ['\u202Ex', ''],
  ])('%j find %j', async (words, found) => {
    const answer = await search(text(words))
    expect(answer.status).toBe(200)
    if (words === 'c++') return
    expect(answer.body.items.map(({ title }) => title.slice(0, found.length || 1)).toSorted()).toEqual(found ? [found] : []) // prettier-ignore
  }) // prettier-ignore

  it('are its brand’s name too, old campaigns’ when it changes, without a new version of them', async () => {
    const brand = await newSponsor(accord, admin)
    const campaign = await openCampaign(brand, { title: 'Of a brand' })
    await brand.ask('PATCH', '/api/v1/profile/sponsor', { companyName: 'Zwölf Apfelbäume' })
    expect(await titles(text('zwolf apfel'))).toEqual(['Of a brand'])
    expect(await titles(text('brand zwolf'))).toEqual(['Of a brand'])
    const { body } = await brand.ask<Campaign>('GET', `/api/v1/campaigns/${campaign.id}`)
    expect(body.version).toBe(campaign.version)
    await brand.ask('PATCH', `/api/v1/campaigns/${campaign.id}`, { title: 'Renamed' })
    expect(await titles(text('zwolf'))).toEqual(['Renamed'])
    expect(await titles(text('of brand zwolf'))).toEqual([])
  })

  it('may be 200 characters, and no more', async () => {
    expect((await search(text('a '.repeat(100)))).status).toBe(200)
    expect(faults(await search(text('x'.repeat(10_000))))).toEqual([['text', 'too_big']])
  })

  it('are looked up, not read through, in one statement', async () => {
    const { db, pool } = accord.platform
    expect(await statementsOf(pool, () => search(text('coffee')))).toBe(1)
    const plan = await db.transaction().execute(async (tx) => {
      await sql`SET LOCAL enable_seqscan = off`.execute(tx)
      return sql<{ 'QUERY PLAN': string }>`EXPLAIN SELECT campaign_id FROM campaign_search
        WHERE words @@ campaign_question('coffee')`.execute(tx)
    })
    expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('campaign_search_words')
  })
})

describe('what one influencer may expect, and who is wanted', () => {
  const perHead = (from: number | null, to: number | null) => ({
    perHeadFrom: from === null ? null : euros(from),
    perHeadTo: to === null ? null : euros(to),
  })
  let brandId: number
  beforeAll(async () => {
    const brand = await newSponsor(accord, admin)
    const make = (title: string, more: object) => openCampaign(brand, { title, budget: euros(5000), ...more })
    await make('Nothing said', {})
    await make('100 to 300', { ...perHead(100, 300), platforms: ['instagram', 'tiktok'], countries: ['DE', 'AT'] }) // prettier-ignore
    await make('From 500', { ...perHead(500, null), platforms: ['youtube'], compensation: 'both' })
    const { sponsor } = await make('Up to 50', { ...perHead(null, 50), countries: ['SE'], compensation: 'product', endDate: '2099-01-31', applicationDeadline: '2099-01-15' }) // prettier-ignore
    brandId = sponsor.id
  })
  const found = (query: string) => titles(`sponsorId=${brandId}&${query}`)

  it('is said as it was written', async () => {
    const { body } = await search(`sponsorId=${brandId}&minPerHead=20000&maxPerHead=30000&currency=EUR`)
    expect(body.items).toEqual([
      expect.objectContaining({
        title: '100 to 300',
        perHeadFrom: euros(100),
        perHeadTo: euros(300),
        platforms: ['instagram', 'tiktok'],
        countries: ['DE', 'AT'],
        compensation: 'paid',
        isNew: false,
      }),
    ])
  })

  it.each([
    ['minPerHead=40000&currency=EUR', ['From 500']],
    ['minPerHead=30000&currency=EUR', ['100 to 300', 'From 500']],
    ['maxPerHead=9900&currency=EUR', ['Up to 50']],
    ['minPerHead=0&currency=EUR', ['100 to 300', 'From 500', 'Up to 50']],
    ['minPerHead=500001&currency=EUR', []],
    ['minPerHead=100&currency=USD', []],
    ['platform=youtube', ['From 500', 'Nothing said', 'Up to 50']],
    ['platform=tiktok', ['100 to 300', 'Nothing said', 'Up to 50']],
    ['country=AT', ['100 to 300', 'From 500', 'Nothing said']],
    ['country=SE', ['From 500', 'Nothing said', 'Up to 50']],
    ['compensation=paid', ['100 to 300', 'From 500', 'Nothing said']],
    ['compensation=product', ['From 500', 'Up to 50']],
    ['deadlineFrom=2098-01-01', ['Up to 50']],
    ['deadlineTo=2098-01-01', ['100 to 300', 'From 500', 'Nothing said']],
    ['deadlineFrom=2099-01-15&deadlineTo=2099-01-15', ['Up to 50']],
    [`platform=tiktok&country=DE&compensation=paid&minPerHead=20000&currency=EUR&${text('300')}&reliable=true`, []],
    [`platform=tiktok&country=DE&compensation=paid&minPerHead=20000&currency=EUR&${text('300')}`, ['100 to 300']],
  ])('%s finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected)
  }) // prettier-ignore

  it.each([
    ['platform', 'platform=myspace'], ['country', 'country=Norway'], ['country', 'country='], ['compensation', 'compensation=both'],
    ['minPerHead', 'minPerHead=-1&currency=EUR'], ['minPerHead', 'minPerHead=1.5&currency=EUR'], ['minPerHead', 'minPerHead=9999999999999&currency=EUR'],
    ['currency', 'minPerHead=1'], ['currency', 'maxPerHead=1'], ['currency', 'currency=XXX'], ['maxPerHead', 'minPerHead=2&maxPerHead=1&currency=EUR'],
    ['deadlineFrom', 'deadlineFrom=soon'], ['deadlineTo', 'deadlineFrom=2030-01-02&deadlineTo=2030-01-01'], ['reliable', 'reliable=false'],
    ['isNew', 'isNew=yes'], ['platform', 'platform=x&platform=blog'], ['colour', 'colour=red'],
  ])('is refused with a wrong %s: %s', async (field, query) => {
    const answer = await search(query)
    expect([answer.status, faults(answer).map(([field]) => field)]).toEqual([400, [field]])
  }) // prettier-ignore

  it('refuses 500 filters', async () => {
    const { status } = await search(Array.from({ length: 500 }, (_, n) => `f${n}=1`).join('&'))
    expect(status).toBe(400)
  })

  it.each([
    ['the most below the least', { ...perHead(300, 100) }, 'perHeadTo'],
    ['more than the budget', { ...perHead(100, 50_000) }, 'perHeadTo'],
    ['another currency', { perHeadFrom: { amount: 100, currency: 'USD' } }, 'perHeadFrom'],
    ['nothing', { perHeadFrom: euros(0) }, 'perHeadFrom.amount'],
    ['a platform twice', { platforms: ['blog', 'blog'] }, 'platforms'],
    ['an unknown platform', { platforms: ['myspace'] }, 'platforms.0'],
    ['a country by its name', { countries: ['Norway'] }, 'countries.0'],
    ['too many countries', { countries: Array.from({ length: 61 }, (_, n) => `A${String.fromCharCode(65 + (n % 26))}`) }, 'countries'],
    ['neither money nor product', { compensation: 'fame' }, 'compensation'],
  ])('can’t be %s', async (_, more, field) => {
    const draft = await sponsor.ask<Refusal>('POST', '/api/v1/campaigns', { title: 'Wrong', budget: euros(5000), ...more }) // prettier-ignore
    expect([draft.status, draft.body.errors[0]?.field]).toEqual([400, field])
    const open = await openCampaign(sponsor, { budget: euros(5000) })
    const edit = await sponsor.ask<Refusal>('PATCH', `/api/v1/campaigns/${open.id}`, more)
    expect([edit.status, edit.body.errors[0]?.field]).toEqual([400, field])
  }) // prettier-ignore

  it('is taken back by null, and has the budget’s currency', async () => {
    const { id } = await openCampaign(sponsor, { budget: euros(5000), ...perHead(100, 200) })
    const edit = (body: object) => sponsor.ask<Campaign & Refusal>('PATCH', `/api/v1/campaigns/${id}`, body)
    expect((await edit({ budget: { amount: 500_000, currency: 'USD' } })).body.errors[0]?.code).toBe('wrong_currency') // prettier-ignore
    expect((await edit({ budget: euros(150) })).body.errors[0]).toMatchObject({ field: 'perHeadTo', code: 'above_budget' }) // prettier-ignore
    expect((await edit({ perHeadTo: null, perHeadFrom: null, platforms: [] })).body).toMatchObject({ perHeadFrom: null, perHeadTo: null, platforms: [] }) // prettier-ignore
    expect((await edit({ budget: { amount: 500_000, currency: 'USD' } })).status).toBe(200)
  })
})

describe('a sponsor’s reliability', () => {
  const apply = (person: Person, { id }: Campaign) =>
    person.ask<{ id: number }>('POST', `/api/v1/campaigns/${id}/applications`, { offer: anOffer(10) })
  const derive = () =>
    accord.platform.transaction({ kind: 'clock' }, (tx) => deriveReliability(tx, new Date()))
  const of = async (campaign: Campaign) =>
    (await stranger(accord).ask<Campaign>('GET', `/api/v1/campaigns/${campaign.id}`)).body

  it('is what became of applications that were due, and of deals', async () => {
    const brand = await newSponsor(accord, admin)
    const campaign = await openCampaign(brand, { title: 'Reliable?' })
    await derive()
    expect((await of(campaign)).reliability).toEqual({ applications: 0, answered: 0, deals: 0, honoured: 0, reliable: null }) // prettier-ignore

    const requests: number[] = []
    for (let n = 0; n < 5; n++) requests.push((await apply(await newInfluencer(accord), campaign)).body.id)
    for (const id of requests.slice(0, 4))
      await brand.ask('POST', `/api/v1/requests/${id}/messages`, { body: 'Thank you, we will look at it.' })
    await derive()
    // The fifth has waited for less than a week.
    expect((await of(campaign)).reliability).toEqual({ applications: 4, answered: 4, deals: 0, honoured: 0, reliable: true }) // prettier-ignore
    expect((await of(campaign)).reliable).toBe(true)
    expect(await titles('reliable=true&text=Reliable')).toEqual(['Reliable?'])

    await sql`UPDATE requests SET created_at = now() - interval '8 days' WHERE id = ${requests[4]}`.execute(accord.platform.db) // prettier-ignore
    await derive()
    expect((await of(campaign)).reliability).toMatchObject({ applications: 5, answered: 4, reliable: true })
    await apply(await newInfluencer(accord), campaign)
    await sql`UPDATE requests SET created_at = now() - interval '8 days' WHERE campaign_id = ${campaign.id}`.execute(accord.platform.db) // prettier-ignore
    await derive()
    expect((await of(campaign)).reliability).toMatchObject({ applications: 6, answered: 4, reliable: false })
    expect(await titles('reliable=true&text=Reliable')).toEqual([])
  })

  it('is no longer good where a tenth of the deals was not kept', async () => {
    const brand = await newSponsor(accord, admin)
    const campaign = await openCampaign(brand)
    for (let n = 0; n < 3; n++) {
      const person = await newInfluencer(accord)
      const { body } = await apply(person, campaign)
      await brand.ask('POST', `/api/v1/requests/${body.id}/messages`, { body: 'Hello.' })
      await accept(person, await invited(brand, (await openCampaign(brand)).id, person, 100))
    }
    await derive()
    expect((await of(campaign)).reliability).toEqual({ applications: 3, answered: 3, deals: 3, honoured: 3, reliable: true }) // prettier-ignore
    await sql`UPDATE deals SET status = 'cancelled' WHERE id = (SELECT max(id) FROM deals)`.execute(accord.platform.db) // prettier-ignore
    await derive()
    expect((await of(campaign)).reliability).toMatchObject({ deals: 3, honoured: 2, reliable: false })
  })
})

describe('what is new since one looked', () => {
  const look = (person: Person) => person.ask('PUT', '/api/v1/campaigns/look')
  const later = (person: Person, ago: string) =>
    sql`UPDATE campaign_looks SET looked_at = looked_at - ${ago}::interval, new_since = new_since - ${ago}::interval
      WHERE user_id = ${person.id}`.execute(accord.platform.db)

  it('is nothing on the first visit, and afterwards what was opened meanwhile, as long as the visit lasts', async () => {
    const person = await newInfluencer(accord)
    await openCampaign(sponsor, { title: 'Old' })
    expect(await titles('isNew=true', person)).toEqual([])
    expect((await look(person)).status).toBe(204)
    expect(await titles('isNew=true', person)).toEqual([])
    await later(person, '2 hours')
    await sql`UPDATE campaigns SET opened_at = opened_at - interval '3 hours'`.execute(accord.platform.db)
    await openCampaign(sponsor, { title: 'Newly opened' })
    expect(await titles('isNew=true', person)).toEqual(['Newly opened'])
    await look(person)
    await look(person)
    expect(await titles('isNew=true', person)).toEqual(['Newly opened'])
    const list = await walk<CampaignCard>(person, '/api/v1/campaigns', 10)
    expect(list.filter(({ isNew }) => isNew).map(({ title }) => title)).toEqual(['Newly opened'])
    await later(person, '31 minutes')
    await sql`UPDATE campaigns SET opened_at = opened_at - interval '40 minutes'`.execute(accord.platform.db)
    await look(person)
    expect(await titles('isNew=true', person)).toEqual([])
  })

  it('has private campaigns only for those who are invited', async () => {
    const [one, other] = [await newInfluencer(accord), await newInfluencer(accord)]
    for (const person of [one, other]) {
      await look(person)
      await later(person, '1 hour')
    }
    const hidden = await openCampaign(sponsor, { title: 'Only for one', visibility: 'private', platforms: ['blog'], countries: ['DE'] }) // prettier-ignore
    await invited(sponsor, hidden.id, one, 100)
    const query = `isNew=true&platform=blog&country=DE&${text('only')}`
    expect(await titles(query, one)).toEqual(['Only for one'])
    expect(await titles(query, other)).toEqual([])
  })

  it('is told to influencers alone', async () => {
    for (const [person, read, write] of [[stranger(accord), 403, 401], [sponsor, 403, 403], [admin, 403, 403]] as const)
      expect([(await search('isNew=true', person)).status, (await look(person)).status]).toEqual([read, write])
    expect((await search('isNew=true&scope=mine', sponsor)).status).toBe(403)
    expect((await search('isNew=true', influencer)).status).toBe(200)
  }) // prettier-ignore

  it('goes with the account', async () => {
    const person = await newInfluencer(accord)
    await look(person)
    await admin.ask('DELETE', `/api/v1/users/${person.id}`)
    const { rows } = await sql`SELECT FROM campaign_looks WHERE user_id = ${person.id}`.execute(accord.platform.db) // prettier-ignore
    expect(rows).toHaveLength(0)
  })
})
