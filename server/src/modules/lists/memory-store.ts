import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { FieldKind } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Position } from '../../platform/paging.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { influencerCards } from '../profiles/index.ts'

type About = { sponsorId: number; influencerId: number }

/** Whoever can be found; somebody flagged only for those who knew them before. */
export const influencerRow = (db: Database, { sponsorId, influencerId }: About) =>
  influencerCards(db)
    .select('u.status')
    .where('i.user_id', '=', influencerId)
    .where('u.deleted_at', 'is', null)
    .where(sql<boolean>`(u.status = 'active' OR ${knownTo(sponsorId, sql.ref('i.user_id'))})`)
    .executeTakeFirst()

/** Whether a team has anything of or with this influencer. */
export const knownTo = (sponsorId: number, influencerId: RawBuilder<unknown>) =>
  sql<boolean>`(EXISTS (SELECT FROM memories y WHERE y.sponsor_id = ${sponsorId} AND y.influencer_id = ${influencerId})
    OR EXISTS (SELECT FROM influencer_notes n WHERE n.sponsor_id = ${sponsorId} AND n.influencer_id = ${influencerId})
    OR EXISTS (SELECT FROM do_not_contact d WHERE d.sponsor_id = ${sponsorId} AND d.influencer_id = ${influencerId})
    OR EXISTS (SELECT FROM requests r WHERE r.sponsor_id = ${sponsorId} AND r.influencer_id = ${influencerId})
    OR EXISTS (SELECT FROM list_members m JOIN lists l ON l.id = m.list_id
      WHERE l.sponsor_id = ${sponsorId} AND m.influencer_id = ${influencerId}))`

export const memoryRow = (db: Database, { sponsorId, influencerId }: About) =>
  db
    .selectFrom('memories as y')
    .leftJoin('stages as s', 's.id', 'y.stage_id')
    .select(['y.tags', 'y.version', 's.id as stage_id', 's.name as stage_name'])
    .where('y.sponsor_id', '=', sponsorId)
    .where('y.influencer_id', '=', influencerId)
    .executeTakeFirst()

