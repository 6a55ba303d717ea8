export const ROLES = ['admin', 'sponsor', 'influencer'] as const
export type Role = (typeof ROLES)[number]

export const USER_STATUSES = ['pending', 'active', 'rejected', 'flagged', 'deleted'] as const
export type UserStatus = (typeof USER_STATUSES)[number]

/** From the least to the most that a member may do for their sponsor. */
export const TEAM_ROLES = ['viewer', 'manager', 'owner'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]

export type User = {
  kind: 'user'
  userId: number
  role: Role
  status: UserStatus
  /** The sponsor for which this user acts, and as what; null for everybody else. */
  sponsorId: number | null
  teamRole: TeamRole | null
}

/** Who does something: a signed-in user, a stranger, or the passing of time. */
export type Actor = User | { kind: 'nobody' } | { kind: 'clock' }

export const nobody: Actor = { kind: 'nobody' }
export const clock: Actor = { kind: 'clock' }

export const isUser = (actor: Actor): actor is User => actor.kind === 'user'
