import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from './platform/audit.ts'
import { startInstallation } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import { anOffer, campaignTerms, newAdmin, newInfluencer, newSponsor } from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { newWorld, VALID_CALLS } from './testing/valid-calls.ts'
import type { World } from './testing/valid-calls.ts'

const RUNS = process.env.ACCORD_LONG ? 20_000 : 1500
const ENDS_SESSIONS = ['POST /logout', 'DELETE /api/v1/session']
const SEED = 20_261_124

type Problem = { status: number; code: string; errors?: { field: string; code: string; message: string }[] }

let accord: Installation
let admin: Person, sponsor: Person, influencer: Person
let world: World

beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  sponsor = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
  world = await newWorld(accord, sponsor, influencer)
})
afterAll(() => accord.stop())

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null, true, '', ' ', '\0', 'a\0b', '\ud800', 'a\udfff', '\u202eevil', '%00', '../../etc/passwd', "'; DROP TABLE users; --",
    '<script>alert(1)</script>', '{{7*7}}', '1e308', '-1', '0', '00012345678901234567890', '9'.repeat(20), 'NaN', '2026-02-30',
    '0000-01-01', '+275760-09-13', 'x'.repeat(1_000_000), 0, -1, -0, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 63, [], {}, [[]],
    [null], { amount: 1 }, { amount: 1e308, currency: 'EUR' }, { amount: 1.5, currency: 'EUR' }, { amount: 100, currency: 'XXX' },
    { __proto__: null, constructor: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
) // prettier-ignore

describe('a campaign', () => {
  const amount = (value: unknown) => ({ budget: { amount: value, currency: 'EUR' } })
  const cases: [string, Record<string, unknown>, string][] = [
    ['a negative budget', amount(-1), 'budget.amount'],
    ['a budget of zero', amount(0), 'budget.amount'],
    ['a fraction of a cent', amount(10.5), 'budget.amount'],
    ['a budget of 1e308', amount(1e308), 'budget.amount'],
    ['an unknown currency', { budget: { amount: 1, currency: 'ABC' } }, 'budget.currency'],
    ['an end before its start', { startDate: '2030-02-02', endDate: '2030-02-01' }, 'endDate'],
    [
      'a deadline after its end',
      { endDate: '2030-02-01', applicationDeadline: '2030-02-02' },
      'applicationDeadline',
    ],
    ['a day that does not exist', { startDate: '2030-02-30' }, 'startDate'],
    ['a title of a million characters', { title: 'x'.repeat(1_000_000) }, 'title'],
    ['a NUL byte in its title', { title: 'a\0b' }, 'title'],
    ['half a character in its title', { title: 'a\ud800' }, 'title'],
    ['a title that reads backwards', { title: 'abc\u202edef' }, 'title'],
    ['a title of spaces', { title: '   ' }, 'title'],
    ['a number for a title', { title: 7 }, 'title'],
    ['a visibility that does not exist', { visibility: 'secret' }, 'visibility'],
  ]
  it.each(cases)('is refused with %s, by that field, and nothing is written', async (_, wrong, field) => {
    const before = await campaigns()
    const { status, body } = await sponsor.ask<Problem>('POST', '/api/v1/campaigns', campaignTerms(wrong))
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([400, 'bad_input', field])
    expect(await campaigns()).toBe(before)
  })

  const campaigns = async () =>
    (
      await accord.platform.db
        .selectFrom('campaigns')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
})

describe('an id', () => {
  it.each(['abc', '0', '-1', '1.5', '9'.repeat(20), '1e3', '%00', '１２'])(
    'of “%s” is refused by its name',
    async (id) => {
      const { status, body } = await sponsor.ask<Problem>(
        'GET',
        `/api/v1/campaigns/${encodeURIComponent(id)}`,
      )
      expect([status, body.errors?.[0]?.field]).toEqual([400, 'id'])
    },
  )
  it('that is longer than any can be is refused by the path, before anybody is asked who they are', async () => {
    for (const path of [`campaigns/${'9'.repeat(301)}`, `influencers/${'x'.repeat(3000)}`]) {
      const { status, body } = await sponsor.ask<Problem>('GET', `/api/v1/${path}`)
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([414, ['path']])
    }
  })

  it('that no address can be is refused with the headers that every answer has', async () => {
    for (const path of [
      '/%',
      `/api/v1/campaigns/${'1'.repeat(400)}`,
      '/api/v1/nothing',
      '/api/v1/campaigns',
    ]) {
      const { headers } = await sponsor.ask('GET', path)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['content-security-policy'], path).toContain("default-src 'self'")
      expect(headers['x-request-id'], path).toMatch(/^[\da-f-]{36}$/)
    }
  })

  it('that nobody has is not found', async () => {
    expect((await sponsor.ask('GET', '/api/v1/campaigns/999999999999999')).status).toBe(404)
  })
})