/** Made where there is none, so that two who write at once wait for each other. */
export async function lockMemory(tx: Tx, { sponsorId, influencerId }: About) {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('memories')
    .values({ sponsor_id: sponsorId, influencer_id: influencerId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const row = await tx.db
    .selectFrom('memories')
    .select(['version', 'stage_id', 'tags'])
    .where('sponsor_id', '=', sponsorId)
    .where('influencer_id', '=', influencerId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? { ...row, version: 0 } : row
}

/** Written even where only its fields change, so that its version tells. */
export async function updateMemory(
  tx: Tx,
  { sponsorId, influencerId }: About,
  change: { stage_id?: number | null; tags?: string[] },
): Promise<void> {
  await tx.db
    .updateTable('memories')
    .set({ ...change, updated_at: tx.now })
    .where('sponsor_id', '=', sponsorId)
    .where('influencer_id', '=', influencerId)
    .execute()
}

export const valuesOf = (db: Database, { sponsorId, influencerId }: About) =>
  db
    .selectFrom('custom_values as v')
    .innerJoin('custom_fields as f', 'f.id', 'v.field_id')
    .select(['f.id', 'v.value'])
    .where('f.sponsor_id', '=', sponsorId)
    .where('v.influencer_id', '=', influencerId)
    .orderBy('f.position')
    .execute()

export async function setValue(
  tx: Tx,
  influencerId: number,
  { id, value }: { id: number; value: string | number | null },
): Promise<void> {
  if (value === null) {
    await tx.db
      .deleteFrom('custom_values')
      .where('field_id', '=', id)
      .where('influencer_id', '=', influencerId)
      .execute()
    return
  }
  const json = JSON.stringify(value)
  await tx.db
    .insertInto('custom_values')
    .values({ field_id: id, influencer_id: influencerId, value: json })
    .onConflict((conflict) => conflict.columns(['field_id', 'influencer_id']).doUpdateSet({ value: json }))
    .execute()
}

export const doNotContactOf = (db: Database, { sponsorId, influencerId }: About) =>
  db
    .selectFrom('do_not_contact as d')
    .innerJoin('people as p', 'p.user_id', 'd.set_by')
    .select(['d.reason', 'd.set_at', 'p.name'])
    .where('d.sponsor_id', '=', sponsorId)
    .where('d.influencer_id', '=', influencerId)
    .executeTakeFirst()

export const listsWith = (db: Database, { sponsorId, influencerId }: About) =>
  db
    .selectFrom('list_members as m')
    .innerJoin('lists as l', 'l.id', 'm.list_id')
    .select(['l.id', 'l.name'])
    .where('m.influencer_id', '=', influencerId)
    .where('l.sponsor_id', '=', sponsorId)
    .where('l.deleted_at', 'is', null)
    .orderBy('l.id', 'desc')
    .execute()

export const stagesOf = (db: Database, sponsorId: number) =>
  db
    .selectFrom('stages as s')
    .select(['s.id', 's.name'])
    .select(sql<number>`(SELECT count(*)::int FROM memories y WHERE y.stage_id = s.id)`.as('influencers'))
    .where('s.sponsor_id', '=', sponsorId)
    .orderBy('s.position')
    .orderBy('s.id')
    .execute()

export const fieldsOf = (db: Database, sponsorId: number) =>
  db
    .selectFrom('custom_fields')
    .select(['id', 'name', 'kind', 'choices'])
    .where('sponsor_id', '=', sponsorId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export type FieldRow = Awaited<ReturnType<typeof fieldsOf>>[number]

/** Those in use, the most used first. */
export async function tagsOf(db: Database, sponsorId: number, limit: number) {
  const { rows } = await sql<{ tag: string; influencers: number }>`
    SELECT tag, count(*)::int AS influencers FROM memories, unnest(tags) AS tag
    WHERE sponsor_id = ${sponsorId} GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${limit}`.execute(db)
  return rows
}

/** Under names that nobody can choose until all have theirs: two stages may change names with each other. */
export async function replaceStages(
  tx: Tx,
  sponsorId: number,
  stages: { id?: number | undefined; name: string }[],
): Promise<void> {
  const kept = stages.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await tx.db
    .deleteFrom('stages')
    .where('sponsor_id', '=', sponsorId)
    .where('id', '!=', sql<number>`ALL(${kept}::bigint[])`)
    .execute()
  await tx.db
    .updateTable('stages')
    .set({ name: sql`chr(10) || id` })
    .where('sponsor_id', '=', sponsorId)
    .execute()
  for (const [index, { id, name }] of stages.entries())
    if (id === undefined)
      await tx.db
        .insertInto('stages')
        .values({ sponsor_id: sponsorId, name, position: index + 1 })
        .execute()
    else
      await tx.db
        .updateTable('stages')
        .set({ name, position: index + 1 })
        .where('id', '=', id)
        .execute()
}

export async function replaceFields(
  tx: Tx,
  sponsorId: number,
  fields: { id?: number | undefined; name: string; kind: FieldKind; choices: string[] }[],
): Promise<void> {
  const kept = fields.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await tx.db
    .deleteFrom('custom_fields')
    .where('sponsor_id', '=', sponsorId)
    .where('id', '!=', sql<number>`ALL(${kept}::bigint[])`)
    .execute()
  await tx.db
    .updateTable('custom_fields')
    .set({ name: sql`chr(10) || id` })
    .where('sponsor_id', '=', sponsorId)
    .execute()
  for (const [index, { id, name, kind, choices }] of fields.entries()) {
    const row = { name, choices, position: index + 1 }
    if (id === undefined)
      await tx.db
        .insertInto('custom_fields')
        .values({ sponsor_id: sponsorId, kind, ...row })
        .execute()
    else await tx.db.updateTable('custom_fields').set(row).where('id', '=', id).execute()
  }
}

export const notesOf = (db: Database, { sponsorId, influencerId }: About, limit: number, after: Position | undefined) =>
  db
    .selectFrom('influencer_notes as n')
    .innerJoin('people as p', 'p.user_id', 'n.written_by')
    .select(['n.id', 'n.body', 'n.written_at', 'n.written_by', 'p.name'])
    .where('n.sponsor_id', '=', sponsorId)
    .where('n.influencer_id', '=', influencerId)
    .$if(after !== undefined, (q) => q.where('n.id', '<', (after as Position).id))
    .orderBy('n.id', 'desc')
    .limit(limit + 1)
    .execute() // prettier-ignore

export async function countNotes(db: Database, { sponsorId, influencerId }: About): Promise<number> {
  const { count } = await db
    .selectFrom('influencer_notes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('sponsor_id', '=', sponsorId)
    .where('influencer_id', '=', influencerId)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertNote(tx: Tx, about: About, note: { userId: number; body: string }): Promise<number> {
  const { id } = await tx.db
    .insertInto('influencer_notes')
    .values({
      sponsor_id: about.sponsorId,
      influencer_id: about.influencerId,
      written_by: note.userId,
      body: note.body,
      written_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
} // prettier-ignore

export const lockNote = (tx: Tx, { sponsorId, influencerId }: About, noteId: number) =>
  tx.db
    .selectFrom('influencer_notes')
    .select(['id', 'written_by'])
    .where('id', '=', noteId)
    .where('sponsor_id', '=', sponsorId)
    .where('influencer_id', '=', influencerId)
    .forUpdate()
    .executeTakeFirst()

export async function deleteNote(tx: Tx, noteId: number): Promise<void> {
  await tx.db.deleteFrom('influencer_notes').where('id', '=', noteId).execute()
}
