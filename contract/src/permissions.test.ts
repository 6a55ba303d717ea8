import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, nobody, ROLES, TEAM_ROLES, USER_STATUSES } from './actor.ts'
import type { Actor, User } from './actor.ts'
import { can, mayTry, permissions } from './permissions.ts'
import type { CampaignSubject, Permission, RequestSubject } from './permissions.ts'
import { CAMPAIGN_STATUSES } from './states.ts'
import { holds } from './testing/properties.ts'

const ALL = Object.keys(permissions) as Permission[]

/** What a stranger may do. Whoever adds to it here has thought about it. */
const OPEN_TO_ALL = new Set<Permission>([
  'installation.read', 'mailbox.read', 'metrics.read', 'user.register', 'session.begin', 'session.read', 'session.end',
  'token.refresh', 'password.reset', 'email.verify', 'influencer.browse', 'sponsor.read', 'dashboard.either',
  'campaign.browse', 'campaign.read', 'invitation.read', 'invitation.take', 'notification.unsubscribe', 'contact.decline',
  'media_kit.follow',
]) // prettier-ignore

/** What somebody restricted may do beyond that: own status and data, sign out, and what is under way. */
const RESTRICTED: Record<Exclude<User['status'], 'active'>, Permission[]> = {
  pending: ['account.delete', 'appeal.make', 'attachment.read', 'deal.browse', 'deal.read', 'email.ask', 'flag.own', 'flag.read', 'notice.own', 'notification.settings', 'password.change', 'profile.edit', 'profile.own', 'sponsor.edit', 'token.end', 'unusual.read'],
  rejected: ['account.delete', 'appeal.make', 'attachment.read', 'deal.read', 'email.ask', 'flag.own', 'flag.read', 'notice.own', 'notification.settings', 'password.change', 'profile.own', 'token.end', 'unusual.read'],
  flagged: ['account.delete', 'appeal.make', 'attachment.read', 'deal.browse', 'deal.read', 'email.ask', 'flag.own', 'flag.read', 'notice.own', 'notification.settings', 'password.change', 'profile.own', 'token.end', 'unusual.read'],
  deleted: [],
} // prettier-ignore

const anyId = fc.integer({ min: 1, max: 3 })
const anyUser: fc.Arbitrary<User> = fc
  .record({
    userId: anyId,
    role: fc.constantFrom(...ROLES),
    status: fc.constantFrom(...USER_STATUSES),
    sponsorId: anyId,
    teamRole: fc.constantFrom(...TEAM_ROLES),
  })
  .map((user) => ({
    kind: 'user',
    ...user,
    ...(user.role === 'sponsor' ? {} : { sponsorId: null, teamRole: null }),
  }))
const anyActor: fc.Arbitrary<Actor> = fc.oneof(anyUser, fc.constantFrom(nobody, clock))
const anySide = fc.constantFrom('sponsor' as const, 'influencer' as const)
/** Everything that any permission asks of its subject, in one. */
const anySubject = fc.record({
  userId: anyId,
  role: fc.constantFrom(...ROLES),
  sponsorId: anyId,
  influencerId: anyId,
  status: fc.constantFrom(...CAMPAIGN_STATUSES),
  visibility: fc.constantFrom('public' as const, 'private' as const),
  flagged: fc.boolean(),
  invited: fc.boolean(),
  openedBy: anySide,
  offeredBy: anySide,
  madeBy: anyId,
})
const anyPermission = fc.constantFrom(...ALL)
const asked = can as (actor: Actor, action: Permission, subject: unknown) => boolean

const user = (role: User['role'], more: Partial<User> = {}): User => ({
  kind: 'user',
  userId: 1,
  role,
  status: 'active',
  sponsorId: role === 'sponsor' ? 1 : null,
  teamRole: role === 'sponsor' ? 'owner' : null,
  ...more,
})
const campaign: CampaignSubject = { sponsorId: 1, status: 'open', visibility: 'public', flagged: false }
const request: RequestSubject = { sponsorId: 1, influencerId: 2, openedBy: 'sponsor', offeredBy: 'sponsor' }

describe('a stranger', () => {
  it('may do only what is on the list, whatever it is to', () => {
    holds(
      fc.property(anyPermission, anySubject, fc.constantFrom(nobody, clock), (action, subject, actor) => {
        if (!OPEN_TO_ALL.has(action)) expect(asked(actor, action, subject)).toBe(false)
      }),
    )
    expect(ALL.filter((action) => mayTry(nobody, action)).sort()).toEqual([...OPEN_TO_ALL].sort())
  })

  it('reads no campaign that is a draft, private or flagged', () => {
    expect(can(nobody, 'campaign.read', campaign)).toBe(true)
    for (const more of [
      { status: 'draft' as const },
      { visibility: 'private' as const, invited: true },
      { flagged: true },
    ])
      expect(can(nobody, 'campaign.read', { ...campaign, ...more })).toBe(false)
  })
})