describe('a body', () => {
  const send = (payload: string, headers: Record<string, string>) =>
    accord.http.inject({
      method: 'POST',
      url: '/api/v1/campaigns',
      headers: { authorization: `Bearer ${sponsor.token}`, ...headers },
      payload,
    })
  const json = { 'content-type': 'application/json' }

  it.each([
    ['is cut off', '{"title": "abc', json, 400, 'bad_json'],
    ['is empty', '', json, 400, 'bad_json'],
    ['pollutes prototypes', '{"__proto__": {"admin": true}}', json, 400, 'bad_json'],
    ['is XML', '<title/>', { 'content-type': 'application/xml' }, 415, 'bad_content_type'],
    [
      'is a form',
      'title=a',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'bad_content_type',
    ],
    ['is too large', JSON.stringify({ title: 'x'.repeat(2_000_000) }), json, 413, 'body_too_large'],
  ] as const)('that %s is refused with %s', async (_, payload, headers, status, code) => {
    const response = await send(payload, headers)
    expect([response.statusCode, response.json<Problem>().code]).toEqual([status, code])
    expect(response.headers['content-type']).toContain('application/problem+json')
  })
})

describe('an offer', () => {
  it('in a fraction of the yen, or with too many deliverables, is refused by its field', async () => {
    const send = (offer: object) =>
      sponsor.ask<Problem>('POST', `/api/v1/requests/${world.request.id}/offers`, {
        ...anOffer(10),
        ...offer,
      })
    expect((await send({ amount: { amount: 0.5, currency: 'JPY' } })).body.errors?.[0]?.field).toBe(
      'amount.amount',
    )
    const many = Array.from({ length: 31 }, () => ({ platform: 'instagram', format: 'reel', quantity: 1 }))
    expect((await send({ deliverables: many })).body.errors?.[0]?.field).toBe('deliverables')
    expect((await send({ expiresInDays: 0 })).body.errors?.[0]?.field).toBe('expiresInDays')
  })
})

