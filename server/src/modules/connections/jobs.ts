import { setTimeout as delay } from 'node:timers/promises'
import { emit } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { sealText, unsealText } from '../../platform/sealed-columns.ts'
import { accountRow, figuresOfNetwork } from '../profiles/index.ts'
import { end, EVERY_MS, isOf } from './connect-account.ts'
import { NetworkFault } from './network.ts'
import type { Said } from './network.ts'
import { networkOf } from './networks.ts'
import * as store from './store.ts'

const HOUR = 3_600_000
/** Far below what the networks allow in a day, and no burst. */
const BATCH = 200
const PAUSE = 50
const AGAIN_AFTER = 6 * HOUR
const MOST_REVOKE_TRIES = 24

export const connectionSchedule = (platform: Platform): ScheduledJob[] => [
  { name: 'refresh-connections', crontab: '13 * * * *', run: () => refreshDue(platform) },
  { name: 'revoke-connections', crontab: '*/2 * * * *', run: () => revokeEnded(platform) },
]

/** Asks for the figures of accounts that were not asked for a day. */
async function refreshDue(platform: Platform): Promise<void> {
  await store.deleteAttempts(platform.db, new Date(Date.now() - HOUR))
  const now = new Date()
  for (const id of await store.claimDue(platform.db, now, BATCH, new Date(now.getTime() + HOUR))) {
    await refresh(platform, id)
    await delay(PAUSE)
  }
}

async function refresh(platform: Platform, id: number): Promise<void> {
  const { db, keys, log } = platform
  const row = await store.connectionById(db, id)
  const network = row && networkOf(platform, row.platform)
  if (!row || row.account_id === null || !network) return
  const text = unsealText(keys, 'account_connections.token', id, row.token)
  try {
    await hearAgain(platform, id, await network.ask({ text, at: row.token_at }))
  } catch (error) {
    if (!(error instanceof NetworkFault)) throw error
    log.warn({ err: error, connection: id }, 'a connected account was not refreshed')
    if (error.why === 'silent' || error.why === 'misconfigured')
      await store.noteSilent(db, id, new Date(Date.now() + AGAIN_AFTER))
    else await lose(platform, id)
  }
}

async function hearAgain(platform: Platform, id: number, said: Said): Promise<void> {
  const known = await platform.transaction({ kind: 'clock' }, async (tx) => {
    const row = await store.lockConnection(tx, id)
    const account = row?.account_id ? await accountRow(tx.db, row.account_id) : undefined
    if (!row || !account) return true
    if (row.network_id !== said.networkId || !isOf(account, said)) return false
    const token = sealText(platform.keys, 'account_connections.token', id, said.token.text)
    await store.noteAsked(tx, id, token, said.token.at, new Date(tx.now.getTime() + EVERY_MS))
    return figuresOfNetwork(tx, account, said)
  })
  // It has another name there by now: what is shown here is nobody's.
  if (!known) await lose(platform, id)
}

/** The person took their consent back there, it ran out, or the account is no longer what it was. */
async function lose(platform: Platform, id: number): Promise<void> {
  await platform.transaction({ kind: 'clock' }, async (tx) => {
    const row = await store.lockConnection(tx, id)
    const account = row?.account_id ? await accountRow(tx.db, row.account_id) : undefined
    if (!row || !account) return
    await end(tx, account, row)
    await emit(tx, { type: 'connection.lost', userId: account.influencer_id, platform: account.platform })
  })
}

/** Gives back what nobody needs any more, and forgets it. */
async function revokeEnded(platform: Platform): Promise<void> {
  const { db, keys, log } = platform
  for (const row of await store.ended(db, new Date(Date.now() - HOUR), BATCH)) {
    const network = networkOf(platform, row.platform)
    const beside = await store.connectedBeside(db, { ...row, networkId: row.network_id })
    try {
      const text = unsealText(keys, 'account_connections.token', row.id, row.token)
      if (network && !beside) await network.revoke({ text, at: row.token_at })
    } catch (error) {
      if (!(error instanceof NetworkFault)) throw error
      log.warn({ err: error, connection: row.id }, 'a consent was not revoked')
      await store.noteRevokeTried(db, row.id, new Date())
      if (row.revoke_tries + 1 < MOST_REVOKE_TRIES) continue
    }
    await store.deleteConnection(db, row.id)
  }
}
