import { createHash, createHmac, randomBytes } from 'node:crypto'
import { isConnectable } from '@accord/contract'
import type { ConnectableNetwork, Connections, FinishConnection, User } from '@accord/contract'
import { configuredUrl } from '../../platform/http/address.ts'
import type { Keys } from '../../platform/keys.ts'
import type { Platform } from '../../platform/platform.ts'
import { conflict, notFound } from '../../platform/problem.ts'
import type { Problem } from '../../platform/problem.ts'
import { sealText } from '../../platform/sealed-columns.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import {
  accountRow,
  endConnection,
  figuresOfNetwork,
  lockAccount,
  withoutNetwork,
} from '../profiles/index.ts'
import type { AccountRow } from '../profiles/index.ts'
import { NetworkFault } from './network.ts'
import type { Network, NetworkFaultReason, Said, Token } from './network.ts'
import { networkOf, networksConfigured } from './networks.ts'
import * as store from './store.ts'

const ATTEMPT_MS = 10 * 60_000
export const EVERY_MS = 24 * 3_600_000

export async function ownConnections(platform: Platform, userId: number): Promise<Connections> {
  const rows = await store.connectionsOf(platform.db, userId)
  return {
    networks: networksConfigured(platform),
    items: rows.map(({ account_id, connected_at, refreshed_at, failures }) => ({
      accountId: account_id,
      connectedAt: connected_at.toISOString(),
      refreshedAt: refreshed_at.toISOString(),
      silent: failures > 0,
    })),
  }
}

/** Where the person is to agree, for this account of theirs. 409 `network_unavailable`. */
export async function beginConnection(platform: Platform, actor: User, accountId: number): Promise<string> {
  const account = await own(platform.db, actor.userId, accountId)
  const network = isConnectable(account.platform) ? networkOf(platform, account.platform) : null
  if (!network) throw unavailable()
  const state = randomBytes(32).toString('base64url')
  await platform.transaction(actor, (tx) => store.insertAttempt(tx, accountId, hashOf(state)))
  const challenge = createHash('sha256').update(verifierOf(platform.keys, state)).digest('base64url')
  return network.consentUrl({ redirectUri: redirectUri(platform, account.platform as ConnectableNetwork), state, challenge }) // prettier-ignore
}

/**
 * The person is back from the network: what it says of their account is confirmed by it from now on. 409
 * `attempt_over`, `wrong_account`, or what the network has against it.
 */
export async function finishConnection(
  platform: Platform,
  actor: User,
  { state, code }: FinishConnection,
): Promise<Pick<AccountRow, 'id' | 'platform' | 'handle' | 'followers'>> {
  const accountId = await platform.transaction(actor, (tx) =>
    store.takeAttempt(tx, actor.userId, hashOf(state), new Date(tx.now.getTime() - ATTEMPT_MS)),
  )
  const account = accountId === undefined ? undefined : await accountRow(platform.db, accountId)
  if (!account || !isConnectable(account.platform))
    throw conflict('attempt_over', 'This was not begun here, or too long ago. Begin again.')
  const name = account.platform
  const network = networkOf(platform, name)
  if (!network) throw unavailable()
  const said = await hear(platform, actor, network, name, {
    code,
    redirectUri: redirectUri(platform, name),
    verifier: verifierOf(platform.keys, state),
  })
  if (!isOf(account, said)) {
    await forget(platform, network, name, said)
    throw conflict('wrong_account', `You signed in as ${said.handle ?? said.networkId} there, and the account here is ${account.handle}.`, { handle: said.handle ?? said.networkId }) // prettier-ignore
  }
  try {
    await platform.transaction(actor, (tx) => connect(tx, platform.keys, account.id, name, said))
  } catch (error) {
    await forget(platform, network, name, said)
    throw error
  }
  return { id: account.id, platform: name, handle: account.handle, followers: said.followers }
}

/** The network is not asked any more. What it said stays; who stood for it before does so again. */
export async function disconnect(tx: Tx, userId: number, accountId: number): Promise<void> {
  await own(tx.db, userId, accountId)
  await lockAccount(tx, accountId)
  // Its figures may have changed before it was locked.
  const account = await own(tx.db, userId, accountId)
  const connection = await store.lockConnectionOf(tx, accountId)
  if (!connection) throw notFound('connection')
  await end(tx, account, connection)
}

export async function end(tx: Tx, account: AccountRow, row: store.ConnectionRow): Promise<void> {
  await withoutNetwork(tx, account, { by: row.before_by, at: row.before_at, followers: row.before_followers })
  await endConnection(tx, account.id)
}

