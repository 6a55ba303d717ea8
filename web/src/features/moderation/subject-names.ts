import { reactive, watch } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { api } from '@/app/api.ts'
import { details, isBySubject, type AuditEntry } from './audit-entry.ts'
import { createUsersById } from './users-by-id.ts'

/** What the thing an entry is about is called; an entry itself knows only its number. */
export function useSubjectNames(entries: () => AuditEntry[]) {
  const names = reactive(new Map<string, string>())
  const asked = new Set<string>()
  const users = createUsersById()

  watch(
    entries,
    (now) => {
      for (const entry of now) void learn(entry)
    },
    { immediate: true },
  )

  async function learn(entry: AuditEntry) {
    const key = keyOf(entry)
    if (entry.subjectId === null || asked.has(key)) return
    asked.add(key)
    const title = details(entry.before)['title'] ?? details(entry.after)['title']
    if (typeof title === 'string') names.set(key, title)
    // Gone, or the network is: the number stays.
    const name = await nameOf(entry.subjectType, entry.subjectId).catch(() => undefined)
    if (name) names.set(key, name)
  }

  async function nameOf(type: string, id: number) {
    if (type === 'user' || type === 'influencer') return (await users.find(id))?.displayName
    if (type === 'campaign') return (await api.GET('/api/v1/campaigns/{id}', byId(id))).data!.title
    if (type === 'request') return (await api.GET('/api/v1/requests/{id}', byId(id))).data!.campaign.title
    return undefined
  }

  return (entry: AuditEntry) => names.get(keyOf(entry))
}

const keyOf = ({ subjectType, subjectId }: AuditEntry) => `${subjectType}:${subjectId}`
const byId = (id: number) => ({ params: { path: { id: String(id) } } })

/** Where the subject of an entry is looked at. */
export function placeOf(entry: AuditEntry): RouteLocationRaw | undefined {
  const { subjectType, subjectId } = entry
  if (subjectId === null) return undefined
  if (subjectType === 'user' || subjectType === 'influencer') return accountPlace(subjectId)
  if (subjectType === 'campaign') return { name: 'campaign', params: { id: subjectId } }
  if (subjectType === 'request') return { name: 'request', params: { id: subjectId } }
  return undefined
}

export const accountPlace = (id: number): RouteLocationRaw => ({ name: 'admin-users', query: { user: id } })

export function actorPlace(entry: AuditEntry): RouteLocationRaw | undefined {
  if (entry.actorId !== null) return accountPlace(entry.actorId)
  return isBySubject(entry) ? placeOf(entry) : undefined
}
