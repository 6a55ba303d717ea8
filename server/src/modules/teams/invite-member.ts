import { MOST_MEMBERS } from '@accord/contract'
import type { InviteMember, User } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { writeLetter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import { conflict, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { randomSecret, sha256 } from '../identity/index.ts'
import * as invitations from './invitation-store.ts'
import { holdTeam, limitIn } from './own-team.ts'
import type { OwnTeam } from './own-team.ts'
import * as store from './store.ts'

const DAY = 86_400_000
const GOOD_FOR = 7 * DAY

/** Sends somebody a link by which they join the team. It stands for seven days. */
export async function inviteMember(
  tx: Tx,
  actor: User,
  url: string,
  { email, role, spendingLimit }: InviteMember,
): Promise<void> {
  const team = await holdTeam(tx, actor, 'owner')
  const limit = limitIn(team, role, spendingLimit)
  const account = await store.accountOf(tx.db, email)
  if (account && !account.free)
    throw conflict(
      'email_taken',
      'This address has an account already that can’t join: an account is in one team at most.',
      {
        errors: [{ field: 'email', code: 'email_taken', message: 'has an account already' }],
      },
    )
  if ((await invitations.sizeOf(tx, team.id)) >= MOST_MEMBERS)
    throw conflict('team_full', `A team has ${MOST_MEMBERS} members and invitations at most.`)
  const { token, ...secret } = newSecret(tx)
  const id = await invitations.insertInvitation(tx, {
    sponsorId: team.id,
    email,
    role,
    spendingLimit: limit,
    invitedBy: actor.userId,
    ...secret,
  })
  if (id === undefined)
    throw conflict('already_invited', 'This address is invited already. Send the invitation again instead.', {
      errors: [{ field: 'email', code: 'already_invited', message: 'is invited already' }],
    })
  await sendLink(tx, team, url, { email, role, token, returning: account !== undefined })
  audit(tx, { action: 'team.invite', subjectType: 'sponsor', subjectId: team.id, after: { invitationId: id, role, spendingLimit: limit } }) // prettier-ignore
}

/** A new link in place of the one before, good for another seven days. */
export async function resendInvitation(tx: Tx, actor: User, url: string, id: number): Promise<void> {
  const team = await holdTeam(tx, actor, 'owner')
  const { token, ...secret } = newSecret(tx)
  const renewed = await invitations.renewInvitation(tx, { id, sponsorId: team.id, ...secret })
  if (!renewed) throw notFound('invitation')
  const account = await store.accountOf(tx.db, renewed.email)
  await sendLink(tx, team, url, { ...renewed, token, returning: account !== undefined })
  audit(tx, { action: 'team.reinvite', subjectType: 'sponsor', subjectId: team.id, after: { invitationId: id, role: renewed.role } }) // prettier-ignore
}

/** Takes an invitation back: its link is good no longer. */
export async function revokeInvitation(tx: Tx, actor: User, id: number): Promise<void> {
  const team = await holdTeam(tx, actor, 'owner')
  const ended = await invitations.endInvitation(tx, { id, sponsorId: team.id, memberId: null })
  if (!ended) throw notFound('invitation')
  audit(tx, { action: 'team.uninvite', subjectType: 'sponsor', subjectId: team.id, before: { invitationId: id, role: ended.role } }) // prettier-ignore
}

function newSecret({ now }: Tx): { token: string; tokenHash: Buffer; expiresAt: Date } {
  const token = randomSecret()
  return { token, tokenHash: sha256(token), expiresAt: new Date(now.getTime() + GOOD_FOR) }
}

const asWhat = {
  owner: 'its owner',
  manager: 'a manager, who runs campaigns and negotiates',
  viewer: 'a viewer, who sees everything and changes nothing',
}

async function sendLink(
  tx: Tx,
  { companyName }: OwnTeam,
  url: string,
  {
    email,
    role,
    token,
    returning,
  }: { email: string; role: keyof typeof asWhat; token: string; returning: boolean },
): Promise<void> {
  const how = returning ? 'Sign in with the account that you have and join here:' : 'Choose a username and a password here:' // prettier-ignore
  const letter = {
    greeting: 'Hello,',
    paragraphs: [`${companyName} invites you to its team on Accord, as ${asWhat[role]}. ${how}`], // prettier-ignore
    button: { label: 'Join the team', url: `${url}/join/${token}` },
    after: [`The link is good for seven days and for one use. If you do not know ${companyName}, ignore this mail.`], // prettier-ignore
  }
  const mail = { recipient: email, subject: `${companyName} invites you to its team`, secret: true }
  await sendMail(tx, { ...mail, ...writeLetter(letter, url) })
}
