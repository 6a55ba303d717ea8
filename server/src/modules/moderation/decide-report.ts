import { next, reportStates } from '@accord/contract'
import type { DecideReport, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { badField, conflict, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { flagCampaign } from './flag-campaign.ts'
import * as flags from './flag-store.ts'
import { flagUser } from './flag-user.ts'
import * as store from './report-store.ts'

/** Dismisses a report with words, or acts: the flag that follows is tied to it. With others' of the same, if asked. */
export async function decideReport(
  tx: Tx,
  actor: User,
  reportId: number,
  decision: DecideReport,
): Promise<void> {
  await flags.flagsOneByOne(tx)
  const reports = await store.lockReports(tx, reportId, decision.alsoOthers)
  const report = reports.find(({ id }) => id === reportId)
  if (!report) throw notFound('report')
  const status = next(reportStates, report.status, decision.action, ['admin'])
  if (!status)
    throw conflict('already_handled', `This report is ${report.status} already.`, { state: report.status })
  const flagId = decision.action === 'act' ? await flagFor(tx, actor, report, decision) : null
  for (const { id, status: before } of reports) {
    await store.setHandled(tx, id, { status, by: actor.userId, answer: decision.words, flagId })
    audit(tx, {
      action: `report.${decision.action}`,
      subjectType: 'report',
      subjectId: id,
      before: { status: before },
      after: { status, words: decision.words, ...(flagId && { flagId }) },
    })
    await emit(tx, { type: 'report.handled', reportId: id })
  }
}

/** A flag that stands there already is the answer to this report too. */
async function flagFor(
  tx: Tx,
  actor: User,
  report: { user_id: number; campaign_id: number | null },
  { flag, reason, words, until }: Extract<DecideReport, { action: 'act' }>,
): Promise<number> {
  const on = { userId: report.user_id, campaignId: report.campaign_id }
  if (flag === 'campaign' && on.campaignId === null)
    throw badField('flag', 'no_campaign', 'is not about a campaign')
  const target = flag === 'campaign' ? { campaignId: on.campaignId as number } : { userId: on.userId }
  const standing = await flags.lockStandingFlag(tx, target)
  if (standing) return standing.id
  return 'campaignId' in target
    ? flagCampaign(tx, actor, target.campaignId, { reason, words, until })
    : flagUser(tx, actor, target.userId, { reason, words, until })
}
