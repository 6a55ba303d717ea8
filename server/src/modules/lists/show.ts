import type { List, ListMember } from '@accord/contract'
import { showInfluencerCard } from '../profiles/index.ts'
import type { ListRow, MemberRow } from './store.ts'

/** Somebody of the team under the name that others see; empty for a former user. */
export const nameOf = (name: string | null): string => name ?? ''

export const showList = (row: ListRow): List => ({
  id: row.id,
  name: row.name,
  members: row.members,
  createdBy: nameOf(row.created_by),
  createdAt: row.created_at.toISOString(),
  version: row.version,
})

export const showMember = (row: MemberRow): ListMember => ({
  ...showInfluencerCard(row),
  active: row.status === 'active',
  stage: row.stage_id === null ? null : { id: row.stage_id, name: row.stage_name as string },
  tags: row.tags ?? [],
  doNotContact: row.do_not_contact,
  notes: row.notes,
  addedAt: row.added_at.toISOString(),
  addedBy: nameOf(row.added_by),
})
