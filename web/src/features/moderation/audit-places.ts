import type { RouteLocationRaw } from 'vue-router'
import { isBySubject, type AuditEntry } from './audit-entry.ts'

/** Where the subject of an entry is looked at. */
export function placeOf(entry: AuditEntry): RouteLocationRaw | undefined {
  const { subjectType, subjectId } = entry
  if (subjectId === null) return undefined
  if (subjectType === 'user' || subjectType === 'influencer') return accountPlace(subjectId)
  if (subjectType === 'campaign') return { name: 'campaign', params: { id: subjectId } }
  if (subjectType === 'request') return { name: 'request', params: { id: subjectId } }
  if (subjectType === 'report') return { name: 'admin-reports', query: { report: subjectId } }
  if (subjectType === 'appeal') return { name: 'admin-appeals', query: { appeal: subjectId } }
  return undefined
}

export const accountPlace = (id: number): RouteLocationRaw => ({ name: 'admin-users', query: { user: id } })

export function actorPlace(entry: AuditEntry): RouteLocationRaw | undefined {
  if (entry.actorId !== null) return accountPlace(entry.actorId)
  return isBySubject(entry) ? placeOf(entry) : undefined
}