/** By its handle, or by what never changes: the id of a channel. */
export function isOf({ handle }: Pick<AccountRow, 'handle'>, said: Said): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/^@/, '')
  return [said.handle, said.networkId].some((one) => one !== null && plain(one) === plain(handle))
}

async function own(db: Database, userId: number, id: number): Promise<AccountRow> {
  const account = await accountRow(db, id)
  if (account?.influencer_id !== userId) throw notFound('account')
  return account
}

async function hear(platform: Platform, actor: User, network: Network, name: ConnectableNetwork, given: Parameters<Network['redeem']>[0]): Promise<Said> {
  let token: Token | undefined
  try {
    token = await network.redeem(given)
    return await network.ask(token)
  } catch (error) {
    // A connection beside may stand on it, whether it was said whose it is or not.
    const networkId = error instanceof NetworkFault ? error.networkId : null
    if (token) await giveBackLater(platform, { platform: name, networkId, token })
    if (!(error instanceof NetworkFault)) throw error
    // With that nobody can be asked whose it is: the person's own connections may stand on it.
    if (error.token && !(await store.isConnectedTo(platform.db, actor.userId, name)))
      await giveBackLater(platform, { platform: name, networkId: null, token: error.token })
    platform.log.warn({ err: error }, 'an account could not be connected')
    throw faults[error.why]()
  }
} // prettier-ignore

async function connect(tx: Tx, keys: Keys, accountId: number, platform: ConnectableNetwork, said: Said) {
  // Before the connection, as everybody who changes an account has it.
  await lockAccount(tx, accountId)
  const account = await accountRow(tx.db, accountId)
  const known = await store.lockConnectionOf(tx, accountId)
  if (!account || !isOf(account, said))
    throw conflict('attempt_over', 'The account was changed meanwhile. Begin again.')
  const id = known?.id ?? (await store.reserveConnection(tx))
  const values = {
    networkId: said.networkId,
    token: sealText(keys, 'account_connections.token', id, said.token.text),
    tokenAt: said.token.at,
    nextTry: new Date(tx.now.getTime() + EVERY_MS),
  }
  const before = { by: account.confirmed_by, at: account.confirmed_at, followers: account.followers }
  if (known) await store.reconnect(tx, id, values)
  else await store.insertConnection(tx, { id, accountId, platform, before, ...values })
  await figuresOfNetwork(tx, account, said)
}

/** Somebody else's consent is not kept, and not left lying about there either. */
async function forget(
  platform: Platform,
  network: Network,
  name: ConnectableNetwork,
  { networkId, token }: Said,
): Promise<void> {
  if (await store.connectedBeside(platform.db, { platform: name, networkId, id: null })) return
  try {
    await network.revoke(token)
  } catch (error) {
    platform.log.warn({ err: error }, 'a consent was not revoked')
    await giveBackLater(platform, { platform: name, networkId, token })
  }
}

/** By the job that gives back what is needed no more. */
const giveBackLater = (
  { transaction, keys }: Platform,
  { token, ...of }: { platform: ConnectableNetwork; networkId: string | null; token: Token },
) =>
  transaction({ kind: 'clock' }, async (tx) => {
    const id = await store.reserveConnection(tx)
    const sealed = sealText(keys, 'account_connections.token', id, token.text)
    await store.insertEnded(tx, { id, ...of, token: sealed, tokenAt: token.at })
  })

const redirectUri = ({ configuration }: Platform, network: ConnectableNetwork) =>
  `${configuredUrl(configuration)}/connect/${network}`

const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest()

/** Follows from the secret and what the person carries (RFC 7636 asks for 43 to 128 characters): nothing to be kept. */
const verifierOf = ({ accountCodes }: Keys, state: string): string =>
  createHmac('sha256', accountCodes).update(`pkce ${state}`).digest('base64url')

const unavailable = () => conflict('network_unavailable', 'This network can’t be connected here.')

const faults: Record<NetworkFaultReason, () => Problem> = {
  silent: () => conflict('network_silent', 'The network does not answer as it should. Try again later.'),
  refused: () => conflict('network_refused', 'The network says that this was not agreed to. Begin again.'),
  misconfigured: () =>
    conflict('network_misconfigured', 'The network does not know this installation: tell whoever runs it.'),
  no_account: () => conflict('no_account', 'There is no account with figures behind this sign-in.'),
  hidden: () => conflict('followers_hidden', 'The account keeps secret how many follow it.'),
}
