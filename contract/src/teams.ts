import { z } from 'zod'
import { TEAM_ROLES } from './actor.ts'
import { TimeZone } from './dates.ts'
import { Email, Password, Username } from './identity.ts'
import { Id } from './ids.ts'
import { Currency, MAX_AMOUNT, Money } from './money.ts'
import { line } from './text.ts'

/** Members and open invitations together; a team is shown whole. */
export const MOST_MEMBERS = 50

/** Whom an owner makes of somebody; an owner is made by handing over. */
export const GIVEN_ROLES = ['viewer', 'manager'] as const
const GivenRole = z.enum(GIVEN_ROLES)

/** The most that a manager may commit in one deal, in the sponsor's currency; null: no limit. */
const SpendingLimit = z
  .strictObject({ amount: z.int().min(0).max(MAX_AMOUNT), currency: Currency })
  .nullable()

export const InviteMember = z.strictObject({
  email: Email,
  role: GivenRole,
  spendingLimit: SpendingLimit.default(null),
})
export type InviteMember = z.infer<typeof InviteMember>

export const ChangeMember = z
  .strictObject({ role: GivenRole, spendingLimit: SpendingLimit })
  .partial()
  .refine((change) => Object.keys(change).length > 0, { error: 'changes nothing', params: { code: 'empty' } })
export type ChangeMember = z.infer<typeof ChangeMember>

export const HandOver = z.strictObject({ userId: Id, password: z.string().min(1).max(200) })
export type HandOver = z.infer<typeof HandOver>

/** What an invited person chooses; the address is the one that the link was sent to. */
export const JoinTeam = z.strictObject({
  name: line(120),
  username: Username,
  password: Password,
  timeZone: TimeZone.optional(),
})
export type JoinTeam = z.infer<typeof JoinTeam>

export const TeamMember = z.object({
  userId: Id,
  name: z.string(),
  username: z.string(),
  /** Null for members who are not the owner: addresses of others are not theirs to know. */
  email: z.string().nullable(),
  role: z.enum(TEAM_ROLES),
  spendingLimit: Money.nullable(),
  joinedAt: z.string(),
})
export type TeamMember = z.infer<typeof TeamMember>

export const TeamInvitation = z.object({
  id: Id,
  email: z.string(),
  role: GivenRole,
  spendingLimit: Money.nullable(),
  invitedBy: z.string().nullable(),
  createdAt: z.string(),
  expiresAt: z.string(),
  expired: z.boolean(),
})
export type TeamInvitation = z.infer<typeof TeamInvitation>

export const Team = z.object({
  companyName: z.string(),
  /** In which spending limits are. */
  currency: Currency,
  /** The owner first, then by how long they are there. */
  members: z.array(TeamMember),
  /** Open ones, for the owner; nobody else sees any. */
  invitations: z.array(TeamInvitation),
  allowed: z.array(z.enum(['manage', 'leave'])),
})
export type Team = z.infer<typeof Team>

/** What somebody who follows the link sees before they join. */
export const InvitationToTeam = z.object({
  companyName: z.string(),
  email: z.string(),
  role: GivenRole,
  invitedBy: z.string().nullable(),
  expiresAt: z.string(),
  /** Somebody who left a team has an account already: they sign in and join with it. */
  returning: z.boolean(),
})
export type InvitationToTeam = z.infer<typeof InvitationToTeam>
