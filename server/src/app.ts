import { PAGES } from '@accord/contract'
import type { User } from '@accord/contract'
import { eventJobs } from './platform/events.ts'
import type { EventHandlers } from './platform/events.ts'
import type { Jobs, ScheduledJob } from './platform/jobs.ts'
import { mailJobs, mailSchedule } from './platform/outbox/index.ts'
import type { Http, Platform } from './platform/platform.ts'
import { sweepLimits, sweepPlatform } from './platform/sweep.ts'
import { requireAccess } from './platform/http/access.ts'
import { configuredUrl } from './platform/http/address.ts'
import { describeRoutes, serveDocuments } from './platform/http/documents.ts'
import { healthRoutes } from './platform/http/health.ts'
import { buildServer } from './platform/http/server.ts'
import { sendPage, serveWeb, wantsPage } from './platform/http/web.ts'
import { campaignRoutes, campaignSchedule } from './modules/campaigns/index.ts'
import { connectionRoutes, connectionSchedule } from './modules/connections/index.ts'
import { contactRoutes, contactSchedule } from './modules/contacts/index.ts'
import { dealEvents, dealRoutes, dealSchedule } from './modules/deals/index.ts'
import { deletionEvents, deletionRoutes, deletionSchedule } from './modules/deletion/index.ts'
import { discoveryRoutes } from './modules/discovery/index.ts'
import { identify, identityEvents, identityRoutes, identitySchedule } from './modules/identity/index.ts'
import { listRoutes, listSchedule, roundJobs } from './modules/lists/index.ts'
import { moderationRoutes, moderationSchedule } from './modules/moderation/index.ts'
import {
  accountMailEvents,
  chatReminderJobs,
  chatWebhookRoutes,
  moderationMailEvents,
  moderationNoticeEvents,
  figureNoticeEvents,
  exportNewsEvents,
  searchNewsEvents,
  noticeRoutes,
  noticeSchedule,
  notificationRoutes,
  reminderSchedule,
  requestMailEvents,
  requestNoticeEvents,
  settingsRoutes,
  teamNewsEvents,
} from './modules/notifications/index.ts'
import {
  confirmationRoutes,
  kitLinkRoutes,
  portfolioRoutes,
  profileEvents,
  profileRoutes,
  profileSchedule,
  screenshotRoutes,
} from './modules/profiles/index.ts'
import { embedRoutes, pageHeads, publishingRoutes, shareRoutes } from './modules/publishing/index.ts'
import { exportJobs, exportSchedule, reportingRoutes, reportSchedule } from './modules/reporting/index.ts'
import { searchRoutes, searchSchedule } from './modules/searches/index.ts'
import { teamRoutes } from './modules/teams/index.ts'
import { dashboardAnswer, seedApi } from './seed-api/index.ts'
import { VERSION } from './version.ts'

export type AppOptions = {
  /** The built web app; null to serve the API alone. */
  web: string | null
  /** Whether migrations and demo data are in, and we are not stopping. */
  ready: () => boolean
}

/** The whole application on a platform, as one Fastify instance that does not listen yet. */
export async function buildApp(platform: Platform, { web, ready }: AppOptions): Promise<Http> {
  const http = await buildServer(platform, (request) => identify(platform, request))
  await describeRoutes(http, VERSION)
  // Their routes are collected in a scope of their own, so that the document above sees every one.
  await http.register(async (scope) => {
    const routes = scope as Http
    identityRoutes(routes, platform)
    profileRoutes(routes, platform)
    portfolioRoutes(routes, platform)
    screenshotRoutes(routes, platform)
    confirmationRoutes(routes, platform)
    kitLinkRoutes(routes, platform)
    connectionRoutes(routes, platform)
    discoveryRoutes(routes, platform)
    campaignRoutes(routes, platform)
    dealRoutes(routes, platform)
    moderationRoutes(routes, platform)
    deletionRoutes(routes, platform)
    reportingRoutes(routes, platform)
    teamRoutes(routes, platform)
    listRoutes(routes, platform)
    searchRoutes(routes, platform)
    contactRoutes(routes, platform)
    notificationRoutes(routes, platform)
    noticeRoutes(routes, platform)
    settingsRoutes(routes, platform)
    chatWebhookRoutes(routes, platform)
    publishingRoutes(routes, platform)
    embedRoutes(routes, platform)
    shareRoutes(routes, platform)
    await seedApi(routes, platform)
  })
  dashboardRoute(http, platform, web !== null)
  healthRoutes(http, platform.db, ready)
  await serveDocuments(http)
  await serveWeb(http, {
    folder: web,
    pages: PAGES.filter((page) => page !== '/dashboard'),
    files: platform.files,
    heads: pageHeads(platform),
    home: configuredUrl(platform.configuration),
  })
  await http.ready()
  return http
}

/** One path for two: a browser gets the page, a program the role's data. */
function dashboardRoute(http: Http, platform: Platform, hasPage: boolean): void {
  http.get('/dashboard', { access: 'dashboard.either', schema: { hide: true } }, async (request, reply) => {
    const { actor } = request
    const data = (request.headers.accept ?? '').includes('application/json') || !wantsPage(request)
    if (!data && hasPage) return sendPage(reply, 200)
    requireAccess(actor, 'dashboard.read')
    return dashboardAnswer(platform, actor as User)
  })
}

export const appEvents = (platform: Platform): EventHandlers =>
  [
    identityEvents(platform),
    profileEvents(platform),
    dealEvents(platform),
    deletionEvents(platform),
    requestMailEvents(platform),
    requestNoticeEvents(platform),
    exportNewsEvents(platform),
    searchNewsEvents(platform),
    figureNoticeEvents(platform),
    teamNewsEvents(platform),
    accountMailEvents(platform),
    moderationMailEvents(platform),
    moderationNoticeEvents(platform),
  ].reduce((all, some) => {
    for (const [type, handlers] of Object.entries(some)) all[type] = { ...all[type], ...handlers }
    return all
  }, {} as EventHandlers)

export const appJobs = (platform: Platform): Jobs => ({
  ...eventJobs(platform.db, platform.transaction, appEvents(platform)),
  ...mailJobs(platform),
  ...exportJobs(platform),
  ...roundJobs(platform),
  ...chatReminderJobs(platform),
})

export const appSchedule = (platform: Platform): ScheduledJob[] => [
  ...identitySchedule(platform),
  ...profileSchedule(platform),
  ...campaignSchedule(platform),
  ...dealSchedule(platform),
  ...deletionSchedule(platform),
  ...mailSchedule(platform),
  ...searchSchedule(platform),
  ...noticeSchedule(platform),
  ...exportSchedule(platform),
  ...reminderSchedule(platform),
  ...moderationSchedule(platform),
  ...reportSchedule(platform),
  ...listSchedule(platform),
  ...contactSchedule(platform),
  ...connectionSchedule(platform),
  sweepPlatform(platform),
  sweepLimits(platform),
]
