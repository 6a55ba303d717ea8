import type { EventHandlers } from '../../platform/events.ts'
import type { Platform } from '../../platform/platform.ts'
import { appealPath } from './appeal-path.ts'
import * as store from './moderation-store.ts'
import { notify } from './notify.ts'
import type { NewNotice } from './notify.ts'

type Told = { to: number[] } & Pick<NewNotice, 'kind' | 'about' | 'path'>

/** Tells admins inside the app what waits for them, and those who appealed or reported what came of it. */
export function moderationNoticeEvents({ db, transaction }: Platform): EventHandlers {
  const tell = async (eventId: number, told: Told | undefined) => {
    if (!told) return
    const { to, ...notice } = told
    await transaction({ kind: 'clock' }, async (tx) => {
      for (const userId of to) await notify(tx, { userId, ...notice, onceKey: `event:${eventId}` })
    })
  }

  return {
    'appeal.made': {
      notice: async ({ appealId }, eventId) => tell(eventId, await appealMade(appealId as number)),
    },
    'appeal.decided': {
      notice: async ({ appealId }, eventId) => tell(eventId, await appealDecided(appealId as number)),
    },
    'appeal.lapsed': {
      notice: async ({ appealId }, eventId) => tell(eventId, await appealDecided(appealId as number)),
    },
    'report.made': {
      notice: async ({ reportId }, eventId) => tell(eventId, await reportMade(reportId as number)),
    },
    'report.handled': {
      notice: async ({ reportId }, eventId) => tell(eventId, await reportHandled(reportId as number)),
    },
  }

  async function appealMade(appealId: number): Promise<Told | undefined> {
    const appeal = await store.appealForMail(db, appealId)
    if (!appeal || appeal.status !== 'open') return undefined
    const admins = await store.adminsToDecide(db, appeal.flagged_by)
    const on = appeal.title === null ? 'account' : 'campaign'
    return {
      to: admins.map(({ id }) => id),
      kind: `appeal.against_${on}`,
      about: { who: appeal.name, campaign: appeal.title },
      path: `/admin/appeals?appeal=${appealId}`,
    }
  }

  async function appealDecided(appealId: number): Promise<Told | undefined> {
    const appeal = await store.appealForMail(db, appealId)
    // Whoever was erased meanwhile hears nothing.
    if (!appeal || appeal.status === 'open' || appeal.account === 'deleted') return undefined
    const on = appeal.title === null ? 'account' : 'campaign'
    return {
      to: [appeal.made_by],
      kind: `appeal.${appeal.status}_${on}`,
      about: { campaign: appeal.title },
      path: appealPath(appeal),
    }
  }

  /** Told of the first open report about something; of more about the same its case tells. */
  async function reportMade(reportId: number): Promise<Told | undefined> {
    const report = await store.firstOpenReport(db, reportId)
    if (!report) return undefined
    return {
      to: await store.adminsBut(db, report.reporter_id),
      kind: report.entry_id !== null ? 'report.message' : report.campaign_id !== null ? 'report.campaign' : 'report.user', // prettier-ignore
      about: { who: report.name, campaign: report.title },
      path: `/admin/reports?report=${reportId}`,
    }
  }

  /** As the mail: nothing about the other person, nor about what was done. */
  async function reportHandled(reportId: number): Promise<Told | undefined> {
    const report = await store.reportForMail(db, reportId)
    if (!report || report.status === 'open') return undefined
    return { to: [report.reporter_id], kind: `report.${report.status}`, about: {}, path: '/notices' }
  }
}
