import { actionsIn, appealStates, can } from '@accord/contract'
import type { Appeal, AppealCase, AppealQuery, AppealRow, Attachment, OwnFlag, Page, User } from '@accord/contract' // prettier-ignore
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import * as store from './appeal-store.ts'
import { effectsOf } from './flag-store.ts'
import { flagRecord, historyOf, showFlagged, showPerson } from './history.ts'
import { flagSubject } from './make-appeal.ts'

/** The standing flags against the asker and their sponsor's campaigns, with what they hold and how an appeal goes. */
export async function ownFlags(db: Database, actor: User): Promise<OwnFlag[]> {
  const rows = await store.standingFlagsOf(db, actor)
  const attachments = await store.attachmentsOf(db, rows.map(({ appeal_id: id }) => id).filter((id) => id !== null))
  return Promise.all(
    rows.map(async (row) => {
      const appeal = showAppeal(row, attachments)
      const on = row.user_id === null ? { campaignId: row.campaign_id as number } : { userId: row.user_id }
      const { campaigns, requests, deals } = await effectsOf(db, on, true)
      return {
        id: row.id,
        on: showFlagged(row),
        reason: row.reason as OwnFlag['reason'],
        words: row.words,
        madeAt: row.made_at.toISOString(),
        until: row.until?.toISOString() ?? null,
        effects: { campaigns, requests, deals },
        appeal,
        mayAppeal: appeal === null && can(actor, 'appeal.make', flagSubject(row)),
      }
    }),
  )
} // prettier-ignore

type OwnFlagRow = Awaited<ReturnType<typeof store.standingFlagsOf>>[number]

function showAppeal(row: OwnFlagRow, attachments: store.AttachmentRow[]): Appeal | null {
  const { appeal_id: id, status, appealed_at: madeAt } = row
  if (id === null || status === null || madeAt === null) return null
  return {
    id,
    status,
    words: row.appeal_words ?? '',
    madeAt: madeAt.toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    decision: row.decision ?? '',
    decidedByFlagger: row.decided_by_flagger ?? false,
    attachments: attachments.filter((one) => one.appeal_id === id).map(showAttachment),
  }
}

export async function browseAppeals(db: Database, query: AppealQuery): Promise<Page<AppealRow>> {
  const list = `appeals:${query.state}`
  const rows = await store.listAppeals(db, query, positionAfter(list, query.cursor))
  return pageOfRows(list, rows, query.limit, ({ id }) => ({ by: id, id }), showAppealRow)
}

/** One appeal beside the flag and everything that is on record about who is flagged. */
export async function readAppeal(db: Database, actor: User, appealId: number): Promise<AppealCase> {
  const row = await store.appealRow(db, appealId)
  if (!row) throw notFound('appeal')
  const on = row.flagged_user === null ? { campaignId: row.campaign_id as number } : { userId: row.flagged_user }
  const [attachments, flag, { campaigns, requests, deals }, history, others] = await Promise.all([
    store.attachmentsOf(db, [appealId]),
    flagRecord(db, row.flag_id),
    effectsOf(db, on, true),
    historyOf(db, row.user_id as number),
    store.otherAdmins(db, actor.userId),
  ])
  const standing = row.flagger !== actor.userId ? 'free' : others > 0 ? 'another_admin' : 'only_admin'
  return {
    ...showAppealRow(row),
    words: row.words,
    attachments: attachments.map(showAttachment),
    decision: row.decision,
    decidedBy: row.decided_by,
    decidedByFlagger: row.decided_by_flagger,
    flag,
    effects: { campaigns, requests, deals },
    history,
    standing,
    allowed: standing === 'another_admin' ? [] : actionsIn(appealStates, row.status, ['admin']) as AppealCase['allowed'],
  }
} // prettier-ignore

const showAppealRow = (row: store.AppealListRow): AppealRow => ({
  id: row.id,
  status: row.status,
  madeAt: row.made_at.toISOString(),
  decidedAt: row.decided_at?.toISOString() ?? null,
  appellant: showPerson({ ...row, status: row.person_status }),
  on: showFlagged({ ...row, user_id: row.flagged_user, name: row.flagged_name }),
  reason: row.reason as AppealRow['reason'],
  flaggedBy: row.flagged_by ?? '',
})

const showAttachment = (row: store.AttachmentRow): Attachment => ({
  id: row.id,
  name: row.name,
  type: row.type as Attachment['type'],
  bytes: row.bytes,
  url: `/api/v1/appeals/${row.appeal_id}/attachments/${row.id}`,
})
