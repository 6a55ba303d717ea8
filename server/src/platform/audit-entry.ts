export type AuditEntry = {
  /** What was done, in the words of the permissions: "campaign.edit". */
  action: string
  subjectType: string
  subjectId: number | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}
