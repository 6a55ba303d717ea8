import type { DoNotContact, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { conflict } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'

/** A team decides not to write to somebody; said again, the newer reason counts. */
export async function setDoNotContact(
  tx: Tx,
  actor: User & { sponsorId: number },
  influencerId: number,
  { reason }: DoNotContact,
): Promise<void> {
  const decided = { reason, set_by: actor.userId, set_at: tx.now }
  await tx.db
    .insertInto('do_not_contact')
    .values({ sponsor_id: actor.sponsorId, influencer_id: influencerId, ...decided })
    .onConflict((conflict) => conflict.columns(['sponsor_id', 'influencer_id']).doUpdateSet(decided))
    .execute()
  // Without the reason: the audit is kept for ever, and what is said of a person is not.
  audit(tx, { action: 'do_not_contact.set', subjectType: 'sponsor', subjectId: actor.sponsorId, after: { influencerId } }) // prettier-ignore
}

/** Lifted twice is lifted. */
export async function liftDoNotContact(
  tx: Tx,
  actor: User & { sponsorId: number },
  influencerId: number,
): Promise<void> {
  const { numDeletedRows } = await tx.db
    .deleteFrom('do_not_contact')
    .where('sponsor_id', '=', actor.sponsorId)
    .where('influencer_id', '=', influencerId)
    .executeTakeFirst()
  if (numDeletedRows > 0n)
    audit(tx, { action: 'do_not_contact.lift', subjectType: 'sponsor', subjectId: actor.sponsorId, before: { influencerId } }) // prettier-ignore
}

/** Before a sponsor's team begins a conversation. */
export async function refuseDoNotContact(tx: Tx, sponsorId: number, influencerId: number): Promise<void> {
  const decided = await tx.db
    .selectFrom('do_not_contact')
    .select('reason')
    .where('sponsor_id', '=', sponsorId)
    .where('influencer_id', '=', influencerId)
    .executeTakeFirst()
  if (decided)
    throw conflict('do_not_contact', 'Your team has decided not to contact this person. Lift that first.', {
      reason: decided.reason,
    })
}
