import { can } from '@accord/contract'
import type { FlagSubject, MakeAppeal, User } from '@accord/contract'
import type { z } from 'zod'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, forbidden, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './appeal-store.ts'
import type { KeptFile } from './attachments.ts'
import { lockFlag } from './flag-store.ts'

/** What the flagged one says to it, once for each flag. `files` are kept already. Answers the appeal's id. */
export async function makeAppeal(
  tx: Tx,
  actor: User,
  { flagId, words, files }: { flagId: number; files: KeptFile[] } & z.infer<typeof MakeAppeal>,
): Promise<number> {
  const flag = await lockFlag(tx, flagId)
  const subject = flag && flagSubject(flag)
  const known = subject && (can(actor, 'flag.read', subject) || can(actor, 'appeal.handle'))
  if (!flag || !subject || !known) throw notFound('flag')
  if (!can(actor, 'appeal.make', subject))
    throw forbidden('not_yours', 'Whoever is flagged appeals; for a campaign its team’s owner or managers.')
  if (flag.ended_at) throw conflict('flag_ended', 'This flag has ended.')
  const appealId = await store.insertAppeal(tx, { flagId, by: actor.userId, words })
  if (appealId === undefined) throw conflict('already_appealed', 'This flag was appealed against already.')
  await store.insertAttachments(tx, appealId, files)
  audit(tx, { action: 'appeal.make', subjectType: 'appeal', subjectId: appealId, after: { flagId, attachments: files.length } }) // prettier-ignore
  await emit(tx, { type: 'appeal.made', appealId, flagId })
  return appealId
}

export const flagSubject = (flag: { user_id: number | null; sponsor_id: number | null }): FlagSubject =>
  flag.user_id === null ? { sponsorId: flag.sponsor_id as number } : { userId: flag.user_id }
