import { actionsIn, roundStates } from '@accord/contract'
import type { InvitationRound, LeftOutReason, Page, RoundStatus, RoundSummary } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { showPerson } from './invite-round.ts'
import * as store from './round-store.ts'
import { nameOf } from './show.ts'
import { listRow } from './store.ts'
import type { Member } from './team.ts'

export async function readRound(
  db: Database,
  { sponsorId }: Member,
  roundId: number,
): Promise<InvitationRound> {
  const row = await store.roundRow(db, sponsorId, roundId)
  if (!row) throw notFound('round')
  const leftOut = await store.leftOutOf(db, roundId)
  return {
    ...showRound(row),
    leftOut: leftOut.map((one) => ({ influencer: showPerson(one), reason: one.reason as LeftOutReason })),
  }
}

/** The newest first. */
export async function browseRounds(
  db: Database,
  { sponsorId }: Member,
  listId: number,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<RoundSummary>> {
  if (!(await listRow(db, sponsorId, listId))) throw notFound('list')
  const list = `rounds:${listId}`
  const rows = await store.roundsOf(db, sponsorId, listId, limit, positionAfter(list, cursor))
  return pageOfRows(list, rows, limit, ({ id }) => ({ by: id, id }), showRound)
}

function showRound(row: store.RoundRow): RoundSummary {
  const { waiting, sent, left_out: leftOut } = row.counts
  const status = row.status as RoundStatus
  return {
    id: row.id,
    status,
    campaign: { id: row.campaign_id, title: row.title },
    listId: row.list_id,
    askedBy: nameOf(row.asked_by),
    progress: { total: waiting + sent + leftOut, waiting, sent, leftOut },
    createdAt: row.created_at.toISOString(),
    sendAt: row.send_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    allowed: actionsIn(roundStates, status, ['team']) as RoundSummary['allowed'],
  }
}
