import { setTimeout as delay } from 'node:timers/promises'
import { emit } from '../../platform/events.ts'
import type { ScheduledJob } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { sealText, unsealText } from '../../platform/sealed-columns.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { accountRow, figuresOfNetwork, lockAccount } from '../profiles/index.ts'
import type { AccountRow } from '../profiles/index.ts'
import { end, EVERY_MS, isOf } from './connect-account.ts'
import { NetworkFault } from './network.ts'
import type { Network, Said, Token } from './network.ts'
import { networkOf } from './networks.ts'
import * as store from './store.ts'

const HOUR = 3_600_000
/** Far below what the networks allow in a day, and no burst. */
const BATCH = 200
const PAUSE = 50
const AGAIN_AFTER = 6 * HOUR
/** Whoever connects anew within moments stands on the same consent. */
const REVOKE_AFTER = HOUR / 4
const MOST_REVOKE_TRIES = 24

export const connectionSchedule = (platform: Platform): ScheduledJob[] => [
  { name: 'refresh-connections', crontab: '13 * * * *', run: () => refreshDue(platform) },
  { name: 'revoke-connections', crontab: '*/2 * * * *', run: () => revokeEnded(platform) },
]

/** Asks for the figures of accounts that were not asked for a day. */
async function refreshDue(platform: Platform): Promise<void> {
  const { db, log } = platform
  await store.deleteAttempts(db, new Date(Date.now() - HOUR))
  const now = new Date()
  for (const id of await store.claimDue(db, now, BATCH, new Date(now.getTime() + HOUR))) {
    // Whatever is wrong with one, the others are asked for.
    await refresh(platform, id).catch((error: unknown) =>
      log.error({ err: error, connection: id }, 'a connected account was not refreshed'),
    )
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
    await hearAgain(platform, row, await network.ask({ text, at: row.token_at }))
  } catch (error) {
    if (!(error instanceof NetworkFault)) throw error
    log.warn({ err: error, connection: id }, 'a connected account was not refreshed')
    if (error.why === 'silent' || error.why === 'misconfigured')
      await store.noteSilent(db, row, new Date(Date.now() + AGAIN_AFTER))
    else await lose(platform, row)
  }
}

async function hearAgain(platform: Platform, asked: store.ConnectionRow, said: Said): Promise<void> {
  const known = await platform.transaction({ kind: 'clock' }, async (tx) => {
    const still = await lock(tx, asked)
    if (!still) return true
    const { account } = still
    if (asked.network_id !== said.networkId || !isOf(account, said)) return false
    if (!(await figuresOfNetwork(tx, account, said))) return false
    const token = sealText(platform.keys, 'account_connections.token', asked.id, said.token.text)
    await store.noteAsked(tx, asked.id, token, said.token.at, new Date(tx.now.getTime() + EVERY_MS))
    return true
  })
  // It has another name there by now: what is shown here is nobody's.
  if (!known) await lose(platform, asked)
}

/** The person took their consent back there, it ran out, or the account is no longer what it was. */
async function lose(platform: Platform, asked: store.ConnectionRow): Promise<void> {
  await platform.transaction({ kind: 'clock' }, async (tx) => {
    const still = await lock(tx, asked)
    if (!still) return
    const { account, row } = still
    await end(tx, account, row)
    await emit(tx, { type: 'connection.lost', userId: account.influencer_id, platform: account.platform })
  })
}

/** Unless it ended while its network was asked, or was agreed to anew: what was heard is of the consent before. */
async function lock(
  tx: Tx,
  asked: store.ConnectionRow,
): Promise<{ row: store.ConnectionRow; account: AccountRow } | null> {
  if (asked.account_id === null) return null
  await lockAccount(tx, asked.account_id)
  const row = await store.lockConnection(tx, asked.id)
  const account = await accountRow(tx.db, asked.account_id)
  return account && row?.account_id === account.id && row.token.equals(asked.token) ? { row, account } : null
}

/** Gives back what nobody needs any more, and forgets it. */
async function revokeEnded(platform: Platform): Promise<void> {
  const { db, log } = platform
  const now = Date.now()
  for (const row of await store.ended(db, new Date(now - REVOKE_AFTER), new Date(now - HOUR), BATCH))
    try {
      await revoke(platform, row)
      await store.deleteConnection(db, row.id)
    } catch (error) {
      log.warn({ err: error, connection: row.id }, 'a consent was not revoked')
      if (row.revoke_tries + 1 < MOST_REVOKE_TRIES) await store.noteRevokeTried(db, row.id, new Date())
      else await store.deleteConnection(db, row.id)
    }
}

async function revoke(platform: Platform, row: store.ConnectionRow): Promise<void> {
  const network = networkOf(platform, row.platform)
  if (!network) return
  const token = { text: unsealText(platform.keys, 'account_connections.token', row.id, row.token), at: row.token_at } // prettier-ignore
  const networkId = row.network_id ?? (await whose(network, token))
  const beside = networkId !== null && (await store.connectedBeside(platform.db, { ...row, networkId }))
  if (!beside) await network.revoke(token)
}

/** Null where there is no account behind it. */
async function whose(network: Network, token: Token): Promise<string | null> {
  try {
    return (await network.ask(token)).networkId
  } catch (error) {
    if (error instanceof NetworkFault && error.why !== 'silent' && error.why !== 'misconfigured')
      return error.networkId
    throw error
  }
}
