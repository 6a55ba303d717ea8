import { sql } from 'kysely'
import type { LeftOutReason, RoundStatus } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'

const PERSON = ['i.user_id', 'i.handle', 'i.name', 'u.avatar'] as const

/** The chosen ones who are in this list, in the order in which they were chosen, and what stands in their way. */
export async function candidates(
  tx: Tx,
  { listId, campaignId, sponsorId, influencerIds }: { listId: number; campaignId: number; sponsorId: number; influencerIds: number[] },
) {
  const { rows } = await sql<{
    user_id: number
    handle: string
    name: string
    avatar: string | null
    active: boolean
    do_not_contact: boolean
    request_open: boolean
  }>`
    SELECT i.user_id, i.handle, i.name, u.avatar, u.status = 'active' AS active,
      EXISTS (SELECT FROM do_not_contact d WHERE d.sponsor_id = ${sponsorId}
        AND d.influencer_id = i.user_id) AS do_not_contact,
      EXISTS (SELECT FROM requests r WHERE r.campaign_id = ${campaignId} AND r.influencer_id = i.user_id
        AND r.status IN ('open', 'frozen')) AS request_open
    FROM unnest(${influencerIds}::bigint[]) WITH ORDINALITY AS chosen (id, position)
    JOIN list_members m ON m.list_id = ${listId} AND m.influencer_id = chosen.id
    JOIN influencers i ON i.user_id = chosen.id
    JOIN users u ON u.id = i.user_id
    ORDER BY chosen.position`.execute(tx.db)
  return rows
} // prettier-ignore
export type Candidate = Awaited<ReturnType<typeof candidates>>[number]

export const brandOf = (tx: Tx, sponsorId: number) =>
  tx.db.selectFrom('sponsors').select('company_name').where('id', '=', sponsorId).executeTakeFirstOrThrow()

export async function insertRound(
  tx: Tx,
  round: {
    sponsorId: number
    campaignId: number
    listId: number
    askedBy: number
    offer: object
    sendAt: Date
    people: { influencerId: number; message: string; reason: LeftOutReason | null }[]
  },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('invitation_rounds')
    .values({
      sponsor_id: round.sponsorId,
      campaign_id: round.campaignId,
      list_id: round.listId,
      asked_by: round.askedBy,
      offer: JSON.stringify(round.offer),
      send_at: round.sendAt,
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('invitation_round_people')
    .values(
      round.people.map(({ influencerId, message, reason }, index) => ({
        round_id: id,
        influencer_id: influencerId,
        position: index + 1,
        message,
        status: reason ? 'left_out' : 'waiting',
        reason,
      })),
    )
    .execute()
  return id
}

export const lockRound = (tx: Tx, roundId: number) =>
  tx.db.selectFrom('invitation_rounds').selectAll().where('id', '=', roundId).forUpdate().executeTakeFirst()

/** What is only needed to send goes when there is nothing left to send. */
export async function setStatus(tx: Tx, roundId: number, status: RoundStatus): Promise<void> {
  const over = status === 'done' || status === 'cancelled'
  await tx.db
    .updateTable('invitation_rounds')
    .set({ status, ...(over ? { offer: null, finished_at: tx.now } : {}) })
    .where('id', '=', roundId)
    .execute()
  if (over)
    await tx.db
      .updateTable('invitation_round_people')
      .set({ message: '' })
      .where('round_id', '=', roundId)
      .execute()
}

/** The next who waits and whom nobody else is asking; held until it is written that they were asked. */
export const lockNext = (tx: Tx, roundId: number) =>
  tx.db
    .selectFrom('invitation_round_people')
    .select(['influencer_id', 'message', 'tries'])
    .where('round_id', '=', roundId)
    .where('status', '=', 'waiting')
    .orderBy('tries')
    .orderBy('position')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

export async function isAnybodyWaiting(tx: Tx, roundId: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('invitation_round_people')
    .select('influencer_id')
    .where('round_id', '=', roundId)
    .where('status', '=', 'waiting')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function markSent(tx: Tx, roundId: number, influencerId: number, requestId: number): Promise<void> {
  await tx.db
    .updateTable('invitation_round_people')
    .set({ status: 'sent', request_id: requestId, message: '' })
    .where('round_id', '=', roundId)
    .where('influencer_id', '=', influencerId)
    .execute()
} // prettier-ignore

/** Only of who still waits: another worker may have asked them meanwhile. */
export async function markLeftOut(tx: Tx, roundId: number, influencerId: number, reason: LeftOutReason): Promise<void> {
  await tx.db
    .updateTable('invitation_round_people')
    .set({ status: 'left_out', reason })
    .where('round_id', '=', roundId)
    .where('influencer_id', '=', influencerId)
    .where('status', '=', 'waiting')
    .execute()
} // prettier-ignore

/** Answers how many there were with this one. */
export async function countTry(tx: Tx, roundId: number, influencerId: number): Promise<number> {
  const { tries } = await tx.db
    .updateTable('invitation_round_people')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('round_id', '=', roundId)
    .where('influencer_id', '=', influencerId)
    .returning('tries')
    .executeTakeFirstOrThrow()
  return tries
}

const rounds = (db: Database, sponsorId: number) =>
  db
    .selectFrom('invitation_rounds as r')
    .innerJoin('campaigns as c', 'c.id', 'r.campaign_id')
    .innerJoin('people as p', 'p.user_id', 'r.asked_by')
    .select(['r.id', 'r.status', 'r.list_id', 'r.created_at', 'r.send_at', 'r.finished_at'])
    .select(['r.campaign_id', 'c.title', 'p.name as asked_by'])
    .select(
      sql<{ waiting: number; sent: number; left_out: number }>`(
        SELECT json_build_object('waiting', count(*) FILTER (WHERE status = 'waiting'),
          'sent', count(*) FILTER (WHERE status = 'sent'), 'left_out', count(*) FILTER (WHERE status = 'left_out'))
        FROM invitation_round_people WHERE round_id = r.id)`.as('counts'),
    )
    .where('r.sponsor_id', '=', sponsorId)

export type RoundRow = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

export const roundRow = (db: Database, sponsorId: number, roundId: number) =>
  rounds(db, sponsorId).where('r.id', '=', roundId).executeTakeFirst()

export const roundsOf = (db: Database, sponsorId: number, listId: number, limit: number, after: Position | undefined) =>
  rounds(db, sponsorId)
    .where('r.list_id', '=', listId)
    .$if(after !== undefined, (q) => q.where('r.id', '<', (after as Position).id))
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute() // prettier-ignore

export const leftOutOf = (db: Database, roundId: number) =>
  db
    .selectFrom('invitation_round_people as m')
    .innerJoin('influencers as i', 'i.user_id', 'm.influencer_id')
    .innerJoin('users as u', 'u.id', 'i.user_id')
    .select([...PERSON, 'm.reason'])
    .where('m.round_id', '=', roundId)
    .where('m.status', '=', 'left_out')
    .orderBy('m.position')
    .execute()

export const deleteRoundsBefore = (db: Database, before: Date) =>
  db
    .deleteFrom('invitation_rounds')
    .where('created_at', '<', before)
    .where('status', 'in', ['done', 'cancelled'])
    .execute()
