import type { EditInfluencer, EditSponsor } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { emit } from '../../platform/events.ts'
import { conflict, notFound, refuseStale } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as kit from './kit-store.ts'
import * as store from './store.ts'

// The audit is for ever and a profile is not: it says which fields were changed, never to what.

/** `expected`: the version the person saw, null when they don't say. */
export async function editInfluencer(
  tx: Tx,
  userId: number,
  edit: EditInfluencer,
  expected: number | null,
): Promise<void> {
  const row = await store.lockInfluencer(tx, userId)
  if (!row) throw notFound('profile')
  refuseStale(expected, row.version)
  await store.updateInfluencer(tx, userId, edit).catch(refuseTakenHandle)
  if (edit.socialAccounts) await kit.replaceSocialAccounts(tx, userId, edit.socialAccounts)
  if (edit.packages) await kit.replacePackages(tx, userId, edit.packages)
  if (edit.audience) await kit.replaceAudience(tx, userId, edit.audience)
  if (edit.unavailable) await kit.replaceUnavailable(tx, userId, edit.unavailable)
  await store.updatePerson(tx, userId, edit)
  audit(tx, {
    action: 'profile.edit',
    subjectType: 'influencer',
    subjectId: userId,
    after: { changed: Object.keys(edit) },
  })
  await emit(tx, { type: 'profile.edited', userId })
}

export async function editSponsor(
  tx: Tx,
  owner: { userId: number; sponsorId: number },
  edit: EditSponsor,
  expected: number | null,
): Promise<void> {
  const row = await store.lockSponsor(tx, owner.sponsorId)
  if (!row) throw notFound('profile')
  refuseStale(expected, row.version)
  await store.updateSponsor(tx, owner.sponsorId, edit)
  await store.updatePerson(tx, owner.userId, edit)
  audit(tx, {
    action: 'profile.edit',
    subjectType: 'sponsor',
    subjectId: owner.sponsorId,
    after: { changed: Object.keys(edit) },
  })
  await emit(tx, { type: 'profile.edited', userId: owner.userId })
}

export async function editAdmin(
  tx: Tx,
  userId: number,
  edit: { displayName?: string | undefined; timeZone?: string | undefined },
): Promise<void> {
  await store.updatePerson(tx, userId, edit)
  audit(tx, {
    action: 'profile.edit',
    subjectType: 'user',
    subjectId: userId,
    after: { changed: Object.keys(edit) },
  })
}

function refuseTakenHandle(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code !== '23505' || constraint !== 'influencers_handle_key') throw error
  throw conflict('handle_taken', 'This handle is taken.', {
    errors: [{ field: 'handle', code: 'handle_taken', message: 'is taken' }],
  })
}
