import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { InvitationRound, List } from '@accord/contract'
import { openDatabase } from './platform/database/database.ts'
import { keysFrom } from './platform/keys.ts'
import { makeCrowd } from './testing/crowd.ts'
import { createTestDatabase, TEST_SECRET } from './testing/installation.ts'
import { anOffer, campaignTerms } from './testing/people.ts'
import { startServerProcess } from './testing/server-process.ts'

const PEOPLE = process.env.ACCORD_LONG ? 400 : 120

it(
  'a round of invitations whose server is killed in the middle reaches each once',
  { timeout: 120_000 },
  async () => {
    const database = await createTestDatabase()
    const { db, close } = openDatabase(database.url, 4)
    const dataDir = await mkdtemp(join(tmpdir(), 'accord-crash-round-'))
    const environment = { DATABASE_URL: database.url, ACCORD_SECRET: TEST_SECRET, DATA_DIR: dataDir }
    const { sponsor, influencers } = await makeCrowd(db, keysFrom(TEST_SECRET), PEOPLE)
    let server = await startServerProcess(environment)
    const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
      const headers = { authorization: `Bearer ${sponsor.token}`, 'content-type': 'application/json' }
      const answer = await fetch(server.url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }) // prettier-ignore
      return (await answer.json()) as T
    }
    const campaign = await ask<{ id: number }>('POST', '/api/v1/campaigns', campaignTerms())
    await ask('POST', `/api/v1/campaigns/${campaign.id}/moves`, { action: 'open' })
    const influencerIds = influencers.map(({ userId }) => userId)
    const list = await ask<List>('POST', '/api/v1/lists', { name: 'A crowd', influencerIds })
    const { id } = await ask<InvitationRound>('POST', `/api/v1/lists/${list.id}/invitation-rounds`, { campaignId: campaign.id, influencerIds, offer: anOffer(10, { message: 'Dear {name}' }) }) // prettier-ignore
    // As if half a minute had passed.
    await sql`UPDATE invitation_rounds SET send_at = now() WHERE id = ${id}`.execute(db)
    await sql`SELECT graphile_worker.add_job('send-invitation-round', json_build_object('roundId', ${id}::bigint), job_key => ${`invitation-round:${id}`})`.execute(db) // prettier-ignore
    const sent = async () => {
      const { rows } = await sql<{ all: number; each: number }>`SELECT count(*)::int AS all, count(DISTINCT influencer_id)::int AS each FROM requests WHERE campaign_id = ${campaign.id}`.execute(db) // prettier-ignore
      return rows[0] as (typeof rows)[number]
    }
    while ((await sent()).all < 5) await delay(2)
    await server.kill()
    expect((await sent()).all).toBeLessThan(PEOPLE)

    server = await startServerProcess(environment)
    // As if minutes had passed: the queue gives up the job of the worker that is gone.
    await sql`UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = now()`.execute(db) // prettier-ignore
    const look = () => ask<InvitationRound>('GET', `/api/v1/invitation-rounds/${id}`)
    while ((await look()).status !== 'done') await delay(100)
    expect((await look()).progress).toEqual({ total: PEOPLE, waiting: 0, sent: PEOPLE, leftOut: 0 })
    expect(await sent()).toEqual({ all: PEOPLE, each: PEOPLE })

    expect(await server.stop()).toBe(0)
    await close()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  },
)
