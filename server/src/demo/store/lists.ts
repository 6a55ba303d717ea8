import type { Tx } from '../../platform/database/tx.ts'
import { PARCEL_CHOICES } from '../lists.ts'
import type { DemoLists, DemoMemory, DemoSearch } from '../lists.ts'
import { insertAll, reserveIds } from './insert.ts'
import { idOf } from './profiles.ts'
import type { Known } from './requests.ts'

export async function putLists(
  tx: Tx,
  { sponsor, lists, memories, searches }: DemoLists,
  known: Known,
): Promise<void> {
  const sponsorId = known.sponsors.get(sponsor.company.slug) as number
  const owner = idOf(known.users, sponsor.owner)
  const ids = await reserveIds(tx, 'lists', lists.length)
  const by = { sponsor_id: sponsorId }
  const dated = (at: Date) => ({ created_at: at, updated_at: at, version: 1 })
  await insertAll(
    tx,
    'lists',
    lists.map(({ name, at }, index) => ({ id: ids[index] as number, ...by, name, created_by: owner, ...dated(at) })), // prettier-ignore
  )
  await insertAll(
    tx,
    'list_members',
    lists.flatMap(({ members, at }, index) =>
      members.map((one) => ({
        list_id: ids[index] as number,
        influencer_id: idOf(known.users, one),
        added_by: owner,
        added_at: at,
      })),
    ),
  )
  await putMemories(tx, memories, { sponsorId, owner, known })
  await putSearches(tx, searches, { sponsorId, owner, known })
}

async function putSearches(
  tx: Tx,
  searches: DemoSearch[],
  { sponsorId, owner, known }: { sponsorId: number; owner: number; known: Known },
): Promise<void> {
  const ids = await reserveIds(tx, 'saved_searches', searches.length)
  const numbered = searches.map((search, index) => ({ id: ids[index] as number, ...search }))
  await insertAll(tx, 'saved_searches', numbered.map(({ id, name, query, at }) => ({
    id, sponsor_id: sponsorId, name, query: query as never, created_by: owner, created_at: at, updated_at: at, version: 1,
  }))) // prettier-ignore
  await insertAll(
    tx,
    'saved_search_members',
    numbered.map(({ id }) => ({ search_id: id, user_id: owner, notice: true })),
  )
  await insertAll(tx, 'saved_search_finds', numbered.flatMap(({ id, found }) => found.map((one) => ({
    search_id: id, influencer_id: idOf(known.users, one), found_at: tx.now, told_at: tx.now,
  })))) // prettier-ignore
}

async function putMemories(
  tx: Tx,
  memories: DemoMemory[],
  { sponsorId, owner, known }: { sponsorId: number; owner: number; known: Known },
): Promise<void> {
  const about = ({ influencer }: DemoMemory) => ({
    sponsor_id: sponsorId,
    influencer_id: idOf(known.users, influencer),
  })
  const stages = await tx.db
    .selectFrom('stages')
    .select(['id', 'name'])
    .where('sponsor_id', '=', sponsorId)
    .execute()
  await insertAll(
    tx,
    'memories',
    memories.map((one) => ({
      ...about(one),
      stage_id: stages.find(({ name }) => name === one.stage)?.id ?? null,
      tags: one.tags,
      version: 1,
      updated_at: one.influencer.createdAt,
    })),
  )
  const notes = memories
    .flatMap((one) =>
      one.notes.map(({ body, at }) => ({ ...about(one), written_by: owner, body, written_at: at })),
    ) // prettier-ignore
    .sort((a, b) => a.written_at.getTime() - b.written_at.getTime())
  const noteIds = await reserveIds(tx, 'influencer_notes', notes.length)
  await insertAll(
    tx,
    'influencer_notes',
    notes.map((note, index) => ({ id: noteIds[index] as number, ...note })),
  )
  await insertAll(
    tx,
    'do_not_contact',
    memories.flatMap((one) =>
      one.avoid ? [{ ...about(one), reason: one.avoid.reason, set_by: owner, set_at: one.avoid.at }] : [],
    ),
  )
  const [size, parcel] = (await reserveIds(tx, 'custom_fields', 2)) as [number, number]
  await insertAll(tx, 'custom_fields', [
    { id: size, sponsor_id: sponsorId, name: 'Shoe size', kind: 'number', choices: [], position: 1 },
    { id: parcel, sponsor_id: sponsorId, name: 'Parcels', kind: 'choice', choices: PARCEL_CHOICES, position: 2 },
  ]) // prettier-ignore
  await insertAll(
    tx,
    'custom_values',
    memories.flatMap((one) => {
      const { influencer_id: influencerId } = about(one)
      return [
        ...(one.size === null ? [] : [{ field_id: size, influencer_id: influencerId, value: one.size as never }]), // prettier-ignore
        ...(one.parcel === null ? [] : [{ field_id: parcel, influencer_id: influencerId, value: one.parcel as never }]), // prettier-ignore
      ]
    }),
  )
}
