import { createHash, createHmac, randomBytes } from 'node:crypto'
import { dateIn, isUser, MOST_KIT_LINK_DAYS, MOST_KIT_LINKS, startOfDay } from '@accord/contract'
import type { Actor, KitLink, LinkedKit, MakeKitLink, Page } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Keys } from '../../platform/keys.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { badField, conflict, notFound, Problem } from '../../platform/problem.ts'
import * as store from './kit-link-store.ts'
import { linkedInfluencer } from './read-profile.ts'

const DAY = 86_400_000

/** Leads to the kit to the end of a day where the influencer lives. */
export async function makeKitLink(
  tx: Tx,
  keys: Keys,
  userId: number,
  { lastDay, forWhom }: MakeKitLink,
): Promise<number> {
  const { time_zone: zone } = await store.lockOwner(tx, userId)
  const today = dateIn(zone, tx.now)
  if (lastDay < today) throw badField('lastDay', 'in_the_past', 'is over')
  if (lastDay > dateIn(zone, new Date(tx.now.getTime() + MOST_KIT_LINK_DAYS * DAY)))
    throw badField('lastDay', 'too_far', `is more than ${MOST_KIT_LINK_DAYS} days away`)
  if ((await store.countLinks(tx, userId)) >= MOST_KIT_LINKS)
    throw conflict('too_many_links', `You have at most ${MOST_KIT_LINKS} links. End one of them first.`, { most: MOST_KIT_LINKS }) // prettier-ignore
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
  const id = await store.insertLink(tx, {
    influencer_id: userId,
    ...newLinkSecret(keys),
    for_whom: forWhom ?? null,
    ends_at: startOfDay(zone, next),
  })
  audit(tx, {
    action: 'media_kit_link.make',
    subjectType: 'media_kit_link',
    subjectId: id,
    after: { lastDay },
  })
  return id
}

/** At once. */
export async function endKitLink(tx: Tx, userId: number, id: number): Promise<void> {
  if (!(await store.endLink(tx, userId, id))) throw notFound('link')
  audit(tx, { action: 'media_kit_link.end', subjectType: 'media_kit_link', subjectId: id })
}

/** One's own, the newest first; those that ended too, for a while. */
export async function browseKitLinks(
  db: Database,
  keys: Keys,
  userId: number,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<KitLink>> {
  const rows = await store.linksOf(db, userId, limit, positionAfter('media-kit-links', cursor))
  return pageOfRows('media-kit-links', rows, limit, ({ id }) => ({ by: id, id }), show(keys))
}

export async function readKitLink(db: Database, keys: Keys, userId: number, id: number): Promise<KitLink> {
  const row = await store.linkRow(db, userId, id)
  if (!row) throw notFound('link')
  return show(keys)(row)
}

const show =
  (keys: Keys) =>
  (row: store.KitLinkRow): KitLink => {
    const token = tokenFrom(keys, row.salt)
    return {
      id: row.id,
      path: hashOf(token).equals(row.token_hash) ? `/media-kit/${token}` : null,
      forWhom: row.for_whom,
      createdAt: row.created_at.toISOString(),
      endsAt: (row.ended_at && row.ended_at < row.ends_at ? row.ended_at : row.ends_at).toISOString(),
      ended: row.ended_at !== null || row.ends_at <= new Date(),
      openings: row.openings,
      lastOpenedAt: row.last_opened_at?.toISOString() ?? null,
      readers: row.readers,
    }
  }

/** What is behind a link: 410 `link_ended` once it is over, and nothing of who is flagged. */
export async function followKitLink(db: Database, actor: Actor, token: string): Promise<LinkedKit> {
  const link = await openLink(db, token)
  const influencer = await linkedInfluencer(db, actor, link.influencer_id)
  return { endsAt: link.ends_at.toISOString(), influencer }
}

/** Counted when a person's page shows it, not when an address is fetched: what draws previews runs no page. */
export async function noteOpening(tx: Tx, actor: Actor, token: string): Promise<void> {
  const link = await openLink(tx.db, token)
  const reader = isUser(actor) && actor.status !== 'deleted' ? actor.userId : null
  // One's own look says nothing.
  if (reader !== link.influencer_id) await store.countOpening(tx, link.id, reader)
}

async function openLink(db: Database, token: string) {
  const link = await store.linkByHash(db, hashOf(token))
  if (!link || link.status !== 'active') throw notFound('link')
  if (link.ended_at || link.ends_at <= new Date())
    throw new Problem(410, 'link_ended', 'This link has ended. Ask whoever sent it for another.')
  return link
}

/** What a new link is found by. */
export function newLinkSecret(keys: Keys): { salt: Buffer; token_hash: Buffer } {
  const salt = randomBytes(16)
  return { salt, token_hash: hashOf(tokenFrom(keys, salt)) }
}

/** Follows from the secret and a salt, so that its owner can be told it again and nobody who reads the table has it. */
const tokenFrom = ({ mediaKitLinks }: Keys, salt: Buffer): string =>
  createHmac('sha256', mediaKitLinks).update(salt).digest('base64url')

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
