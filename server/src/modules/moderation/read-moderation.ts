import { accountStates, actionsIn, can } from '@accord/contract'
import type {
  AccountAction,
  AuditEntry,
  AuditQuery,
  Currency,
  Page,
  User,
  UserQuery,
  UserRow,
} from '@accord/contract'
import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import { badField, notFound } from '../../platform/problem.ts'
import * as store from './store.ts'

export async function browseUsers(db: Database, actor: User, query: UserQuery): Promise<Page<UserRow>> {
  const list = `users:${query.sort}`
  const rows = await store.listUsers(db, query, positionAfter(list, query.cursor))
  return pageOfRows(
    list,
    rows,
    query.limit,
    ({ id }) => ({ by: id, id }),
    (row) => showUserRow(actor, row),
  )
}

export async function readUser(db: Database, actor: User, userId: number): Promise<UserRow> {
  const row = await store.userRows(db).where('u.id', '=', userId).executeTakeFirst()
  if (!row) throw notFound('user')
  return showUserRow(actor, row)
}

export function showUserRow(actor: User, row: store.UserListRow): UserRow {
  return {
    id: row.id,
    username: row.username,
    email: row.email,
    role: row.role,
    status: row.status,
    statusReason: row.status_reason,
    displayName: row.name ?? row.username,
    avatarUrl: pictureUrl(row.picture),
    profilePath: row.profile_path,
    sponsorId: row.sponsor_id,
    industry: row.industry,
    website: row.website,
    monthlyBudget:
      row.monthly_budget === null ? null : { amount: row.monthly_budget, currency: row.currency as Currency },
    emailVerified: row.email_verified_at !== null,
    createdAt: row.created_at.toISOString(),
    deletionDueAt: row.deletion_due_at?.toISOString() ?? null,
    allowed: actionsIn(accountStates, row.status, ['admin']).filter((action) => allowed(actor, row, action)),
  }
}

function allowed(actor: User, { id: userId, role }: store.UserListRow, action: AccountAction): boolean {
  if (action === 'approve' || action === 'reject') return role === 'sponsor'
  if (action === 'delete') return userId !== actor.userId && can(actor, 'user.delete', { userId, role })
  return can(actor, 'user.flag', { userId, role })
}

export async function browseAudit(
  db: Database,
  query: AuditQuery,
): Promise<Page<z.infer<typeof AuditEntry>>> {
  const { from, to } = query
  if (from && to && to < from) throw badField('to', 'end_before_start', 'is before the start')
  const rows = await store.auditRows(db, query, query.limit, positionAfter('audit', query.cursor))
  return pageOfRows(
    'audit',
    rows,
    query.limit,
    ({ position }) => ({ by: position, id: position }),
    showAuditEntry,
  )
}

export const showAuditEntry = (row: store.AuditRow): z.infer<typeof AuditEntry> => ({
  id: row.position,
  at: row.at.toISOString(),
  actorId: row.actor_id,
  actorName: row.name,
  action: row.action,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  subjectName: row.subject_name,
  before: row.before,
  after: row.after,
})
