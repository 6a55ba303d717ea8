import type { Actor, Role, TeamRole, User } from './actor.ts'
import { isUser, TEAM_ROLES } from './actor.ts'
import type { CampaignStatus } from './states.ts'
import type { Side } from './requests.ts'

/** What a permission needs to know of a thing; rows of the database and answers of the API both have it. */
export type CampaignSubject = {
  sponsorId: number
  status: CampaignStatus
  visibility: 'public' | 'private'
  flagged: boolean
  /** Whether the asking influencer has, or had, a request here. */
  invited?: boolean
}
export type RequestSubject = {
  sponsorId: number
  influencerId: number
  openedBy: Side
  /** The side that made the latest offer. */
  offeredBy: Side
}
export type DealSubject = { sponsorId: number; influencerId: number }
export type UserSubject = { userId: number; role: Role }
/** Against a person, or against the campaign of a sponsor. */
export type FlagSubject = { userId: number } | { sponsorId: number }

type Rule<Subject> = {
  /** Whether an actor of this kind may ever do it, before it is known to what: answers 401 or 403 if not. */
  who: (actor: Actor) => boolean
  /** Whether this actor may do it to this one. */
  to: (actor: Actor, subject: Subject) => boolean
}

const anyone = (): boolean => true
const allow = <Subject = void>(
  who: (actor: Actor) => boolean,
  to: (actor: Actor, subject: Subject) => boolean = anyone,
): Rule<Subject> => ({ who, to })

/** Somebody whose account is there, whatever its state. */
const account = (actor: Actor): actor is User => isUser(actor) && actor.status !== 'deleted'
const active = (actor: Actor): actor is User => isUser(actor) && actor.status === 'active'
/** A sponsor who waits for approval may already make the brand page ready. */
const openToEdit = (actor: Actor): actor is User =>
  isUser(actor) && (actor.status === 'active' || actor.status === 'pending')
const editsBrand = (actor: Actor) =>
  openToEdit(actor) && actor.role === 'sponsor' && actor.teamRole !== null && actor.teamRole !== 'viewer'
const admin = (actor: Actor) => active(actor) && actor.role === 'admin'
const influencer = (actor: Actor) => active(actor) && actor.role === 'influencer'
const sponsorAs = (least: TeamRole) => (actor: Actor) =>
  active(actor) &&
  actor.role === 'sponsor' &&
  actor.teamRole !== null &&
  TEAM_ROLES.indexOf(actor.teamRole) >= TEAM_ROLES.indexOf(least)
const eitherSide = (actor: Actor) => influencer(actor) || sponsorAs('manager')(actor)

const memberOf = (actor: Actor, sponsorId: number, least: TeamRole) =>
  sponsorAs(least)(actor) && isUser(actor) && actor.sponsorId === sponsorId

/** On which side of a request or deal someone stands, whatever their own status; null for everybody else. */
export function sideOf(actor: Actor, { sponsorId, influencerId }: DealSubject): Side | null {
  if (!isUser(actor)) return null
  if (actor.role === 'influencer' && actor.userId === influencerId) return 'influencer'
  if (actor.role === 'sponsor' && actor.sponsorId === sponsorId) return 'sponsor'
  return null
}
const party = (actor: Actor, request: DealSubject) => eitherSide(actor) && sideOf(actor, request) !== null

/** Those a flag is against: the person, or the members of the sponsor's team from `least` on, whatever their status. */
const concerned = (least: TeamRole) => (actor: Actor, flag: FlagSubject) =>
  isUser(actor) &&
  ('userId' in flag
    ? actor.userId === flag.userId
    : actor.sponsorId === flag.sponsorId &&
      actor.teamRole !== null &&
      TEAM_ROLES.indexOf(actor.teamRole) >= TEAM_ROLES.indexOf(least))

const published = (campaign: CampaignSubject) => campaign.status !== 'draft' && !campaign.flagged

