import type { FieldKind, SetFields, SetStages } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { badField } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './memory-store.ts'
import { lockSponsor } from './store.ts'
import type { Member } from './team.ts'

/** Who was in a stage that is removed is in none. */
export async function setStages(tx: Tx, { sponsorId }: Member, { stages }: SetStages): Promise<void> {
  await lockSponsor(tx, sponsorId)
  const before = await store.stagesOf(tx.db, sponsorId)
  refuseForeign('stages', before, stages)
  await store.replaceStages(tx, sponsorId, stages)
  audit(tx, {
    action: 'memory.stages',
    subjectType: 'sponsor',
    subjectId: sponsorId,
    before: { count: before.length },
    after: { count: stages.length },
  })
}

/** A field keeps its kind: what stands in it would be something else. */
export async function setFields(tx: Tx, { sponsorId }: Member, { fields }: SetFields): Promise<void> {
  await lockSponsor(tx, sponsorId)
  const before = await store.fieldsOf(tx.db, sponsorId)
  refuseForeign('fields', before, fields)
  for (const [index, { id, kind }] of fields.entries())
    if (id !== undefined && before.find((one) => one.id === id)?.kind !== kind)
      throw badField(`fields.${index}.kind`, 'kind_fixed', 'of a field does not change')
  await store.replaceFields(
    tx,
    sponsorId,
    fields.map((field) => ({
      ...field,
      kind: field.kind as FieldKind,
      choices: field.kind === 'choice' ? field.choices : [],
    })),
  )
  audit(tx, {
    action: 'memory.fields',
    subjectType: 'sponsor',
    subjectId: sponsorId,
    before: { count: before.length },
    after: { count: fields.length },
  })
}

function refuseForeign(what: string, own: { id: number }[], said: { id?: number | undefined }[]): void {
  for (const [index, { id }] of said.entries())
    if (id !== undefined && !own.some((one) => one.id === id))
      throw badField(`${what}.${index}.id`, 'unknown', 'is none of yours')
}
