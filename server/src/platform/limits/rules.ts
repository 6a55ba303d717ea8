/** How often, in how many seconds, counted for what: an address, a user, or a receiver of mail. */
export type Rule = { most: number; seconds: number; by: 'address' | 'user' | 'receiver' }

/** The limits that count every use. Wrong passwords are another matter: guesses.ts. */
export const RULES = {
  strangers: { most: 600, seconds: 60, by: 'address' },
  registrations: { most: 60, seconds: 3600, by: 'address' },
  'password-resets': { most: 60, seconds: 3600, by: 'address' },
  mails: { most: 5, seconds: 3600, by: 'receiver' },
  exports: { most: 10, seconds: 3600, by: 'user' },
  'audit-exports': { most: 10, seconds: 3600, by: 'user' },
  // Each is made anew, one after the other, and kept for a day when another takes its place.
  pictures: { most: 120, seconds: 3600, by: 'user' },
  imports: { most: 60, seconds: 3600, by: 'user' },
  webhooks: { most: 20, seconds: 3600, by: 'user' },
  'account-links': { most: 20, seconds: 3600, by: 'user' },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

/** What a route may name: a rule, or that it takes guesses at a password. */
export type RouteLimit = Exclude<RuleName, 'strangers' | 'mails'> | 'guesses'

/** What of a limit is used, and for how many seconds that still counts. */
export type Standing = { used: number; seconds: number }
