import type { Database } from '../../platform/database/database.ts'
import type { EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import type { Letter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { appealPath } from './appeal-path.ts'
import * as store from './moderation-store.ts'

type News = { to: { id: number; email: string | null }[]; subject: string; letter: Letter }

/** What people hear of flags on campaigns, of appeals and of what became of a report. Each mail is written once. */
export function moderationMailEvents({ db, transaction, configuration }: Platform): EventHandlers {
  const url = configuredUrl(configuration)
  const tell = async (eventId: number, news: News | undefined) => {
    if (!news) return
    const content = writeLetter(news.letter, url)
    await transaction({ kind: 'clock' }, async (tx) => {
      for (const { id, email } of news.to)
        if (email)
          await sendMail(tx, { recipient: email, subject: news.subject, ...content, onceKey: `event:${eventId}:user:${id}` }) // prettier-ignore
    })
  }
  return {
    'campaign.flagged': {
      mail: async ({ campaignId }, id) => tell(id, await campaignFlagged(db, url, campaignId as number)),
    },
    'campaign.unflagged': {
      mail: async ({ campaignId, why }, id) => {
        // Whoever appealed hears it with the decision.
        if (why !== 'appeal_granted') await tell(id, await campaignOpen(db, url, campaignId as number))
      },
    },
    'appeal.made': {
      mail: async ({ appealId }, id) => tell(id, await appealMade(db, url, appealId as number)),
    },
    'appeal.decided': {
      mail: async ({ appealId }, id) => tell(id, await appealDecided(db, url, appealId as number)),
    },
    'report.handled': {
      mail: async ({ reportId }, id) => tell(id, await reportHandled(db, reportId as number)),
    },
  }
}

async function campaignFlagged(db: Database, url: string, campaignId: number): Promise<News | undefined> {
  const campaign = await store.campaignForMail(db, campaignId)
  return campaign && {
    to: await store.teamOf(db, campaign.sponsor_id),
    subject: `Your campaign is flagged: ${campaign.title}`,
    letter: {
      paragraphs: [`An admin has flagged “${campaign.title}”. It is hidden and its open requests are frozen; deals under way go on. Its page says why.`],
      button: { label: 'Open the campaign', url: `${url}/campaigns/${campaignId}` },
    },
  }
} // prettier-ignore

async function campaignOpen(db: Database, url: string, campaignId: number): Promise<News | undefined> {
  const campaign = await store.campaignForMail(db, campaignId)
  return campaign && {
    to: await store.teamOf(db, campaign.sponsor_id),
    subject: `The flag has ended: ${campaign.title}`,
    letter: {
      paragraphs: [`The flag on “${campaign.title}” has ended.`],
      button: { label: 'Open the campaign', url: `${url}/campaigns/${campaignId}` },
    },
  }
} // prettier-ignore

async function appealMade(db: Database, url: string, appealId: number): Promise<News | undefined> {
  const appeal = await store.appealForMail(db, appealId)
  return appeal && {
    to: await store.adminsToDecide(db, appeal.flagged_by),
    subject: `An appeal waits: ${appeal.title ?? appeal.name}`,
    letter: {
      paragraphs: [`${appeal.name} appeals against the flag on ${appeal.title === null ? 'their account' : `“${appeal.title}”`}. Another admin than the one who flagged decides.`],
      button: { label: 'Read the appeal', url: `${url}/admin/appeals?appeal=${appealId}` },
    },
  }
} // prettier-ignore

async function appealDecided(db: Database, url: string, appealId: number): Promise<News | undefined> {
  const appeal = await store.appealForMail(db, appealId)
  if (!appeal) return undefined
  const what = appeal.title === null ? 'your account' : `“${appeal.title}”`
  const granted = appeal.status === 'granted'
  const outcome = granted
    ? `Your appeal was granted: the flag on ${what} has ended, and what it held is as it was before.`
    : `The flag on ${what} stands.`
  return {
    to: [{ id: appeal.made_by, email: appeal.email }],
    subject: granted ? 'Your appeal was granted' : 'Your appeal was not granted',
    letter: {
      paragraphs: [`${outcome} The decision says:`, appeal.decision],
      button: { label: 'Go on', url: `${url}${appealPath(appeal)}` },
      ...(appeal.decided_by_flagger && {
        after: ['There is no other admin here: the one who flagged decided about the appeal.'],
      }),
    },
  }
}

/** Nothing about the other person: not who they are, nor what was done. */
async function reportHandled(db: Database, reportId: number): Promise<News | undefined> {
  const report = await store.reportForMail(db, reportId)
  return report && {
    to: [{ id: report.reporter_id, email: report.email }],
    subject: 'Your report was looked at',
    letter: {
      paragraphs: [
        report.status === 'acted'
          ? 'Thank you for your report. An admin has looked at it and has taken action. For the privacy of others we can’t say more.'
          : 'Thank you for your report. An admin has looked at it and found nothing against the rules here. If it happens again, report it again.',
      ],
    },
  }
} // prettier-ignore
