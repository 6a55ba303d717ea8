import { afterAll, beforeAll, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'
import { newWorld, VALID_CALLS } from '../../testing/valid-calls.ts'

/** What is done for oneself, or by anybody, by permission: not the sponsor's business. */
const OWN = new Set([
  'account.delete', 'contact.decline', 'activity.export', 'email.ask', 'email.verify', 'invitation.take', 'notice.own',
  'notification.settings', 'notification.unsubscribe', 'password.change', 'password.reset', 'report.make', 'search.own', 'media_kit.follow',
  'session.begin', 'session.end', 'team.leave', 'token.end', 'token.refresh', 'user.register',
  // An appeal's files are its maker's.
  'attachment.read',
]) // prettier-ignore

let accord: Installation
let owner: Person
let influencer: Person
beforeAll(async () => {
  accord = await startInstallation()
  owner = await newSponsor(accord, await newAdmin(accord))
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

it('a viewer sees what the owner sees and changes nothing, on every route', { timeout: 60_000 }, async () => {
  const viewer = await joinedTeam(accord, owner, { role: 'viewer' })
  const world = await newWorld(accord, owner, influencer)
  const wrong: string[] = []
  const asked = { read: 0, write: 0 }
  for (const { method, url, access } of accord.http.accessTable) {
    const route = `${method} ${url}`
    const call = VALID_CALLS[route]?.(world)
    if (!call || OWN.has(access)) continue
    const { status } = await viewer.ask(method, call.url, call.body, call.headers)
    if (method === 'GET') {
      asked.read++
      const { status: ownersStatus } = await owner.ask(method, call.url, call.body, call.headers)
      if (status !== ownersStatus) wrong.push(`${route}: ${status} instead of ${ownersStatus}`)
    } else {
      asked.write++
      if (status !== 403) wrong.push(`${route}: ${status} instead of 403`)
    }
  }
  expect(wrong).toEqual([])
  expect(asked.read).toBeGreaterThan(15)
  expect(asked.write).toBeGreaterThan(30)
})
