import { ChangeMember, HandOver, IdParams, InvitationToTeam, InviteMember, JoinTeam, SecretParams, Team, UserSummary } from '@accord/contract' // prettier-ignore
import type { User } from '@accord/contract'
import { z } from 'zod'
import { configuredUrl } from '../../platform/http/address.ts'
import type { Caller } from '../../platform/database/tx.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { hashPassword } from '../identity/index.ts'
import { changeMember, handOver, leaveTeam, removeMember } from './change-team.ts'
import { inviteMember, resendInvitation, revokeInvitation } from './invite-member.ts'
import { joinTeam, readInvitation, rejoinTeam } from './join-team.ts'
import { readTeam } from './read-team.ts'

const tags = ['teams']
const Nothing = z.strictObject({}).nullish()

export function teamRoutes(http: Http, platform: Platform): void {
  memberRoutes(http, platform)
  invitationRoutes(http, platform)
  joiningRoutes(http, platform)
}

function memberRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const answers = { response: { 200: Team } }

  http.get(
    '/api/v1/team',
    { access: 'team.read', schema: { tags, summary: 'One’s own team', ...answers } },
    ({ actor }) => readTeam(db, actor as User),
  )
  http.patch(
    '/api/v1/team/members/:id',
    { access: 'team.manage', schema: { tags, summary: 'Change a member’s role or limit', params: IdParams, body: ChangeMember, ...answers } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => changeMember(tx, actor as User, params.id, body))
      return readTeam(db, actor as User)
    },
  )
  http.delete(
    '/api/v1/team/members/:id',
    { access: 'team.manage', schema: { tags, summary: 'Take a member out of the team', params: IdParams, ...answers } }, // prettier-ignore
    async ({ actor, params }) => {
      await transaction(actor, (tx) => removeMember(tx, actor as User, params.id))
      return readTeam(db, actor as User)
    },
  )
  http.delete(
    '/api/v1/team/membership',
    { access: 'team.leave', schema: { tags, summary: 'Leave one’s team', response: { 204: z.null() } } },
    async ({ actor }, reply) => {
      await transaction(actor, (tx) => leaveTeam(tx, actor as User))
      return reply.code(204).send(null)
    },
  )
  http.put(
    '/api/v1/team/owner',
    { access: 'team.manage', schema: { tags, summary: 'Hand the team over to another member', body: HandOver, ...answers } }, // prettier-ignore
    async ({ actor, body }) => {
      await handOver(platform, actor as User & Caller, body)
      return readTeam(db, actor as User)
    },
  )
}

function invitationRoutes(http: Http, { db, transaction, configuration }: Platform): void {
  const url = configuredUrl(configuration)

  http.post(
    '/api/v1/team/invitations',
    { access: 'team.manage', schema: { tags, summary: 'Invite somebody to the team by mail', body: InviteMember, response: { 201: Team } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      await transaction(actor, (tx) => inviteMember(tx, actor as User, url, body), once)
      return reply.code(201).send(await readTeam(db, actor as User))
    },
  )
  http.post(
    '/api/v1/team/invitations/:id/resending',
    { access: 'team.manage', schema: { tags, summary: 'Send an invitation again, by a new link', params: IdParams, body: Nothing, response: { 201: Team } } }, // prettier-ignore
    async ({ actor, params, once }, reply) => {
      await transaction(actor, (tx) => resendInvitation(tx, actor as User, url, params.id), once)
      return reply.code(201).send(await readTeam(db, actor as User))
    },
  )
  http.delete(
    '/api/v1/team/invitations/:id',
    { access: 'team.manage', schema: { tags, summary: 'Take an invitation back', params: IdParams, response: { 200: Team } } }, // prettier-ignore
    async ({ actor, params }) => {
      await transaction(actor, (tx) => revokeInvitation(tx, actor as User, params.id))
      return readTeam(db, actor as User)
    },
  )
}

function joiningRoutes(http: Http, { db, transaction }: Platform): void {
  http.put(
    '/api/v1/team/membership',
    { access: 'team.rejoin', schema: { tags, summary: 'Join a team with the account one has, after having left one', body: SecretParams, response: { 200: Team } } }, // prettier-ignore
    async ({ actor, body }) => {
      const sponsorId = await transaction(actor, (tx) => rejoinTeam(tx, actor as User, body.token))
      return readTeam(db, { ...(actor as User), sponsorId })
    },
  )
  http.get(
    '/api/v1/invitations/:token',
    { access: 'invitation.read', schema: { tags, summary: 'To which team a link leads', params: SecretParams, response: { 200: InvitationToTeam } } }, // prettier-ignore
    ({ params }) => readInvitation(db, params.token),
  )
  http.post(
    '/api/v1/invitations/:token/acceptance',
    { access: 'invitation.take', schema: { tags, summary: 'Join the team with a new account', params: SecretParams, body: JoinTeam, response: { 201: z.object({ user: UserSummary }) } } }, // prettier-ignore
    async ({ actor, params, body, once }, reply) => {
      const { password, ...person } = body
      const passwordHash = await hashPassword(password)
      const joined = await transaction(actor, (tx) => joinTeam(tx, params.token, { ...person, passwordHash }), once) // prettier-ignore
      return reply.code(201).send(joined)
    },
  )
}
