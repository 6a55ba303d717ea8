import { createHmac } from 'node:crypto'
import { can, hasPage, isPageOf } from '@accord/contract'
import type { AccountProof, Actor, Confirmation, ConfirmByScreenshot, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { emit } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { acceptedKeys } from '../../platform/keys.ts'
import type { Platform } from '../../platform/platform.ts'
import { badField, conflict, forbidden, notFound } from '../../platform/problem.ts'
import { hasProof } from './find-proof.ts'
import * as store from './kit-store.ts'

/** What one's own account is proven by. The code follows from the secret: nothing is kept until it is found. */
export async function accountProof({ db, ...platform }: Platform, userId: number, id: number): Promise<AccountProof> {
  const account = await own(db, userId, id)
  return { code: codes(platform, account)[0]!, profileUrl: profileUrl(platform, account) }
} // prettier-ignore

/**
 * Looks for the proof on the account's own page, outside of any transaction. 400 for a page that is not its own; 409
 * `page_not_read` with the reason, `code_not_found`, `handle_no_address` where the account is known by no address.
 */
export async function confirmByLink(platform: Platform, actor: User, id: number, url: string): Promise<void> {
  const account = await own(platform.db, actor.userId, id)
  if (!hasPage(account)) throw atUrl('handle_no_address', 'Its handle has to be the address of the site first.')
  if (!isPageOf(account, url)) throw badField('url', 'not_of_account', 'is not the page of this account')
  const answer = await platform.outgoing.ask({ method: 'GET', url, headers: { accept: 'text/html, text/plain' } })
  if (!answer.answered) throw atUrl('page_not_read', 'The page could not be read.', answer.why)
  if (answer.status !== 200) throw atUrl('page_not_read', `The page answers ${answer.status}.`, 'bad_status')
  const page = answer.body.toString()
  const found = codes(platform, account).some((code) => hasProof(page, { code, profileUrl: profileUrl(platform, account) }))
  if (!found) throw atUrl('code_not_found', 'Neither the code nor the link is on this page.')
  await platform.transaction(actor, (tx) => confirm(tx, account, 'link'))
} // prettier-ignore

/** An admin has seen a screenshot with these figures. 409 `figures_changed` where the account says others. */
export async function confirmByScreenshot(
  tx: Tx,
  actor: Actor,
  id: number,
  { followers, engagementRate }: ConfirmByScreenshot,
): Promise<void> {
  const account = await lockShown(tx, actor, id)
  const { followers: says, engagement_rate: engages } = account
  if (says !== followers || (engagementRate !== undefined && engages !== engagementRate))
    throw conflict('figures_changed', 'The account says other figures by now.', { followers: says, engagementRate: engages }) // prettier-ignore
  await confirm(tx, account, 'screenshot')
}

/** An admin takes back what anybody has confirmed; the network is not asked any more either. */
export async function takeBackConfirmation(tx: Tx, actor: Actor, id: number): Promise<void> {
  await confirm(tx, await lockShown(tx, actor, id), 'self_reported')
  await store.endConnection(tx, id)
}

async function own(db: Database, userId: number, id: number): Promise<store.AccountRow> {
  const account = await store.accountRow(db, id)
  if (account?.influencer_id !== userId) throw notFound('account')
  return account
}

async function lockShown(tx: Tx, actor: Actor, id: number): Promise<store.AccountRow> {
  if (!can(actor, 'figures.confirm')) throw forbidden('not_allowed', 'Admins decide that.')
  const account = await store.accountRow(tx.db, id)
  if (!account) throw notFound('account')
  return account
}

async function confirm(tx: Tx, account: store.AccountRow, by: Confirmation): Promise<void> {
  await store.lockAccount(tx, account.id)
  // The network proves more: what was shown besides counts once it is asked no more.
  const noted = by !== 'self_reported' && (await store.noteBehindNetwork(tx, account, by))
  // Edited meanwhile, it is another account, or other figures, than what was looked at.
  if (!noted && !(await store.setConfirmation(tx, account, by))) throw notFound('account')
  audit(tx, {
    action: by === 'self_reported' ? 'figures.take_back' : 'figures.confirm',
    subjectType: 'influencer',
    subjectId: account.influencer_id,
    before: { by: account.confirmed_by },
    after: { platform: account.platform, by },
  })
  await emit(tx, { type: 'profile.edited', userId: account.influencer_id })
}

/** By the newest secret first; those by the one before it are found too. Another handle has another code. */
const codes = ({ keys }: Pick<Platform, 'keys'>, { influencer_id: userId, platform, handle }: store.AccountRow) =>
  acceptedKeys(keys, 'accountCodes').map((key) => `accord-${createHmac('sha256', key).update(JSON.stringify([userId, platform, handle])).digest('hex').slice(0, 24)}`) // prettier-ignore

const profileUrl = ({ configuration }: Pick<Platform, 'configuration'>, { profile }: store.AccountRow) =>
  `${configuredUrl(configuration)}/@${profile}`

const atUrl = (code: string, detail: string, why = code) =>
  conflict(code, detail, { errors: [{ field: 'url', code: why, message: detail }] })
