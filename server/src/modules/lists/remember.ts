import { FIELD_VALUES } from '@accord/contract'
import type { DoNotContact, EditMemory, FieldError, FieldKind } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { badField, badInput, forbidden, notFound, refuseStale } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { liftDoNotContact, setDoNotContact } from '../contacts/index.ts'
import * as store from './memory-store.ts'
import { mayRemove } from './read-memory.ts'
import { shareSponsor } from './store.ts'
import type { Member } from './team.ts'

/** The stage, the tags and the fields of one influencer, as far as they are said. */
export async function editMemory(
  tx: Tx,
  actor: Member,
  influencerId: number,
  { stageId, tags, fields }: EditMemory,
  ifMatch: number | null,
): Promise<void> {
  const about = await known(tx, actor, influencerId)
  // What it has of stages and fields stays as it is until this is written.
  if (fields || typeof stageId === 'number') await shareSponsor(tx, actor.sponsorId)
  if (fields) refuseValues(await store.fieldsOf(tx.db, actor.sponsorId), fields)
  if (typeof stageId === 'number') {
    const stages = await store.stagesOf(tx.db, actor.sponsorId)
    if (!stages.some(({ id }) => id === stageId))
      throw badField('stageId', 'unknown_stage', 'is none of your stages')
  }
  const memory = await store.lockMemory(tx, about)
  refuseStale(ifMatch, memory.version)
  for (const field of fields ?? []) await store.setValue(tx, influencerId, field)
  await store.updateMemory(tx, about, {
    ...(stageId === undefined ? {} : { stage_id: stageId }),
    ...(tags === undefined ? {} : { tags }),
  })
  if (stageId !== undefined && stageId !== memory.stage_id)
    audit(tx, {
      action: 'memory.stage',
      subjectType: 'sponsor',
      subjectId: actor.sponsorId,
      before: { influencerId, stageId: memory.stage_id },
      after: { influencerId, stageId },
    })
}

async function known(tx: Tx, { sponsorId }: Member, influencerId: number) {
  const about = { sponsorId, influencerId }
  if (!(await store.influencerRow(tx.db, about))) throw notFound('influencer')
  return about
}

type Value = { id: number; value: string | number | null }

function refuseValues(known: store.FieldRow[], values: Value[]): void {
  const errors = values.flatMap(({ id, value }, index): FieldError[] => {
    const field = known.find((one) => one.id === id)
    if (!field)
      return [{ field: `fields.${index}.id`, code: 'unknown_field', message: 'is none of your fields' }]
    const wrong = value === null ? null : whatIsWrong(field, value)
    return wrong ? [{ field: `fields.${index}.value`, ...wrong }] : []
  })
  if (errors.length > 0) throw badInput(errors)
}

function whatIsWrong({ kind, choices }: store.FieldRow, value: string | number) {
  const read = FIELD_VALUES[kind as FieldKind].safeParse(value)
  if (!read.success) return { code: `bad_${kind}`, message: `is not a ${kind}` }
  if (kind === 'choice' && !choices.includes(String(value)))
    return { code: 'unknown_choice', message: 'is none of the choices' }
  return null
}

/** With a reason, which is the team's alone. */
export async function decideNotToContact(
  tx: Tx,
  actor: Member,
  influencerId: number,
  decision: DoNotContact,
): Promise<void> {
  await known(tx, actor, influencerId)
  await setDoNotContact(tx, actor, influencerId, decision)
}

export async function contactAgain(tx: Tx, actor: Member, influencerId: number): Promise<void> {
  await known(tx, actor, influencerId)
  await liftDoNotContact(tx, actor, influencerId)
}

export async function writeNote(
  tx: Tx,
  actor: Member,
  influencerId: number,
  { body }: { body: string },
): Promise<number> {
  const about = await known(tx, actor, influencerId)
  return store.insertNote(tx, about, { userId: actor.userId, body })
}

export async function removeNote(tx: Tx, actor: Member, influencerId: number, noteId: number): Promise<void> {
  const about = await known(tx, actor, influencerId)
  const note = await store.lockNote(tx, about, noteId)
  if (!note) throw notFound('note')
  if (!mayRemove(actor, note.written_by))
    throw forbidden('not_yours', 'A note is removed by who wrote it, or by the owner.')
  await store.deleteNote(tx, noteId)
}