/** Every permission of Accord, as sentences. A route names one; `can` decides. */
export const permissions = {
  'installation.read': allow(anyone),
  'mailbox.read': allow(anyone),
  'metrics.read': allow(anyone),

  'user.register': allow(anyone),
  'session.begin': allow(anyone),
  'session.read': allow(anyone),
  'session.end': allow(anyone),
  'token.refresh': allow(anyone),
  'token.end': allow(account),
  'password.reset': allow(anyone),
  'password.change': allow(account),
  'email.verify': allow(anyone),
  'email.ask': allow(account),

  'profile.own': allow(account),
  'profile.edit': allow((actor) => (openToEdit(actor) && actor.role !== 'sponsor') || editsBrand(actor)),
  'influencer.edit': allow((actor) => openToEdit(actor) && actor.role === 'influencer'),
  'sponsor.edit': allow(editsBrand),
  /** By the secret in the link, whoever holds it. */
  'media_kit.follow': allow(anyone),
  /** Says for an influencer's figures that a screenshot was seen, or that nobody stands for them any more. */
  'figures.confirm': allow(admin),
  /** Is told which figures are unusual: those who decide by them, and whose they are. */
  'unusual.read': allow<{ userId: number }>(
    account,
    (actor, { userId }) =>
      admin(actor) || sponsorAs('viewer')(actor) || (isUser(actor) && actor.userId === userId),
  ),
  'admin.edit': allow(admin),
  'notice.own': allow(account),
  'team.read': allow(sponsorAs('viewer')),
  'team.leave': allow(sponsorAs('viewer')),
  /** Invites, changes, removes members and hands the ownership over. */
  'team.manage': allow(sponsorAs('owner')),
  /** With the account that one has, after having left another team. */
  'team.rejoin': allow((actor) => active(actor) && actor.role === 'sponsor' && actor.sponsorId === null),
  /** Lists and what the team remembers of influencers: its own, so that others' are not found. */
  'list.read': allow(sponsorAs('viewer')),
  'list.write': allow(sponsorAs('manager')),
  /** Searches that the team keeps. */
  'search.read': allow(sponsorAs('viewer')),
  'search.write': allow(sponsorAs('manager')),
  /** Whether one is told of who is new, and that one has looked: everybody's own. */
  'search.own': allow(sponsorAs('viewer')),
  /** By the seal in the link, whoever holds it. */
  'contact.decline': allow(anyone),
  'invitation.read': allow(anyone),
  'invitation.take': allow(anyone),
  'influencer.browse': allow(anyone),
  'sponsor.read': allow(anyone),
  'dashboard.read': allow(active),
  /** The address that page and data share: the page is everybody's, the data asks again. */
  'dashboard.either': allow(anyone),

  'report.monthly': allow((actor) => sponsorAs('viewer')(actor) || admin(actor)),
  /** The whole installation, month by month. */
  'growth.read': allow(admin),
  'notification.settings': allow(account),
  /** Of those who are reminded. */
  'webhook.own': allow(influencer),
  /** By the seal in the link, whoever holds it. */
  'notification.unsubscribe': allow(anyone),

  'campaign.browse': allow(anyone),
  /** Is told what is new: of those who look for campaigns. */
  'campaign.look': allow(influencer),
  'campaign.read': allow<CampaignSubject>(
    anyone,
    (actor, campaign) =>
      memberOf(actor, campaign.sponsorId, 'viewer') ||
      admin(actor) ||
      (published(campaign) &&
        (campaign.visibility === 'public' || (influencer(actor) && campaign.invited === true))),
  ),
  /** Sees what is the sponsor's own business: what is committed, how many requests there are. */
  'campaign.audit': allow<CampaignSubject>(
    active,
    (actor, campaign) => admin(actor) || memberOf(actor, campaign.sponsorId, 'viewer'),
  ),
  /** Is told which campaigns fit oneself. */
  'campaign.suggest': allow(influencer),
  /** Is told who fits a campaign of one's own. */
  'campaign.match': allow<CampaignSubject>(
    (actor) => sponsorAs('viewer')(actor) || admin(actor),
    (actor, campaign) => admin(actor) || memberOf(actor, campaign.sponsorId, 'viewer'),
  ),
  'campaign.create': allow(sponsorAs('manager')),
  'campaign.edit': allow<CampaignSubject>(
    sponsorAs('manager'),
    (actor, campaign) => memberOf(actor, campaign.sponsorId, 'manager') && campaign.status !== 'archived',
  ),
  'campaign.move': allow<CampaignSubject>(sponsorAs('manager'), (actor, campaign) =>
    memberOf(actor, campaign.sponsorId, 'manager'),
  ),
  'campaign.delete': allow<CampaignSubject>(
    (actor) => sponsorAs('manager')(actor) || admin(actor),
    (actor, campaign) => admin(actor) || memberOf(actor, campaign.sponsorId, 'manager'),
  ),
  'campaign.flag': allow<CampaignSubject>(admin),

  'request.browse': allow((actor) => active(actor)),
  /** Either of the two below, by the role of who asks. */
  'request.send': allow(eitherSide),
  'request.invite': allow<CampaignSubject>(sponsorAs('manager'), (actor, campaign) =>
    memberOf(actor, campaign.sponsorId, 'manager'),
  ),
  'request.apply': allow<CampaignSubject>(
    influencer,
    (_, campaign) => published(campaign) && (campaign.visibility === 'public' || campaign.invited === true),
  ),
  'request.read': allow<RequestSubject>(
    active,
    (actor, request) => admin(actor) || (active(actor) && sideOf(actor, request) !== null),
  ),
  'offer.make': allow<RequestSubject>(eitherSide, party),
  'offer.accept': allow<RequestSubject>(
    eitherSide,
    (actor, request) => party(actor, request) && sideOf(actor, request) !== request.offeredBy,
  ),
  'offer.reject': allow<RequestSubject>(
    eitherSide,
    (actor, request) => party(actor, request) && sideOf(actor, request) !== request.offeredBy,
  ),
  'request.withdraw': allow<RequestSubject>(
    (actor) => eitherSide(actor) || admin(actor),
    (actor, request) =>
      admin(actor) || (party(actor, request) && sideOf(actor, request) === request.openedBy),
  ),
  /** By hand, with a reason; what a flag freezes follows from the flag. */
  'request.freeze': allow<RequestSubject>(admin),
  'message.write': allow<RequestSubject>(eitherSide, party),

  // A flagged party may finish what is under way, so its own deals stay in sight.
  'deal.browse': allow((actor) => account(actor) && actor.status !== 'rejected'),
  'deal.read': allow<DealSubject>(account, (actor, deal) => admin(actor) || sideOf(actor, deal) !== null),

  /** Of one's own side; of everybody for an admin. */
  'activity.export': allow(active),
  'sponsor.export': allow(sponsorAs('viewer')),

  'sponsor.decide': allow<UserSubject>(admin),
  'user.browse': allow(admin),
  'user.flag': allow<UserSubject>(
    admin,
    (actor, user) => isUser(actor) && actor.userId !== user.userId && user.role !== 'admin',
  ),
  'user.delete': allow<UserSubject>(admin),
  /** One's own account: whatever its state, who has one may go. */
  'account.delete': allow(account),
  'audit.read': allow(admin),
  'mail.browse': allow(admin),
  'mail.resend': allow(admin),

  'report.make': allow(active),
  'report.handle': allow(admin),

  // The flagged person too, who is let in for little else.
  'flag.own': allow(account),
  'flag.read': allow<FlagSubject>(account, concerned('viewer')),
  'appeal.make': allow<FlagSubject>(account, concerned('manager')),
  'appeal.handle': allow(admin),
  'attachment.read': allow<{ madeBy: number }>(
    account,
    (actor, { madeBy }) => admin(actor) || (isUser(actor) && actor.userId === madeBy),
  ),
} satisfies Record<string, Rule<never>>

export type Permission = keyof typeof permissions
type SubjectOf<P extends Permission> = (typeof permissions)[P] extends Rule<infer Subject> ? Subject : never

/** Whether someone of this kind may ever do this, before it is known to what. */
export const mayTry = (actor: Actor, action: Permission): boolean => permissions[action].who(actor)

/** Whether `actor` may do `action` to `subject`. The one place where that is decided. */
export function can<P extends Permission>(
  actor: Actor,
  action: P,
  ...subject: SubjectOf<P> extends void ? [] : [SubjectOf<P>]
): boolean {
  const { who, to } = permissions[action] as Rule<unknown>
  return who(actor) && to(actor, subject[0])
}
