import { randomBytes } from 'node:crypto'
import { can, SCREENSHOT_DAYS } from '@accord/contract'
import type { DecideScreenshot, FigureScreenshot, ScreenshotCase, User } from '@accord/contract'
import type { Caller, Tx } from '../../platform/database/tx.ts'
import type { Database } from '../../platform/database/database.ts'
import { emit } from '../../platform/events.ts'
import { reencode } from '../../platform/pictures.ts'
import type { Platform } from '../../platform/platform.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import { confirmByScreenshot } from './confirm-account.ts'
import { accountRow, lockAccount } from './kit-store.ts'
import * as store from './screenshot-store.ts'

const DAY = 86_400_000
// Enough to read what stands on a large screen.
const SIZE = { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true } as const

/** Keeps what shows an account's figures, in place of what was sent in before. */
export async function sendScreenshot(
  platform: Platform,
  actor: User,
  accountId: number,
  upload: Buffer,
): Promise<FigureScreenshot[]> {
  const { files, transaction } = platform
  await own(platform.db, actor.userId, accountId)
  const picture = await reencode(upload, 'picture', SIZE)
  const file = randomBytes(16).toString('hex')
  // Without a row in the end it is swept: a commit whose answer is lost may have been one.
  await files.keep('screenshots', file, picture)
  await transaction(actor, async (tx) => {
    // Two at once: the second takes the place of the first.
    await lockAccount(tx, accountId)
    const { followers, engagement_rate: engagementRate } = await own(tx.db, actor.userId, accountId)
    await left(tx, await store.dropScreenshots(tx, { accountId }))
    await store.insertScreenshot(tx, { accountId, file, followers, engagementRate })
  })
  return ownScreenshots(platform.db, actor.userId)
}

export const ownScreenshots = async (db: Database, userId: number): Promise<FigureScreenshot[]> =>
  (await store.screenshotsOf(db, userId)).map(show)

/** Taken back by whoever sent it in. */
export async function withdrawScreenshot(tx: Tx, actor: User, accountId: number): Promise<void> {
  await own(tx.db, actor.userId, accountId)
  const files = await store.dropScreenshots(tx, { accountId })
  if (files.length === 0) throw notFound('screenshot')
  await left(tx, files)
}

/** For whoever sent it in, and admins. */
export async function readScreenshot({ db, files }: Platform, actor: Caller, id: number): Promise<Buffer> {
  const row = await store.screenshotRow(db, id)
  const may = row && can(actor, 'attachment.read', { madeBy: row.influencer_id })
  const picture = may ? await files.read('screenshots', row.file) : null
  if (!picture) throw notFound('screenshot')
  return picture
}

/** 409 `decided` where another admin was faster, `figures_changed` where the account says something else by now. */
export async function decideScreenshot(
  tx: Tx,
  actor: User,
  id: number,
  { decision, reason }: DecideScreenshot,
): Promise<void> {
  if (!can(actor, 'figures.confirm')) throw forbidden('not_allowed', 'Admins decide that.')
  const row = await store.lockScreenshot(tx, id)
  if (!row) throw notFound('screenshot')
  if (row.decision) throw conflict('decided', 'This was decided meanwhile.', { decision: row.decision })
  if (decision === 'confirm')
    await confirmByScreenshot(tx, actor, row.account_id, {
      followers: row.followers,
      engagementRate: row.engagement_rate,
    })
  const decided = decision === 'confirm' ? 'confirmed' : 'rejected'
  await store.decide(tx, id, decided, decision === 'confirm' ? '' : reason)
  const { influencer_id: userId, platform } = row
  await emit(tx, { type: 'figures.decided', userId, platform, decision: decided })
}

/** Removes the pictures of what is long decided, and those that no row stands for. */
export async function sweepScreenshots({ db, files, transaction }: Platform): Promise<void> {
  await transaction({ kind: 'clock' }, async (tx) => {
    const decidedBefore = new Date(tx.now.getTime() - SCREENSHOT_DAYS * DAY)
    await left(tx, await store.dropScreenshots(tx, { decidedBefore }))
  })
  const old: string[] = []
  for await (const name of files.names('screenshots', new Date(Date.now() - DAY))) old.push(name)
  const kept = await store.screenshotsKept(db, old)
  for (const name of old) if (!kept.has(name)) await files.remove('screenshots', name)
}

/** Of an influencer who is erased. */
export async function eraseScreenshots(tx: Tx, influencerId: number): Promise<void> {
  await left(tx, await store.dropScreenshots(tx, { influencerId }))
}

export const showCase = (row: store.ScreenshotRow): ScreenshotCase => ({
  ...show(row),
  influencer: { handle: row.profile, name: row.name },
  account: {
    platform: row.platform,
    handle: row.handle,
    followers: row.followers_now,
    engagementRate: row.engagement_now,
  },
})

const show = (row: store.ScreenshotRow): FigureScreenshot => ({
  id: row.id,
  accountId: row.account_id,
  followers: row.followers,
  engagementRate: row.engagement_rate,
  sentAt: row.sent_at.toISOString(),
  decision: row.decision as FigureScreenshot['decision'],
  reason: row.reason,
  decidedAt: row.decided_at?.toISOString() ?? null,
  pictureUrl: `/api/v1/figure-screenshots/${row.id}/picture`,
})

async function own(db: Database, userId: number, accountId: number) {
  const account = await accountRow(db, accountId)
  if (account?.influencer_id !== userId) throw notFound('account')
  return account
}

/** The files go once nothing points to them, that is after the commit. */
async function left(tx: Tx, screenshots: string[]): Promise<void> {
  if (screenshots.length > 0) await emit(tx, { type: 'figures.screenshots_left', screenshots })
}
