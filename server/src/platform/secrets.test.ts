import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deal } from '@accord/contract'
import { buildApp } from '../app.ts'
import { startInstallation, TEST_SECRET } from '../testing/installation.ts'
import type { Installation } from '../testing/installation.ts'
import { openBrowser } from '../testing/browser.ts'
import { accept, invited, newAdmin, newInfluencer, newSponsor, openCampaign, PASSWORD, personWith, stranger } from '../testing/people.ts' // prettier-ignore
import type { Person } from '../testing/people.ts'
import { audit, verifyAudit } from './audit.ts'
import { transactionsOn } from './database/transaction.ts'
import { keysFrom, sealed, unsealed } from './keys.ts'
import { openSecret } from './secrets.ts'

const SECOND = 'a second secret, which only tests ever use'
const THIRD = 'a third secret, which only tests ever use too'

let accord: Installation
let nora: Person & { username: string }
let deal: Deal
/** One application on the same database for each secret, as servers that were started with it. */
const started: Installation[] = []

async function startedWith(secret: string, before: string | null): Promise<Installation> {
  const keys = keysFrom(secret, before)
  const { db } = accord.platform
  await openSecret(db, keys)
  const platform = { ...accord.platform, keys, transaction: transactionsOn(db, keys) }
  const http = await buildApp(platform, { web: null, ready: () => true })
  const installation = { ...accord, platform, http }
  started.push(installation)
  return installation
}

const say = ({ platform }: Installation) =>
  platform.transaction({ kind: 'clock' }, async (tx) =>
    audit(tx, { action: 'campaign.edit', subjectType: 'campaign', subjectId: 1 }),
  )
const verdict = ({ platform }: Installation) => verifyAudit(platform.db, platform.keys)
const isSigned = ({ termsHash, signature, publicKey }: Deal) =>
  verify(null, Buffer.from(termsHash), createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }), Buffer.from(signature, 'base64url')) // prettier-ignore

beforeAll(async () => {
  accord = await startInstallation()
  await openSecret(accord.platform.db, accord.platform.keys)
  const admin = await newAdmin(accord)
  const sponsor = await newSponsor(accord, admin)
  nora = await newInfluencer(accord)
  const campaign = await openCampaign(sponsor)
  deal = (await accept(nora, await invited(sponsor, campaign.id, nora))).body
})
afterAll(async () => {
  for (const { http } of started) await http.close()
  await accord.stop()
})

describe('a secret that is not the one of this database', () => {
  it('is refused, and nothing is changed', async () => {
    const { db, keys } = accord.platform
    await expect(openSecret(db, keysFrom(SECOND))).rejects.toThrow('ACCORD_SECRET_BEFORE')
    await expect(openSecret(db, keysFrom(SECOND, THIRD))).rejects.toThrow('ACCORD_SECRET_BEFORE')
    expect(await openSecret(db, keys)).toBe('same')
  })
})

describe('a secret that is replaced', () => {
  it('ends no session, and leaves everything verifiable that an earlier one sealed', async () => {
    const browser = await openBrowser(accord, nora.username)
    const { body: pair } = await stranger(accord).ask<{ refreshToken: string }>('POST', '/api/v1/tokens', { login: nora.username, password: PASSWORD }) // prettier-ignore
    const before = await verdict(accord)

    const next = await startedWith(SECOND, TEST_SECRET)
    const asNora = personWith(next, nora.token)
    expect((await asNora.ask('GET', '/api/v1/profile')).status).toBe(200)
    expect((await next.http.inject({ url: '/api/v1/profile', headers: { cookie: browser.cookie } })).statusCode).toBe(200) // prettier-ignore
    const refreshed = await stranger(next).ask<{ refreshToken: string; accessToken: string }>('POST', '/api/v1/tokens/refresh', { refreshToken: pair.refreshToken }) // prettier-ignore
    expect(refreshed.status).toBe(200)
    const old = (await asNora.ask<Deal>('GET', `/api/v1/deals/${deal.id}`)).body
    expect([old.publicKey, isSigned(old)]).toEqual([deal.publicKey, true])
    await say(next)
    const after = await verdict(next)
    expect(after).toMatchObject({ brokenAt: null })
    expect(after.entries).toBeGreaterThan(before.entries)

    // Weeks later the old secret is taken away: what was made since goes on without it.
    const alone = await startedWith(SECOND, null)
    expect((await personWith(alone, nora.token).ask('GET', '/api/v1/profile')).status).toBe(401)
    expect((await personWith(alone, refreshed.body.accessToken).ask('GET', '/api/v1/profile')).status).toBe(
      200,
    )
    expect(await verdict(alone)).toMatchObject({ brokenAt: null })
  })

  it('can be replaced again and again; each entry is checked by the key that it was linked with', async () => {
    const third = await startedWith(THIRD, SECOND)
    await say(third)
    const { brokenAt, entries } = await verdict(third)
    expect(brokenAt).toBeNull()
    const { pool } = third.platform
    for (const position of [1, entries]) {
      await pool.query('ALTER TABLE audit_entries DISABLE TRIGGER USER')
      await pool.query(`UPDATE audit_entries SET action = action || '!' WHERE position = ${position}`)
      expect((await verdict(third)).brokenAt).toBe(position)
      await pool.query(`UPDATE audit_entries SET action = rtrim(action, '!') WHERE position = ${position}`)
      await pool.query('ALTER TABLE audit_entries ENABLE TRIGGER USER')
    }
    expect((await verdict(third)).brokenAt).toBeNull()
  })

  it('is not taken back by an old process: it may not start, and one still running may not write', async () => {
    await expect(openSecret(accord.platform.db, accord.platform.keys)).rejects.toThrow('replaced by a newer')
    const [first] = started
    await expect(say(first as Installation)).rejects.toMatchObject({ status: 503, code: 'secret_replaced' })
    expect(await verdict(started.at(-1) as Installation)).toMatchObject({ brokenAt: null })
  })

  it('is replaced once by two that start at the same moment', async () => {
    const { db } = accord.platform
    const fourth = keysFrom('a fourth secret, which only tests ever use', THIRD)
    const answers = await Promise.all([openSecret(db, fourth), openSecret(db, fourth)])
    expect(answers.toSorted()).toEqual(['replaced', 'same'])
  })
})

describe('a sealed key', () => {
  it('is opened by its own secret alone, and only as what it was sealed as', () => {
    const [ours, others] = [keysFrom(TEST_SECRET), keysFrom(SECOND)]
    const box = sealed(ours, 'first', Buffer.from('a key'))
    expect(unsealed(ours, 'first', box).toString()).toBe('a key')
    expect(() => unsealed(others, 'first', box)).toThrow()
    expect(() => unsealed(ours, 'second', box)).toThrow()
  })
})
