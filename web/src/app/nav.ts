import { computed, reactive, type Component } from 'vue'
import IconBadgeCheck from '~icons/badge-check'
import IconFlag from '~icons/flag'
import IconChart from '~icons/chart-column'
import IconHandshake from '~icons/handshake'
import IconHouse from '~icons/house'
import IconList from '~icons/list'
import IconMail from '~icons/mail'
import IconMegaphone from '~icons/megaphone'
import IconMessages from '~icons/messages-square'
import IconReport from '~icons/message-square-warning'
import IconScale from '~icons/scale'
import IconScan from '~icons/scan-eye'
import IconScroll from '~icons/scroll-text'
import IconPeople from '~icons/contact-round'
import IconSend from '~icons/send'
import IconTeam from '~icons/users-round'
import IconUsers from '~icons/users'
import { useSession, type Role } from './session.ts'

export interface NavItem {
  /** Name of the route; its own pages (`campaign`, `campaign-new`) light the same item. */
  route: string
  label: string
  icon: Component
  within?: string[]
}

/** How many things wait for the person, by route: set by whichever feature counts them, shown beside the item. */
export const waiting = reactive<Record<string, number>>({})

const home: NavItem = { route: 'dashboard', label: 'app.nav.dashboard', icon: IconHouse }
const campaigns: NavItem = {
  route: 'campaigns',
  label: 'app.nav.campaigns',
  icon: IconMegaphone,
  within: ['campaign', 'campaign-new', 'campaign-edit', 'campaign-matches', 'brand'],
}
const influencers: NavItem = {
  route: 'influencers',
  label: 'app.nav.influencers',
  icon: IconPeople,
  within: ['influencer', 'influencers-compare', 'saved-searches'],
}
const lists: NavItem = {
  route: 'lists',
  label: 'app.nav.lists',
  icon: IconList,
  within: ['list', 'list-import', 'memory'],
}
const requests: NavItem = {
  route: 'requests',
  label: 'app.nav.requests',
  icon: IconMessages,
  within: ['request'],
}

const deals: NavItem = { route: 'deals', label: 'app.nav.deals', icon: IconHandshake, within: ['deal'] }

const team: NavItem = { route: 'team', label: 'app.nav.team', icon: IconTeam }

const reports: NavItem = {
  route: 'reports',
  label: 'app.nav.reports',
  icon: IconChart,
  within: ['monthly-report'],
}

const byRole: Record<Role, NavItem[]> = {
  sponsor: [home, campaigns, influencers, requests, lists, deals, reports, team],
  influencer: [home, campaigns, requests, deals, influencers, reports],
  admin: [
    home,
    { route: 'admin-sponsors', label: 'app.nav.sponsors', icon: IconBadgeCheck },
    { route: 'admin-users', label: 'app.nav.users', icon: IconUsers },
    { route: 'admin-campaigns', label: 'app.nav.allCampaigns', icon: IconFlag },
    { route: 'admin-requests', label: 'app.nav.allRequests', icon: IconMessages, within: ['request'] },
    { route: 'admin-reports', label: 'app.nav.userReports', icon: IconReport },
    { route: 'admin-appeals', label: 'app.nav.appeals', icon: IconScale },
    { route: 'admin-figures', label: 'app.nav.figures', icon: IconScan },
    { route: 'admin-audit', label: 'app.nav.audit', icon: IconScroll },
    { route: 'admin-mail', label: 'app.nav.outbox', icon: IconSend },
    campaigns,
    influencers,
    reports,
  ],
}
const mailbox: NavItem = { route: 'mailbox', label: 'app.nav.mailbox', icon: IconMail }

export function useNav() {
  const session = useSession()
  return computed(() => [
    ...(session.role ? byRole[session.role] : []),
    ...(session.mailbox ? [mailbox] : []),
  ])
}
