import {
  AuditPage,
  AuditQuery,
  Campaign,
  AuditExport,
  DecideSponsor,
  DecideSponsors,
  SponsorsDecided,
  Flag,
  FlagPreview,
  IdParams,
  UserPage,
  UserQuery,
  UserRow,
} from '@accord/contract'
import { z } from 'zod'
import type { User } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { readCampaign } from '../campaigns/index.ts'
import { auditCsv } from './export-audit.ts'
import { decideSponsors } from './decide-sponsors.ts'
import { decideSponsor } from './decide-sponsor.ts'
import { appealRoutes } from './appeal-routes.ts'
import { flagCampaign, previewCampaignFlag, unflagCampaign } from './flag-campaign.ts'
import { flagUser, previewUserFlag, unflagUser } from './flag-user.ts'
import { browseAudit, browseUsers, readUser } from './read-moderation.ts'
import { reportRoutes } from './report-routes.ts'
import { knownActions } from './store.ts'

export function moderationRoutes(http: Http, platform: Platform): void {
  const { db, transaction } = platform
  const tags = ['moderation']
  reportRoutes(http, platform)
  appealRoutes(http, platform)
  const answers = { params: IdParams, response: { 200: UserRow } }

  http.get(
    '/api/v1/users',
    { access: 'user.browse', schema: { tags, summary: 'All users', querystring: UserQuery, response: { 200: UserPage } } }, // prettier-ignore
    ({ actor, query }) => browseUsers(db, actor as User, query),
  )
  http.get(
    '/api/v1/users/:id',
    { access: 'user.browse', schema: { tags, summary: 'One user', ...answers } },
    ({ actor, params }) => readUser(db, actor as User, params.id),
  )
  http.post(
    '/api/v1/users/decisions',
    { access: 'sponsor.decide', schema: { tags, summary: 'Approve or reject several sponsors, each by itself', body: DecideSponsors, response: { 200: SponsorsDecided } } }, // prettier-ignore
    ({ actor, body }) => decideSponsors(platform, actor as User, body),
  )
  http.put(
    '/api/v1/users/:id/decision',
    { access: 'sponsor.decide', schema: { tags, summary: 'Approve or reject a sponsor', ...answers, body: DecideSponsor } }, // prettier-ignore
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => decideSponsor(tx, actor as User, params.id, body))
      return readUser(db, actor as User, params.id)
    },
  )
  const preview = { params: IdParams, response: { 200: FlagPreview } }
  http.get(
    '/api/v1/users/:id/flag/preview',
    { access: 'user.flag', schema: { tags, summary: 'What flagging a user would do', ...preview } },
    ({ actor, params }) => previewUserFlag(db, actor as User, params.id),
  )
  http.get(
    '/api/v1/campaigns/:id/flag/preview',
    { access: 'campaign.flag', schema: { tags, summary: 'What flagging a campaign would do', ...preview } },
    ({ actor, params }) => previewCampaignFlag(db, actor as User, params.id),
  )
  http.put(
    '/api/v1/users/:id/flag',
    { access: 'user.flag', schema: { tags, summary: 'Flag a user', ...answers, body: Flag } },
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => flagUser(tx, actor as User, params.id, body))
      return readUser(db, actor as User, params.id)
    },
  )
  http.delete(
    '/api/v1/users/:id/flag',
    { access: 'user.flag', schema: { tags, summary: 'End the flag of a user', ...answers } },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => unflagUser(tx, actor as User, params.id))
      return readUser(db, actor as User, params.id)
    },
  )

  const campaign = { params: IdParams, response: { 200: Campaign } }
  http.put(
    '/api/v1/campaigns/:id/flag',
    { access: 'campaign.flag', schema: { tags, summary: 'Flag a campaign', ...campaign, body: Flag } },
    async ({ actor, params, body }) => {
      await transaction(actor, (tx) => flagCampaign(tx, actor as User, params.id, body))
      return readCampaign(db, actor, params.id)
    },
  )
  http.delete(
    '/api/v1/campaigns/:id/flag',
    { access: 'campaign.flag', schema: { tags, summary: 'End the flag of a campaign', ...campaign } },
    async ({ actor, params }) => {
      await transaction(actor, (tx) => unflagCampaign(tx, actor as User, params.id))
      return readCampaign(db, actor, params.id)
    },
  )

  http.get(
    '/api/v1/audit',
    { access: 'audit.read', schema: { tags, summary: 'Who did what, the newest first', querystring: AuditQuery, response: { 200: AuditPage } } }, // prettier-ignore
    ({ query }) => browseAudit(db, query),
  )
  http.get(
    '/api/v1/audit/actions',
    { access: 'audit.read', schema: { tags, summary: 'Every kind of thing that was done so far', response: { 200: z.object({ items: z.array(z.string()) }) } } }, // prettier-ignore
    async () => ({ items: await knownActions(db) }),
  )
  http.get(
    '/api/v1/audit/export',
    { access: 'audit.read', limit: 'audit-exports', schema: { tags, summary: 'The log as CSV, with the same filters; that it was taken is in the log too', querystring: AuditExport, produces: ['text/csv'], response: { 200: z.any() } } }, // prettier-ignore
    async ({ actor, query }, reply) =>
      reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="accord-audit.csv"')
        .header('cache-control', 'no-store')
        .send(await auditCsv(platform, actor, query)),
  )
}
