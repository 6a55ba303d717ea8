import { z } from 'zod'
import { ROLES, TEAM_ROLES, USER_STATUSES } from './actor.ts'
import { TimeZone } from './dates.ts'
import { Id } from './ids.ts'
import { Currency, Money } from './money.ts'
import { line } from './text.ts'
import { Category, Industry, Niches } from './words.ts'

export const Username = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{1,28}[A-Za-z0-9])$/, {
    error:
      'has 3 to 30 letters, digits, dots, dashes or underscores, and begins and ends with a letter or digit',
  })

// RFC 5321 bounds an address to 254 characters; the form is the one browsers use (WHATWG HTML).
export const Email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email({ pattern: z.regexes.html5Email }))

/** Long enough to resist guessing (NIST SP 800-63B); bounded so that hashing can't be used to tire the server. */
export const Password = z
  .string()
  .min(10)
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), {
    error: 'has characters that cannot be kept',
  })

const account = { username: Username, email: Email, password: Password, timeZone: TimeZone.optional() }

export const RegisterSponsor = z.strictObject({
  ...account,
  role: z.literal('sponsor'),
  companyName: line(120),
  industry: Industry,
  monthlyBudget: Money.nullable().default(null),
})

export const RegisterInfluencer = z.strictObject({
  ...account,
  role: z.literal('influencer'),
  name: line(120),
  category: Category,
  niches: Niches,
  reach: z.int().min(0).max(10_000_000_000).default(0),
})

export const Register = z.discriminatedUnion('role', [RegisterSponsor, RegisterInfluencer])
export type Register = z.infer<typeof Register>

/** A username or an e-mail address, in whatever case, and the password. */
export const SignIn = z.strictObject({
  login: line(254),
  password: z.string().min(1).max(200),
})

export const ForgotPassword = z.strictObject({ email: Email })
export const SecretParams = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/) })
export const NewPassword = z.strictObject({ password: Password })
export const ChangePassword = z.strictObject({ current: z.string().min(1).max(200), password: Password })

export const UserSummary = z.object({
  id: Id,
  username: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  status: z.enum(USER_STATUSES),
})
export type UserSummary = z.infer<typeof UserSummary>

export const SessionUser = UserSummary.extend({
  statusReason: z.string().nullable(),
  displayName: z.string(),
  avatarUrl: z.string().nullable(),
  /** Where others see this person: /@handle or /brands/slug; null for an admin. */
  profilePath: z.string().nullable(),
  emailVerified: z.boolean(),
  /** Why no mail is sent there any more, in the words of the address's server; null where all is well. */
  emailRefused: z.string().nullable(),
  timeZone: z.string(),
  sponsorId: Id.nullable(),
  teamRole: z.enum(TEAM_ROLES).nullable(),
})
export type SessionUser = z.infer<typeof SessionUser>

export const Session = z.object({
  user: SessionUser.nullable(),
  /** Whether the demo accounts may be used from where this was asked. */
  demo: z.boolean(),
  /** Whether outgoing mail is kept in the page /dev/mail. */
  mailbox: z.boolean(),
  currency: Currency,
})
export type Session = z.infer<typeof Session>

export const Tokens = z.object({
  accessToken: z.string(),
  /** Seconds that the access token is good for. */
  expiresIn: z.int(),
  refreshToken: z.string(),
  user: UserSummary,
})
export const RefreshTokens = z.strictObject({ refreshToken: z.string().min(1).max(400) })