describe.each(Object.entries(RESTRICTED))('somebody who is %s', (status, may) => {
  it('may do only the few things of a restricted session', () => {
    const roles = status === 'flagged' ? (['sponsor', 'influencer'] as const) : (['sponsor'] as const)
    for (const role of roles) {
      const restricted = user(role, { status: status as User['status'] })
      const allowed = ALL.filter((action) => mayTry(restricted, action) && !OPEN_TO_ALL.has(action))
      expect(allowed.sort()).toEqual(may)
    }
  })

  it('may do nothing that the same person could not do when active', () => {
    holds(
      fc.property(anyUser, anyPermission, anySubject, (anybody, action, subject) => {
        const restricted = asked({ ...anybody, status: status as User['status'] }, action, subject)
        if (restricted) expect(asked({ ...anybody, status: 'active' }, action, subject)).toBe(true)
      }),
    )
  })
})

describe('everybody', () => {
  it('is let in by no subject where the route would not have let them in', () => {
    holds(
      fc.property(anyActor, anyPermission, anySubject, (actor, action, subject) => {
        if (asked(actor, action, subject)) expect(mayTry(actor, action)).toBe(true)
      }),
    )
  })

  it('touches nothing of a sponsor whose team they are not in', () => {
    const touching: Permission[] = [
      'campaign.edit',
      'campaign.move',
      'campaign.delete',
      'campaign.audit',
      'campaign.match',
      'request.invite',
    ]
    holds(
      fc.property(anyUser, fc.constantFrom(...touching), anySubject, (somebody, action, subject) => {
        const outsider = somebody.role !== 'admin' && somebody.sponsorId !== subject.sponsorId
        if (outsider) expect(asked(somebody, action, subject)).toBe(false)
      }),
    )
  })

  it('finds none of the requests and deals of others', () => {
    const reading: Permission[] = [
      'request.read',
      'deal.read',
      'offer.make',
      'offer.accept',
      'offer.reject',
      'message.write',
    ]
    holds(
      fc.property(anyUser, fc.constantFrom(...reading), anySubject, (somebody, action, subject) => {
        const side =
          (somebody.role === 'influencer' && somebody.userId === subject.influencerId) ||
          (somebody.role === 'sponsor' && somebody.sponsorId === subject.sponsorId)
        if (!side && somebody.role !== 'admin') expect(asked(somebody, action, subject)).toBe(false)
      }),
    )
  })
})

describe('a team', () => {
  it('lets a manager do all that an owner may, but for running the team', () => {
    const as = (teamRole: 'owner' | 'manager') => user('sponsor', { sponsorId: 1, teamRole })
    const differs = ALL.filter((action) => mayTry(as('owner'), action) !== mayTry(as('manager'), action))
    expect(differs).toEqual(['team.manage'])
  })

  it('lets a manager do whatever a viewer may, and an owner whatever a manager may', () => {
    holds(
      fc.property(anyUser, anyPermission, anySubject, (somebody, action, subject) => {
        fc.pre(somebody.role === 'sponsor')
        const [viewer, manager, owner] = TEAM_ROLES.map((teamRole) =>
          asked({ ...somebody, teamRole }, action, subject),
        )
        expect([!viewer || manager, !manager || owner]).toEqual([true, true])
      }),
    )
  })

  it('shows a viewer everything and lets them change nothing', () => {
    const viewer = user('sponsor', { teamRole: 'viewer' })
    expect(can(viewer, 'campaign.read', { ...campaign, status: 'draft' })).toBe(true)
    expect(can(viewer, 'request.read', request)).toBe(true)
    const changing: Permission[] = ['campaign.create', 'campaign.edit', 'campaign.move', 'campaign.delete', 'request.invite', 'request.send', 'offer.make', 'offer.accept', 'offer.reject', 'request.withdraw', 'message.write', 'sponsor.edit'] // prettier-ignore
    expect(changing.filter((action) => mayTry(viewer, action))).toEqual([])
  })
})

describe('an offer', () => {
  it('is never accepted or rejected by the side that made it, nor by an admin', () => {
    holds(
      fc.property(
        anyUser,
        anySubject,
        fc.constantFrom('offer.accept' as const, 'offer.reject' as const),
        (somebody, subject, action) => {
          if (asked(somebody, action, subject)) expect(somebody.role).not.toBe(subject.offeredBy)
          if (somebody.role === 'admin') expect(asked(somebody, action, subject)).toBe(false)
        },
      ),
    )
  })

  it('is answered by the other side', () => {
    expect(can(user('influencer', { userId: 2 }), 'offer.accept', request)).toBe(true)
    expect(can(user('sponsor'), 'offer.accept', { ...request, offeredBy: 'influencer' })).toBe(true)
  })
})

describe('a request', () => {
  it('is withdrawn by the side that opened it or by an admin', () => {
    expect(can(user('influencer', { userId: 2 }), 'request.withdraw', request)).toBe(false)
    expect(can(user('sponsor'), 'request.withdraw', request)).toBe(true)
    expect(can(user('admin'), 'request.withdraw', request)).toBe(true)
  })
})

describe('an admin', () => {
  it('flags neither themself nor another admin', () => {
    const admin = user('admin', { userId: 1 })
    expect(can(admin, 'user.flag', { userId: 1, role: 'admin' })).toBe(false)
    expect(can(admin, 'user.flag', { userId: 2, role: 'admin' })).toBe(false)
    expect(can(admin, 'user.flag', { userId: 2, role: 'influencer' })).toBe(true)
  })
})
