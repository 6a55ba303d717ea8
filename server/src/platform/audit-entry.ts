export type AuditEntry = {
  /** Who did it, where the caller became somebody only by doing it: signing in, registering. Else it is the caller. */
  by?: { userId: number; role: string }
  /** What was done, in the words of the permissions: "campaign.edit". */
  action: string
  subjectType: string
  subjectId: number | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}
