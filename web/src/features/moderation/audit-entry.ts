import type { AdminDashboard } from '@accord/contract'

export type AuditEntry = AdminDashboard['recent'][number]

type Details = Record<string, unknown>

/** What an entry says about before or after, where it says anything. */
export const details = (value: unknown): Details =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Details) : {}

/** One field of it, if it is text. */
export const said = (value: unknown, field: string) => {
  const text = details(value)[field]
  return typeof text === 'string' && text ? text : undefined
}

/** Coming and going: true, and rarely what somebody looks for. */
export const isComingOrGoing = ({ action }: AuditEntry) => /^(session|token)\./.test(action)

/** Written before anybody was signed in, so that the account it is about is who did it. */
export const isBySubject = ({ actorId, subjectType }: AuditEntry) =>
  actorId === null && subjectType === 'user'

export interface Change {
  field: string
  before: string
  after: string
}

/** Field by field, only what is different. */
export function changesOf({ before, after }: AuditEntry): Change[] {
  const [old, now] = [details(before), details(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: written(old[field]), after: written(now[field]) }))
    .filter((change) => change.before !== change.after)
}

function written(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export interface AuditGroup {
  id: number
  entries: AuditEntry[]
}

/** From here on a run of people coming and going is one line, to unfold. */
const RUN = 3

/** The entries as the log shows them: sign-ins in a row stand together, so that what was done is not lost among them. */
export function grouped(entries: AuditEntry[]): AuditGroup[] {
  const runs: AuditGroup[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last && isComingOrGoing(entry) && isComingOrGoing(last.entries[0]!)) last.entries.push(entry)
    else runs.push({ id: entry.id, entries: [entry] })
  }
  return runs.flatMap((run) =>
    run.entries.length >= RUN ? [run] : run.entries.map((entry) => ({ id: entry.id, entries: [entry] })),
  )
}
