import type { RouteRecordRaw } from 'vue-router'
import type { Role } from './session.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** `anyone`; `strangers`: not signed in; `signed-in`: any role; or the roles. */
    access: 'anyone' | 'strangers' | 'signed-in' | Role[]
    /** Key of the page's title. A page that names its subject calls `usePageTitle`. */
    title?: string
    /** Files of `src/i18n/<language>/` which the page speaks with. `app` is always there. */
    messages?: string[]
    /** Open to people held at the door (pending, rejected, flagged) too. */
    restricted?: boolean
    /** `public` whoever comes; otherwise strangers see the public frame and people signed in see the app's. */
    layout?: 'public' | 'bare'
  }
}

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'landing',
    component: () => import('@/features/landing/LandingPage.vue'),
    meta: { access: 'strangers', title: 'landing.title', messages: ['landing'], layout: 'public' },
  },

  // identity
  {
    path: '/login',
    name: 'login',
    component: () => import('@/features/identity/LoginPage.vue'),
    meta: { access: 'strangers', title: 'identity.login.title', messages: ['identity'], layout: 'bare' },
  },
  {
    path: '/register',
    name: 'register',
    component: () => import('@/features/identity/RegisterPage.vue'),
    meta: {
      access: 'strangers',
      title: 'identity.register.title',
      messages: ['identity', 'words'],
      layout: 'bare',
    },
  },
  {
    path: '/forgot-password',
    name: 'forgot-password',
    component: () => import('@/features/identity/ForgotPasswordPage.vue'),
    meta: { access: 'anyone', title: 'identity.forgot.title', messages: ['identity'], layout: 'bare' },
  },
  {
    path: '/reset-password/:token',
    name: 'reset-password',
    component: () => import('@/features/identity/ResetPasswordPage.vue'),
    meta: { access: 'anyone', title: 'identity.reset.title', messages: ['identity'], layout: 'bare' },
  },
  {
    path: '/verify-email/:token',
    name: 'verify-email',
    component: () => import('@/features/identity/VerifyEmailPage.vue'),
    meta: { access: 'anyone', title: 'identity.verify.title', messages: ['identity'], layout: 'bare' },
  },
  {
    path: '/restricted',
    name: 'restricted',
    component: () => import('@/features/identity/RestrictedPage.vue'),
    meta: {
      access: 'signed-in',
      title: 'identity.restricted.title',
      messages: ['identity', 'appeals', 'words'],
      restricted: true,
    },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('@/features/profiles/AccountPage.vue'),
    meta: {
      access: 'signed-in',
      title: 'app.nav.account',
      restricted: true,
      messages: ['profiles', 'notifications', 'words'],
    },
  },

  {
    path: '/connect/:network',
    name: 'connect-account',
    component: () => import('@/features/profiles/ConnectPage.vue'),
    meta: { access: ['influencer'], messages: ['profiles', 'words'] },
  },

  // home
  { path: '/home', redirect: { name: 'dashboard' } },
  {
    path: '/dashboard',
    name: 'dashboard',
    component: () => import('@/features/dashboard/DashboardPage.vue'),
    meta: {
      access: 'signed-in',
      title: 'app.nav.dashboard',
      messages: ['dashboard', 'deals', 'words'],
    },
  },

  // campaigns
  {
    path: '/campaigns',
    name: 'campaigns',
    component: () => import('@/features/campaigns/CampaignsPage.vue'),
    meta: { access: 'anyone', title: 'app.nav.campaigns', messages: ['campaigns', 'words'] },
  },
  {
    path: '/campaigns/new',
    name: 'campaign-new',
    component: () => import('@/features/campaigns/CampaignNewPage.vue'),
    meta: { access: ['sponsor'], title: 'app.nav.newCampaign', messages: ['campaigns', 'words'] },
  },
  {
    path: '/campaigns/:id(\\d+)',
    name: 'campaign',
    component: () => import('@/features/campaigns/CampaignPage.vue'),
    meta: { access: 'anyone', messages: ['campaigns', 'offers', 'appeals', 'moderation', 'words'] },
  },
  {
    path: '/campaigns/:id(\\d+)/edit',
    name: 'campaign-edit',
    component: () => import('@/features/campaigns/CampaignEditPage.vue'),
    meta: { access: ['sponsor'], messages: ['campaigns', 'words'] },
  },
  {
    path: '/campaigns/:id(\\d+)/matches',
    name: 'campaign-matches',
    component: () => import('@/features/matching/CampaignMatchesPage.vue'),
    meta: { access: ['sponsor', 'admin'], messages: ['matching', 'profiles', 'offers', 'words'] },
  },

  // discovery, profiles
  {
    path: '/influencers',
    name: 'influencers',
    component: () => import('@/features/discovery/InfluencersPage.vue'),
    meta: {
      access: 'anyone',
      title: 'app.nav.influencers',
      messages: ['discovery', 'profiles', 'offers', 'lists', 'words'],
    },
  },
  {
    path: '/influencers/compare',
    name: 'influencers-compare',
    component: () => import('@/features/discovery/ComparePage.vue'),
    meta: {
      access: 'anyone',
      title: 'discovery.compare.title',
      messages: ['discovery', 'profiles', 'lists', 'words'],
    },
  },
  {
    path: '/saved-searches',
    name: 'saved-searches',
    component: () => import('@/features/discovery/SavedSearchesPage.vue'),
    meta: {
      access: ['sponsor'],
      title: 'discovery.saved.title',
      messages: ['discovery', 'profiles', 'words'],
    },
  },
  {
    path: '/media-kit/:token',
    name: 'linked-kit',
    component: () => import('@/features/profiles/LinkedKitPage.vue'),
    meta: { access: 'anyone', messages: ['profiles', 'words'] },
  },
  {
    path: '/@:handle',
    name: 'influencer',
    component: () => import('@/features/profiles/InfluencerPage.vue'),
    meta: { access: 'anyone', messages: ['profiles', 'words'] },
  },
  {
    path: '/brands/:slug',
    name: 'brand',
    component: () => import('@/features/profiles/BrandPage.vue'),
    meta: { access: 'anyone', messages: ['profiles', 'campaigns', 'words'] },
  },

  // lists
  {
    path: '/lists',
    name: 'lists',
    component: () => import('@/features/lists/ListsPage.vue'),
    meta: { access: ['sponsor'], title: 'app.nav.lists', messages: ['lists'] },
  },
  {
    path: '/lists/:id(\\d+)',
    name: 'list',
    component: () => import('@/features/lists/ListPage.vue'),
    meta: { access: ['sponsor'], messages: ['lists', 'offers', 'words'] },
  },
  {
    path: '/lists/:id(\\d+)/import',
    name: 'list-import',
    component: () => import('@/features/lists/ImportPage.vue'),
    meta: { access: ['sponsor'], messages: ['lists'] },
  },
  {
    path: '/never-again/:token',
    name: 'never-again',
    component: () => import('@/features/lists/NeverAgainPage.vue'),
    meta: {
      access: 'anyone',
      title: 'contacts.question',
      messages: ['contacts'],
      restricted: true,
      layout: 'bare',
    },
  },
  {
    path: '/memory/:id(\\d+)',
    name: 'memory',
    component: () => import('@/features/lists/MemoryPage.vue'),
    meta: { access: ['sponsor'], messages: ['lists', 'deals'] },
  },

  // deals
  {
    path: '/requests',
    name: 'requests',
    component: () => import('@/features/deals/RequestsPage.vue'),
    meta: { access: ['sponsor', 'influencer'], title: 'app.nav.requests', messages: ['deals'] },
  },
  {
    path: '/requests/:id(\\d+)',
    name: 'request',
    component: () => import('@/features/deals/RequestPage.vue'),
    meta: { access: 'signed-in', messages: ['deals', 'offers', 'words'] },
  },
  {
    path: '/deals',
    name: 'deals',
    component: () => import('@/features/deals/DealsPage.vue'),
    meta: {
      access: ['sponsor', 'influencer'],
      title: 'app.nav.deals',
      restricted: true,
      messages: ['deals'],
    },
  },
  {
    path: '/deals/:id(\\d+)',
    name: 'deal',
    component: () => import('@/features/deals/DealPage.vue'),
    meta: { access: 'signed-in', restricted: true, messages: ['deals', 'words'] },
  },

  // reporting
  {
    path: '/reports/:month(\\d+-\\d+)',
    name: 'monthly-report',
    component: () => import('@/features/reporting/MonthlyReportPage.vue'),
    meta: { access: ['sponsor', 'admin'], title: 'reporting.title', messages: ['reporting', 'charts'] },
  },

  // teams
  {
    path: '/team',
    name: 'team',
    component: () => import('@/features/teams/TeamPage.vue'),
    meta: { access: ['sponsor'], title: 'app.nav.team', messages: ['teams'] },
  },
  {
    path: '/join/:token',
    name: 'join-team',
    component: () => import('@/features/teams/JoinPage.vue'),
    meta: { access: 'anyone', title: 'teams.join.page', messages: ['teams', 'identity'], layout: 'bare' },
  },

  // moderation
  {
    path: '/admin/sponsors',
    name: 'admin-sponsors',
    component: () => import('@/features/moderation/SponsorsPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.sponsors', messages: ['moderation', 'words'] },
  },
  {
    path: '/admin/users',
    name: 'admin-users',
    component: () => import('@/features/moderation/UsersPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.users', messages: ['moderation', 'words'] },
  },
  {
    path: '/admin/requests',
    name: 'admin-requests',
    component: () => import('@/features/moderation/RequestsPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.allRequests', messages: ['moderation', 'words'] },
  },
  {
    path: '/admin/campaigns',
    name: 'admin-campaigns',
    component: () => import('@/features/moderation/CampaignsPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.allCampaigns', messages: ['moderation', 'words'] },
  },
  {
    path: '/admin/appeals',
    name: 'admin-appeals',
    component: () => import('@/features/appeals/AppealsPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.appeals', messages: ['appeals', 'moderation', 'words'] },
  },
  {
    path: '/admin/figures',
    name: 'admin-figures',
    component: () => import('@/features/moderation/FiguresPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.figures', messages: ['moderation', 'words'] },
  },
  {
    path: '/admin/reports',
    name: 'admin-reports',
    component: () => import('@/features/reports/ReportQueuePage.vue'),
    meta: { access: ['admin'], title: 'app.nav.userReports', messages: ['reports', 'moderation', 'words'] },
  },
  {
    path: '/admin/audit',
    name: 'admin-audit',
    component: () => import('@/features/moderation/AuditPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.audit', messages: ['moderation', 'words'] },
  },

  // reporting
  {
    path: '/reports',
    name: 'reports',
    component: () => import('@/features/reporting/ReportsPage.vue'),
    meta: { access: 'signed-in', title: 'app.nav.reports', messages: ['exports'] },
  },

  // notifications
  {
    path: '/notices',
    name: 'notices',
    component: () => import('@/features/notifications/NoticesPage.vue'),
    meta: { access: 'signed-in', title: 'app.nav.notices', restricted: true, messages: ['notices'] },
  },
  {
    path: '/admin/mail',
    name: 'admin-mail',
    component: () => import('@/features/notifications/OutboxPage.vue'),
    meta: { access: ['admin'], title: 'app.nav.outbox', messages: ['notifications'] },
  },
  {
    path: '/unsubscribe/:token',
    name: 'unsubscribe',
    component: () => import('@/features/notifications/UnsubscribePage.vue'),
    meta: {
      access: 'anyone',
      title: 'notifications.unsubscribe.title',
      messages: ['notifications'],
      restricted: true,
      layout: 'bare',
    },
  },
  {
    path: '/dev/mail',
    name: 'mailbox',
    component: () => import('@/features/notifications/MailboxPage.vue'),
    meta: { access: 'anyone', title: 'app.nav.mailbox', messages: ['notifications'], restricted: true },
  },

  ...(import.meta.env.MODE === 'production'
    ? []
    : ([
        {
          path: '/dev/kit',
          name: 'kit',
          component: () => import('@/features/kit/KitPage.vue'),
          meta: { access: 'anyone' },
        },
      ] satisfies RouteRecordRaw[])),
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('./pages/NotFoundPage.vue'),
    meta: { access: 'anyone', title: 'app.notFound.title', restricted: true },
  },
]
