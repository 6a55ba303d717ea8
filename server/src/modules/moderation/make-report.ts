import { can } from '@accord/contract'
import type { MakeReport, Reportable, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { readCampaign } from '../campaigns/index.ts'
import { readRequest } from '../deals/index.ts'
import * as store from './report-store.ts'

/** A complaint about something that the reporter can see and that is not their own. Answers the report's id. */
export async function makeReport(
  tx: Tx,
  actor: User,
  { subject, category, words }: MakeReport,
): Promise<number> {
  const about = await FIND[subject.type](tx, actor, subject)
  if (about.userId === actor.userId || (about.sponsorId !== null && about.sponsorId === actor.sponsorId))
    throw forbidden('own_subject', 'This is your own: one can’t report oneself.')
  await store.reportsInTurn(tx, about.userId)
  const id = await store.insertReport(tx, { by: actor.userId, category, words, ...about })
  if (id === undefined)
    throw conflict('already_reported', 'You have reported this; an admin will look at it.')
  audit(tx, {
    action: 'report.make',
    subjectType: 'report',
    subjectId: id,
    after: { type: subject.type, id: subject.id, category },
  })
  await emit(tx, { type: 'report.made', reportId: id })
  return id
}

type Found = Pick<store.NewReport, 'userId' | 'campaignId' | 'entryId' | 'seen'> & {
  /** On whose side it stands, where that is a sponsor's. */
  sponsorId: number | null
}

/** What is reported, as this actor sees it; 404 where they see nothing. */
const FIND: Record<Reportable['type'], (tx: Tx, actor: User, subject: Reportable) => Promise<Found>> = {
  user: async (tx, actor, { id }) => {
    const person = await store.reportedPerson(tx.db, id)
    const own = person?.user_id === actor.userId
    if (!person || !(own || can(actor, 'report.handle') || person.status === 'active')) throw notFound('user')
    return { userId: id, sponsorId: person.sponsor_id, seen: store.textOfPerson(person) }
  },
  campaign: async (tx, actor, { id }) => {
    const campaign = await readCampaign(tx.db, actor, id)
    return {
      userId: await store.ownerOf(tx.db, campaign.sponsor.id),
      sponsorId: campaign.sponsor.id,
      campaignId: id,
      seen: store.textOfCampaign(campaign),
    }
  },
  message: async (tx, actor, { id }) => {
    const entry = await store.writtenEntry(tx.db, id)
    if (!entry) throw notFound('message')
    await readRequest(tx.db, actor, entry.request_id).catch(() => {
      throw notFound('message')
    })
    return {
      userId: entry.user_id as number,
      sponsorId: entry.side === 'sponsor' ? entry.sponsor_id : null,
      entryId: id,
      seen: entry.body,
    }
  },
}
