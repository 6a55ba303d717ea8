import { afterAll, beforeAll, expect, it } from 'vitest'
import { startInstallation } from './testing/installation.ts'
import type { Installation } from './testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, PASSWORD, registerSponsor, signIn } from './testing/people.ts'
import type { Person } from './testing/people.ts'
import { newWorld, VALID_CALLS } from './testing/valid-calls.ts'
import type { Call } from './testing/valid-calls.ts'

/**
 * Every route asked by every kind of caller, and the answers compared with a table that is checked in
 * (access-table.txt; `npx vitest run server/src/access-table.test.ts -u` writes it anew, to be read in the diff).
 * Each call that may write meets a world that no other has written to.
 */
const CALLERS = ['nobody', 'pending', 'flagged', 'influencer', 'other influencer', 'sponsor', 'other sponsor', 'admin'] as const // prettier-ignore
type Caller = (typeof CALLERS)[number]

/** What a caller's own session does not survive. */
const ENDS_SESSIONS = new Set(['DELETE /api/v1/session', 'PUT /api/v1/password'])

let accord: Installation
let people: Record<Exclude<Caller, 'nobody'>, Person>
const logins = new Map<Caller, string>()
const cookies = new Map<Caller, string>()

beforeAll(async () => {
  accord = await startInstallation()
  const admin = await newAdmin(accord)
  const flagged = await newInfluencer(accord)
  await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
  const pending = await registerSponsor(accord)
  people = {
    admin,
    flagged,
    pending: pending as unknown as Person,
    influencer: await newInfluencer(accord),
    'other influencer': await newInfluencer(accord),
    sponsor: await newSponsor(accord, admin),
    'other sponsor': await newSponsor(accord, admin),
  }
  for (const caller of CALLERS) if (caller !== 'nobody') await openSession(caller)
})
afterAll(() => accord.stop())

it('answers each caller on each route as the table says', { timeout: 240_000 }, async () => {
  const routes = accord.http.accessTable.filter(
    ({ method, url }) => method !== 'HEAD' && !url.startsWith('/api/docs'),
  )
  const lines: string[] = []
  let world = await newWorld(accord, people.sponsor, people.influencer)
  for (const { method, url, access } of routes) {
    const route = `${method} ${url}`
    const call = VALID_CALLS[route]
    if (!call) throw new Error(`The route ${route} has no valid call in testing/valid-calls.ts`)
    const answers: string[] = []
    for (const caller of CALLERS) {
      const status = await ask(caller, method, call(world))
      answers.push(String(status))
      if (ENDS_SESSIONS.has(route) && caller !== 'nobody') await openSession(caller)
      // What was allowed has changed the world, where the call is about it at all; what was refused has not.
      if (method !== 'GET' && status < 300 && call.length > 0)
        world = await newWorld(accord, people.sponsor, people.influencer)
    }
    lines.push([route.padEnd(48), access.padEnd(20), ...answers].join(' '))
  }
  expect(new Set(routes.map(({ method, url }) => `${method} ${url}`))).toEqual(
    new Set(Object.keys(VALID_CALLS)),
  )
  const head = [
    'route'.padEnd(48),
    'permission'.padEnd(20),
    ...CALLERS.map((name) => name.replace('other ', '2nd-')),
  ]
  await expect([head.join(' '), ...lines.sort(), ''].join('\n')).toMatchFileSnapshot('./access-table.txt')
})

async function ask(caller: Caller, method: string, { url, body, headers = {} }: Call): Promise<number> {
  const cookie = cookies.get(caller)
  const response = await accord.http.inject({
    method: method as 'GET',
    url,
    headers: {
      accept: 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  return response.statusCode
}

async function openSession(caller: Exclude<Caller, 'nobody'>): Promise<void> {
  if (!logins.has(caller)) {
    const { username } = await accord.platform.db
      .selectFrom('users')
      .select('username')
      .where('id', '=', people[caller].id)
      .executeTakeFirstOrThrow()
    logins.set(caller, username)
  }
  const response = await accord.http.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { 'sec-fetch-site': 'same-origin' },
    payload: { login: logins.get(caller), password: PASSWORD },
  })
  if (response.statusCode !== 201) throw new Error(`${caller} can't sign in: ${response.body}`)
  const set = String(response.headers['set-cookie'])
  cookies.set(caller, set.slice(0, set.indexOf(';')))
  if (!['pending', 'flagged'].includes(caller))
    people[caller] = await signIn(accord, logins.get(caller) as string)
}
