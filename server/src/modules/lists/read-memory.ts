import type { CustomField, Memory, MemoryShape, Note, Page } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import { showInfluencerCard } from '../profiles/index.ts'
import * as store from './memory-store.ts'
import { nameOf } from './show.ts'
import type { Member } from './team.ts'

const MOST_TAGS_SHOWN = 200

/** What the asker's team remembers of an influencer; 404 where there is none of that id, erased ones too. */
export async function readMemory(db: Database, { sponsorId }: Member, influencerId: number): Promise<Memory> {
  const about = { sponsorId, influencerId }
  const influencer = await store.influencerRow(db, about)
  if (!influencer) throw notFound('influencer')
  const memory = await store.memoryRow(db, about)
  const decided = await store.doNotContactOf(db, about)
  return {
    influencer: { ...showInfluencerCard(influencer), active: influencer.status === 'active' },
    stage: memory?.stage_id ? { id: memory.stage_id, name: memory.stage_name as string } : null,
    tags: memory?.tags ?? [],
    fields: (await store.valuesOf(db, about)).map(({ id, value }) => ({ id, value: value as string | number })), // prettier-ignore
    doNotContact: decided
      ? { reason: decided.reason, by: nameOf(decided.name), at: decided.set_at.toISOString() }
      : null,
    lists: await store.listsWith(db, about),
    notes: await store.countNotes(db, about),
    version: memory?.version ?? 0,
  }
}

export async function readShape(db: Database, { sponsorId }: Member): Promise<MemoryShape> {
  return {
    stages: await store.stagesOf(db, sponsorId),
    fields: (await store.fieldsOf(db, sponsorId)) as CustomField[],
    tags: await store.tagsOf(db, sponsorId, MOST_TAGS_SHOWN),
  }
}

/** The newest first. */
export async function browseNotes(
  db: Database,
  actor: Member,
  influencerId: number,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<Note>> {
  const about = { sponsorId: actor.sponsorId, influencerId }
  if (!(await store.influencerRow(db, about))) throw notFound('influencer')
  const list = `notes:${influencerId}`
  const rows = await store.notesOf(db, about, limit, positionAfter(list, cursor))
  return pageOfRows(list, rows, limit, ({ id }) => ({ by: id, id }), (row) => ({
    id: row.id,
    body: row.body,
    by: nameOf(row.name),
    at: row.written_at.toISOString(),
    removable: mayRemove(actor, row.written_by),
  }))
} // prettier-ignore

/** A note is its writer's; the owner answers for all of them. */
export const mayRemove = (actor: Member, writtenBy: number): boolean =>
  actor.teamRole === 'owner' || (actor.teamRole === 'manager' && actor.userId === writtenBy)