describe('whatever is sent', () => {
  it('is never answered with 5xx, and a 400 names what is wrong', { timeout: 600_000 }, async () => {
    // Never signing out: a caller without a session would be refused before anything is read.
    const routes = Object.entries(VALID_CALLS).filter(([route]) => !ENDS_SESSIONS.includes(route))
    const callers = fc.constantFrom('sponsor', 'influencer', 'admin', 'nobody')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(routes.length - 1),
        callers,
        fc.nat(),
        nasty,
        fc.nat(3),
        async (n, who, at, rubbish, how) => {
          const [route, valid] = routes[n] as (typeof routes)[number]
          const [method = ''] = route.split(' ')
          const call = valid(world)
          const url = how === 0 ? spoiledUrl(call.url, at, rubbish) : call.url
          const body =
            how === 0 || typeof call.body === 'string'
              ? call.body
              : spoiled(call.body, at, rubbish, how === 3)
          const response = await accord.http.inject({
            method: method as 'GET',
            url,
            headers: {
              accept: 'application/json',
              ...(who === 'nobody'
                ? {}
                : { authorization: `Bearer ${{ sponsor, influencer, admin }[who as 'admin'].token}` }),
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
              ...call.headers,
            },
            ...(body === undefined
              ? {}
              : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
          })
          expect(
            response.statusCode,
            `${method} ${url.slice(0, 200)} ${response.body.slice(0, 300)}`,
          ).toBeLessThan(500)
          if (response.statusCode === 400) {
            const problem = response.json<Problem>()
            expect(problem.errors?.length, response.body).toBeGreaterThan(0)
            expect(problem.errors?.every(({ field, message, code }) => field && message && code)).toBe(true)
          }
        },
      ),
      { seed: SEED, numRuns: RUNS },
    )
    expect((await verifyAudit(accord.platform.db, accord.platform.keys)).brokenAt).toBeNull()
  })

  it('is never answered with 5xx in any filter of any list', async () => {
    type Documented = { paths: Record<string, { get?: { parameters?: { in: string; name: string }[] } }> }
    const { paths } = (await accord.http.inject({ url: '/api/openapi.json' })).json<Documented>()
    const rubbish = ['a%00b', 'a%1Fb', '%ED%A0%80', '%27%25_%5C', '9'.repeat(15), '9'.repeat(25), '-1', '0001-01-01', '9999-12-31'] // prettier-ignore
    // Without its other half a filter is refused before it is tried.
    const halves: Record<string, string> = { minPrice: 'currency=EUR', maxPrice: 'currency=EUR', availableFrom: 'availableTo=9999-12-31', availableTo: 'availableFrom=0001-01-01', near: 'within=50', from: 'to=9999-12-31', to: 'from=0001-01-01' } // prettier-ignore
    let filters = 0
    for (const [path, { get }] of Object.entries(paths)) {
      const call = VALID_CALLS[`GET ${path.replace(/\{(\w+)\}/g, ':$1')}`]
      const [plain = '', valid] = call?.(world).url.split('?') ?? []
      for (const { name } of get?.parameters?.filter((parameter) => parameter.in === 'query') ?? []) {
        filters++
        const rest = new URLSearchParams(valid)
        rest.delete(name)
        for (const value of rubbish)
          for (const person of [sponsor, influencer, admin]) {
            const url = `${plain}?${[rest.toString(), halves[name], `${name}=${value}`].filter(Boolean).join('&')}`
            const { status, body } = await person.ask('GET', url)
            expect(status, `${url} ${JSON.stringify(body).slice(0, 300)}`).toBeLessThan(500)
          }
      }
    }
    expect(filters).toBeGreaterThan(50)
  })

  it.each(
    Object.keys(VALID_CALLS).filter((route) =>
      /^(POST|PUT|PATCH) \/api\/v1\/(?!.*(picture|screenshot$|imports|appeal$|email-verifications|:token))/.test(
        route,
      ),
    ),
  )('is refused on %s when it has a field that nobody knows, or is not an object', async (route) => {
    const [method = ''] = route.split(' ')
    const call = VALID_CALLS[route]?.(world) ?? { url: '' }
    for (const person of [sponsor, influencer, admin]) {
      const extra = await person.ask<Problem>(method, call.url, { ...(call.body as object), surprise: 1 })
      if (extra.status === 403) continue
      expect([extra.status, extra.body.errors?.map(({ field }) => field)]).toEqual([400, ['surprise']])
      const list = await person.ask<Problem>(method, call.url, [call.body])
      expect(list.status).toBe(400)
    }
  })
})

/** The body with one of its places (or with a new one) filled with something else. */
function spoiled(body: unknown, at: number, rubbish: unknown, extra: boolean): unknown {
  if (body === undefined || body === null || typeof body !== 'object') return rubbish
  if (extra) return { ...body, [`field${at % 7}`]: rubbish }
  const keys = Object.keys(body)
  const place = at % (keys.length + 1)
  if (place === keys.length) return rubbish
  const key = keys[place] as keyof typeof body
  const inner = body[key] as unknown
  const deeper = typeof inner === 'object' && inner !== null && at % 2 === 1
  const value = deeper ? spoiled(inner, Math.floor(at / 2), rubbish, false) : rubbish
  return Array.isArray(body) ? [value] : { ...body, [key]: value }
}

/** The address with one of its parts, or its query, replaced. */
function spoiledUrl(url: string, at: number, rubbish: unknown): string {
  const text = encodeURIComponent(
    wellFormed(typeof rubbish === 'string' ? rubbish : JSON.stringify(rubbish)).slice(0, 3000),
  )
  const parts = url.split('/')
  if (at % 3 === 0)
    return `${url}?${['limit', 'cursor', 'status', 'text', 'sort', 'surprise'][at % 6]}=${text}`
  parts[1 + (at % (parts.length - 1))] = text
  return parts.join('/')
}

/** An address can't hold half a character; everything else may go in. */
const wellFormed = (text: string): string => text.toWellFormed()
