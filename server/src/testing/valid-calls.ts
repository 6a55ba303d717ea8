import type { Request, User } from '@accord/contract'
import { flagCampaign } from '../modules/moderation/index.ts'
import { formOf } from './forms.ts'
import type { Installation } from './installation.ts'
import { accept, anOffer, campaignTerms, euros, invited, newInfluencer, openCampaign, PASSWORD, registerSponsor } from './people.ts' // prettier-ignore
import type { Person } from './people.ts'

export type World = {
  /** Private, of `sponsor`'s, with `influencer` invited. */
  campaign: number
  publicCampaign: number
  request: Request
  deal: number
  waiting: number
  stranger: number
  /** One that failed. */
  mail: number
  /** Against a campaign of `sponsor`'s. */
  flag: number
  /** Of `sponsor`'s, against another flag, with an attachment. */
  appeal: number
  attachment: number
  /** Of `influencer`'s, about a campaign of `sponsor`'s. */
  report: number
  /** Of `influencer`'s portfolio. */
  piece: number
  /** Of `influencer`'s, elsewhere. */
  account: number
  /** Of that account's figures, not decided yet. */
  screenshot: number
  /** Of `sponsor`'s team, beside whom else is there. */
  member: number
  invitation: number
  /** Of `sponsor`'s, with `influencer` in it. */
  list: number
  deletedList: number
  /** Of `influencer`'s. */
  kitLink: { id: number; token: string }
  /** Of `sponsor`'s. */
  search: number
  deletedSearch: number
  /** Of `sponsor`'s about `influencer`. */
  note: number
  /** Of `sponsor`'s, not sent yet. */
  round: number
  influencer: number
}
export type Call = { url: string; body?: unknown; headers?: Record<string, string> }

const later = () => `${Math.random().toString(36).slice(2, 12)}`
/** A form with one file, and fields beside it. */
function oneOf(
  file: string,
  { name = 'picture', ...fields }: Record<string, string> = {},
): Omit<Call, 'url'> {
  const form = formOf(fields, [{ name, content: Buffer.from(file) }])
  return { headers: form.headers, body: form.payload.toString() }
}

/** One call of each route that says everything right, about a world of `newWorld`. */
export const VALID_CALLS: Record<string, (world: World) => Call> = {
  'GET /healthz': () => ({ url: '/healthz' }),
  'GET /readyz': () => ({ url: '/readyz' }),
  'GET /api/openapi.json': () => ({ url: '/api/openapi.json' }),
  'GET /files/:name': () => ({ url: '/files/none.webp' }),
  'GET /dashboard': () => ({ url: '/dashboard' }),
  'GET /robots.txt': () => ({ url: '/robots.txt' }),
  'GET /sitemap.xml': () => ({ url: '/sitemap.xml' }),
  'GET /sitemaps/:name': () => ({ url: '/sitemaps/pages.xml' }),
  'GET /embed/campaigns.js': () => ({ url: '/embed/campaigns.js' }),
  'GET /embed/campaigns': () => ({ url: '/embed/campaigns' }),
  'GET /share/:kind/:name': () => ({ url: '/share/campaigns/none.png' }),
  'GET /feeds/campaigns.xml': () => ({ url: '/feeds/campaigns.xml' }),
  'GET /feeds/campaigns.json': () => ({ url: '/feeds/campaigns.json' }),

  'POST /api/v1/users': () => ({
    url: '/api/v1/users',
    body: { role: 'influencer', username: later(), email: `${later()}@x.example`, password: PASSWORD, name: 'New', category: 'creator', niches: ['travel'] }, // prettier-ignore
  }),
  'POST /api/v1/session': () => ({ url: '/api/v1/session', body: { login: 'nobody', password: PASSWORD } }),
  'GET /api/v1/session': () => ({ url: '/api/v1/session' }),
  'DELETE /api/v1/session': () => ({ url: '/api/v1/session' }),
  'POST /api/v1/tokens': () => ({ url: '/api/v1/tokens', body: { login: 'nobody', password: PASSWORD } }),
  'POST /api/v1/tokens/refresh': () => ({ url: '/api/v1/tokens/refresh', body: { refreshToken: 'x' } }),
  'POST /api/v1/password-resets': () => ({ url: '/api/v1/password-resets', body: { email: 'no@x.example' } }),
  'PUT /api/v1/password-resets/:token': () => ({ url: `/api/v1/password-resets/${'x'.repeat(43)}`, body: { password: PASSWORD } }), // prettier-ignore
  'PUT /api/v1/password': () => ({
    url: '/api/v1/password',
    body: { current: PASSWORD, password: PASSWORD },
  }),
  'POST /api/v1/email-verifications': () => ({ url: '/api/v1/email-verifications' }),
  'PUT /api/v1/email-verifications/:token': () => ({ url: `/api/v1/email-verifications/${'x'.repeat(43)}` }),

  'GET /api/v1/influencers': () => ({ url: '/api/v1/influencers' }),
  'GET /api/v1/influencer-facets': () => ({ url: '/api/v1/influencer-facets' }),
  'GET /api/v1/places': () => ({ url: '/api/v1/places?q=k%C3%B6l' }),
  'GET /api/v1/places/:id': () => ({ url: '/api/v1/places/2886242' }),
  'GET /api/v1/influencers/:handle': () => ({ url: '/api/v1/influencers/nobody.here' }),
  'GET /api/v1/influencers/:handle/media-kit.pdf': () => ({ url: '/api/v1/influencers/nobody.here/media-kit.pdf' }), // prettier-ignore
  'GET /api/v1/sponsors/:slug': () => ({ url: '/api/v1/sponsors/nobody-here' }),
  'GET /api/v1/profile': () => ({ url: '/api/v1/profile' }),
  'PATCH /api/v1/profile/influencer': () => ({ url: '/api/v1/profile/influencer', body: { bio: 'Hello' } }),
  'PATCH /api/v1/profile/sponsor': () => ({ url: '/api/v1/profile/sponsor', body: { about: 'Hello' } }),
  'PATCH /api/v1/profile/admin': () => ({ url: '/api/v1/profile/admin', body: { displayName: 'Hello' } }),
  'PUT /api/v1/profile/picture': () => ({ url: '/api/v1/profile/picture', ...oneOf('no picture') }),
  'POST /api/v1/profile/portfolio': () => ({ url: '/api/v1/profile/portfolio', body: { title: 'A walk' } }),
  'PATCH /api/v1/profile/portfolio/:id': ({ piece }) => ({ url: `/api/v1/profile/portfolio/${piece}`, body: { title: 'Another walk' } }), // prettier-ignore
  'DELETE /api/v1/profile/portfolio/:id': ({ piece }) => ({ url: `/api/v1/profile/portfolio/${piece}` }),
  'PUT /api/v1/profile/portfolio/:id/picture': ({ piece }) => ({ url: `/api/v1/profile/portfolio/${piece}/picture`, ...oneOf('no picture', { alt: 'A walk' }) }), // prettier-ignore
  'DELETE /api/v1/profile/portfolio/:id/picture': ({ piece }) => ({ url: `/api/v1/profile/portfolio/${piece}/picture` }), // prettier-ignore
  'GET /api/v1/profile/social-accounts/:id/proof': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/proof` }), // prettier-ignore
  // Nobody is called: this page is not the account's.
  'POST /api/v1/profile/social-accounts/:id/proof': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/proof`, body: { url: 'https://x.example/' } }), // prettier-ignore
  'GET /api/v1/profile/connections': () => ({ url: '/api/v1/profile/connections' }),
  'POST /api/v1/profile/connections': () => ({
    url: '/api/v1/profile/connections',
    body: { code: 'x', state: 'x' },
  }),
  'POST /api/v1/profile/social-accounts/:id/connection': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/connection`, body: {} }), // prettier-ignore
  'DELETE /api/v1/profile/social-accounts/:id/connection': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/connection` }), // prettier-ignore
  'GET /api/v1/profile/figure-screenshots': () => ({ url: '/api/v1/profile/figure-screenshots' }),
  'PUT /api/v1/profile/social-accounts/:id/screenshot': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/screenshot`, ...oneOf('GIF89a') }), // prettier-ignore
  'DELETE /api/v1/profile/social-accounts/:id/screenshot': ({ account }) => ({ url: `/api/v1/profile/social-accounts/${account}/screenshot` }), // prettier-ignore
  'GET /api/v1/figure-screenshots': () => ({ url: '/api/v1/figure-screenshots' }),
  'GET /api/v1/figure-screenshots/:id/picture': ({ screenshot }) => ({ url: `/api/v1/figure-screenshots/${screenshot}/picture` }), // prettier-ignore
  'PUT /api/v1/figure-screenshots/:id/decision': ({ screenshot }) => ({ url: `/api/v1/figure-screenshots/${screenshot}/decision`, body: { decision: 'confirm' } }), // prettier-ignore
  'PUT /api/v1/social-accounts/:id/confirmation': ({ account }) => ({ url: `/api/v1/social-accounts/${account}/confirmation`, body: { followers: 10 } }), // prettier-ignore
  'DELETE /api/v1/social-accounts/:id/confirmation': ({ account }) => ({ url: `/api/v1/social-accounts/${account}/confirmation` }), // prettier-ignore
  'DELETE /api/v1/profile/picture': () => ({ url: '/api/v1/profile/picture' }),

  'GET /api/v1/campaigns': () => ({ url: '/api/v1/campaigns' }),
  'GET /api/v1/matching-campaigns': () => ({ url: '/api/v1/matching-campaigns' }),
  'PUT /api/v1/campaigns/look': () => ({ url: '/api/v1/campaigns/look' }),
  'POST /api/v1/campaigns': () => ({ url: '/api/v1/campaigns', body: campaignTerms() }),
  'GET /api/v1/campaigns/:id': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}` }),
  'GET /api/v1/campaigns/:id/matching-influencers': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}/matching-influencers` }), // prettier-ignore
  'PATCH /api/v1/campaigns/:id': ({ publicCampaign }) => ({
    url: `/api/v1/campaigns/${publicCampaign}`,
    body: { title: 'New' },
  }),
  'POST /api/v1/campaigns/:id/moves': ({ publicCampaign }) => ({ url: `/api/v1/campaigns/${publicCampaign}/moves`, body: { action: 'pause' } }), // prettier-ignore
  'DELETE /api/v1/campaigns/:id': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}` }),
  'PUT /api/v1/campaigns/:id/flag': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}/flag`, body: { reason: 'spam' } }), // prettier-ignore
  'DELETE /api/v1/campaigns/:id/flag': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}/flag` }),
  'POST /api/v1/campaigns/:id/invitations': ({ publicCampaign, stranger }) => ({ url: `/api/v1/campaigns/${publicCampaign}/invitations`, body: { influencerId: stranger, offer: anOffer(10) } }), // prettier-ignore
  'POST /api/v1/campaigns/:id/applications': ({ publicCampaign }) => ({ url: `/api/v1/campaigns/${publicCampaign}/applications`, body: { offer: anOffer(10) } }), // prettier-ignore

  'GET /api/v1/team': () => ({ url: '/api/v1/team' }),
  'PATCH /api/v1/team/members/:id': ({ member }) => ({ url: `/api/v1/team/members/${member}`, body: { role: 'manager' } }), // prettier-ignore
  'DELETE /api/v1/team/members/:id': ({ member }) => ({ url: `/api/v1/team/members/${member}` }),
  'PUT /api/v1/team/membership': () => ({ url: '/api/v1/team/membership', body: { token: 'x'.repeat(43) } }),
  'DELETE /api/v1/team/membership': () => ({ url: '/api/v1/team/membership' }),
  // A password that is right would hand the team over, and the other rows would speak of somebody else.
  'PUT /api/v1/team/owner': ({ member }) => ({ url: '/api/v1/team/owner', body: { userId: member, password: 'wrong' } }), // prettier-ignore
  'POST /api/v1/team/invitations': () => ({ url: '/api/v1/team/invitations', body: { email: `${later()}@x.example`, role: 'viewer' } }), // prettier-ignore
  'POST /api/v1/team/invitations/:id/resending': ({ invitation }) => ({ url: `/api/v1/team/invitations/${invitation}/resending` }), // prettier-ignore
  'DELETE /api/v1/team/invitations/:id': ({ invitation }) => ({ url: `/api/v1/team/invitations/${invitation}` }), // prettier-ignore
  'GET /api/v1/invitations/:token': () => ({ url: `/api/v1/invitations/${'x'.repeat(43)}` }),
  'POST /api/v1/invitations/:token/acceptance': () => ({ url: `/api/v1/invitations/${'x'.repeat(43)}/acceptance`, body: { name: 'New', username: later(), password: PASSWORD } }), // prettier-ignore

  'GET /api/v1/profile/media-kit-links': () => ({ url: '/api/v1/profile/media-kit-links' }),
  'POST /api/v1/profile/media-kit-links': () => ({ url: '/api/v1/profile/media-kit-links', body: { lastDay: inAMonth() } }), // prettier-ignore
  'DELETE /api/v1/profile/media-kit-links/:id': ({ kitLink }) => ({ url: `/api/v1/profile/media-kit-links/${kitLink.id}` }), // prettier-ignore
  'GET /api/v1/media-kit-links/:token': ({ kitLink }) => ({
    url: `/api/v1/media-kit-links/${kitLink.token}`,
  }),
  'POST /api/v1/media-kit-links/:token/openings': ({ kitLink }) => ({ url: `/api/v1/media-kit-links/${kitLink.token}/openings` }), // prettier-ignore
  'GET /api/v1/saved-searches': () => ({ url: '/api/v1/saved-searches' }),
  'POST /api/v1/saved-searches': () => ({ url: '/api/v1/saved-searches', body: { name: `Search ${later()}`, query: { niche: 'food' } } }), // prettier-ignore
  'GET /api/v1/saved-searches/:id': ({ search }) => ({ url: `/api/v1/saved-searches/${search}` }),
  'PATCH /api/v1/saved-searches/:id': ({ search }) => ({ url: `/api/v1/saved-searches/${search}`, body: { name: `Search ${later()}` } }), // prettier-ignore
  'DELETE /api/v1/saved-searches/:id': ({ search }) => ({ url: `/api/v1/saved-searches/${search}` }),
  'POST /api/v1/saved-searches/:id/restoration': ({ deletedSearch }) => ({ url: `/api/v1/saved-searches/${deletedSearch}/restoration` }), // prettier-ignore
  'PUT /api/v1/saved-searches/:id/notice': ({ search }) => ({ url: `/api/v1/saved-searches/${search}/notice`, body: { notice: true } }), // prettier-ignore
  'POST /api/v1/saved-searches/:id/looks': ({ search }) => ({
    url: `/api/v1/saved-searches/${search}/looks`,
  }),
  'GET /api/v1/lists': () => ({ url: '/api/v1/lists' }),
  'POST /api/v1/lists': () => ({ url: '/api/v1/lists', body: { name: `List ${later()}` } }),
  'GET /api/v1/lists/:id': ({ list }) => ({ url: `/api/v1/lists/${list}` }),
  'PATCH /api/v1/lists/:id': ({ list }) => ({ url: `/api/v1/lists/${list}`, body: { name: `List ${later()}` } }), // prettier-ignore
  'DELETE /api/v1/lists/:id': ({ list }) => ({ url: `/api/v1/lists/${list}` }),
  'POST /api/v1/lists/:id/restoration': ({ deletedList }) => ({ url: `/api/v1/lists/${deletedList}/restoration` }), // prettier-ignore
  'GET /api/v1/lists/:id/members': ({ list }) => ({ url: `/api/v1/lists/${list}/members` }),
  'POST /api/v1/lists/:id/members': ({ list, stranger }) => ({ url: `/api/v1/lists/${list}/members`, body: { influencerIds: [stranger] } }), // prettier-ignore
  'POST /api/v1/lists/:id/removals': ({ list, influencer }) => ({ url: `/api/v1/lists/${list}/removals`, body: { influencerIds: [influencer] } }), // prettier-ignore
  'POST /api/v1/lists/:id/invitation-rounds/preview': ({ list, publicCampaign, influencer }) => ({ url: `/api/v1/lists/${list}/invitation-rounds/preview`, body: { campaignId: publicCampaign, influencerIds: [influencer], offer: anOffer(10) } }), // prettier-ignore
  'POST /api/v1/lists/:id/invitation-rounds': ({ list, publicCampaign, influencer }) => ({ url: `/api/v1/lists/${list}/invitation-rounds`, body: { campaignId: publicCampaign, influencerIds: [influencer], offer: anOffer(10) } }), // prettier-ignore
  'GET /api/v1/lists/:id/invitation-rounds': ({ list }) => ({ url: `/api/v1/lists/${list}/invitation-rounds` }), // prettier-ignore
  'GET /api/v1/invitation-rounds/:id': ({ round }) => ({ url: `/api/v1/invitation-rounds/${round}` }),
  'DELETE /api/v1/invitation-rounds/:id': ({ round }) => ({ url: `/api/v1/invitation-rounds/${round}` }),
  'POST /api/v1/lists/:id/imports/columns': ({ list }) => ({ url: `/api/v1/lists/${list}/imports/columns`, ...oneOf('handle\n@nobody', { name: 'file' }) }), // prettier-ignore
  'POST /api/v1/lists/:id/imports/check': ({ list }) => ({ url: `/api/v1/lists/${list}/imports/check`, ...oneOf('handle\n@nobody', { name: 'file', mapping: '{"header":true,"columns":{"handle":0}}' }) }), // prettier-ignore
  'POST /api/v1/lists/:id/imports': ({ list }) => ({ url: `/api/v1/lists/${list}/imports`, ...oneOf('someone@x.example', { name: 'file', mapping: '{"header":false,"columns":{"email":0}}' }) }), // prettier-ignore
  'GET /api/v1/lists/:id/contacts': ({ list }) => ({ url: `/api/v1/lists/${list}/contacts` }),
  'DELETE /api/v1/contacts/:id': () => ({ url: '/api/v1/contacts/999999' }),
  'GET /api/v1/declined/:token': () => ({ url: `/api/v1/declined/${'x'.repeat(43)}.${'y'.repeat(43)}` }),
  'POST /api/v1/declined/:token': () => ({ url: `/api/v1/declined/${'x'.repeat(43)}.${'y'.repeat(43)}` }),
  'GET /api/v1/memory': () => ({ url: '/api/v1/memory' }),
  'PUT /api/v1/memory/stages': () => ({ url: '/api/v1/memory/stages', body: { stages: [{ name: 'Somewhere' }] } }), // prettier-ignore
  'PUT /api/v1/memory/fields': () => ({ url: '/api/v1/memory/fields', body: { fields: [{ name: 'Size', kind: 'text' }] } }), // prettier-ignore
  'GET /api/v1/memory/:id': ({ influencer }) => ({ url: `/api/v1/memory/${influencer}` }),
  'PATCH /api/v1/memory/:id': ({ influencer }) => ({ url: `/api/v1/memory/${influencer}`, body: { tags: ['vegan'] } }), // prettier-ignore
  'PUT /api/v1/memory/:id/do-not-contact': ({ stranger }) => ({ url: `/api/v1/memory/${stranger}/do-not-contact`, body: { reason: 'They asked us.' } }), // prettier-ignore
  'DELETE /api/v1/memory/:id/do-not-contact': ({ stranger }) => ({ url: `/api/v1/memory/${stranger}/do-not-contact` }), // prettier-ignore
  'GET /api/v1/memory/:id/history': ({ influencer }) => ({ url: `/api/v1/memory/${influencer}/history` }),
  'GET /api/v1/memory/:id/notes': ({ influencer }) => ({ url: `/api/v1/memory/${influencer}/notes` }),
  'POST /api/v1/memory/:id/notes': ({ influencer }) => ({ url: `/api/v1/memory/${influencer}/notes`, body: { body: 'Likes trains.' } }), // prettier-ignore
  'DELETE /api/v1/memory/:id/notes/:note': ({ influencer, note }) => ({ url: `/api/v1/memory/${influencer}/notes/${note}` }), // prettier-ignore

  'GET /api/v1/requests': () => ({ url: '/api/v1/requests' }),
  'GET /api/v1/requests/:id': ({ request }) => ({ url: `/api/v1/requests/${request.id}` }),
  'GET /api/v1/requests/:id/thread': ({ request }) => ({ url: `/api/v1/requests/${request.id}/thread` }),
  'POST /api/v1/requests/:id/messages': ({ request }) => ({ url: `/api/v1/requests/${request.id}/messages`, body: { body: 'Hello' } }), // prettier-ignore
  'POST /api/v1/requests/:id/offers': ({ request }) => ({ url: `/api/v1/requests/${request.id}/offers`, body: anOffer(20) }), // prettier-ignore
  'POST /api/v1/requests/:id/acceptance': ({ request }) => ({ url: `/api/v1/requests/${request.id}/acceptance`, body: { offerId: request.latestOffer.id } }), // prettier-ignore
  'POST /api/v1/requests/:id/rejection': ({ request }) => ({ url: `/api/v1/requests/${request.id}/rejection`, body: { offerId: request.latestOffer.id } }), // prettier-ignore
  'POST /api/v1/requests/:id/withdrawal': ({ request }) => ({ url: `/api/v1/requests/${request.id}/withdrawal`, body: {} }), // prettier-ignore
  'PUT /api/v1/requests/:id/freeze': ({ request }) => ({ url: `/api/v1/requests/${request.id}/freeze`, body: { reason: 'To look at it.' } }), // prettier-ignore
  'DELETE /api/v1/requests/:id/freeze': ({ request }) => ({ url: `/api/v1/requests/${request.id}/freeze` }),
  'GET /api/v1/deals': () => ({ url: '/api/v1/deals' }),
  'GET /api/v1/deals/:id': ({ deal }) => ({ url: `/api/v1/deals/${deal}` }),

  'GET /api/v1/users': () => ({ url: '/api/v1/users' }),
  'GET /api/v1/users/:id': ({ stranger }) => ({ url: `/api/v1/users/${stranger}` }),
  'PUT /api/v1/users/:id/decision': ({ waiting }) => ({ url: `/api/v1/users/${waiting}/decision`, body: { action: 'approve' } }), // prettier-ignore
  'PUT /api/v1/users/:id/flag': ({ stranger }) => ({
    url: `/api/v1/users/${stranger}/flag`,
    body: { reason: 'spam' },
  }),
  'DELETE /api/v1/users/:id/flag': ({ stranger }) => ({ url: `/api/v1/users/${stranger}/flag` }),
  'DELETE /api/v1/users/:id': ({ stranger }) => ({ url: `/api/v1/users/${stranger}` }),
  'GET /api/v1/users/:id/deletion/preview': ({ stranger }) => ({ url: `/api/v1/users/${stranger}/deletion/preview` }), // prettier-ignore
  'GET /api/v1/account/deletion': () => ({ url: '/api/v1/account/deletion' }),
  'POST /api/v1/account/deletion': () => ({ url: '/api/v1/account/deletion', body: { password: PASSWORD } }),
  'DELETE /api/v1/account/deletion': () => ({ url: '/api/v1/account/deletion' }),
  'GET /api/v1/users/:id/flag/preview': ({ stranger }) => ({ url: `/api/v1/users/${stranger}/flag/preview` }),
  'GET /api/v1/campaigns/:id/flag/preview': ({ campaign }) => ({ url: `/api/v1/campaigns/${campaign}/flag/preview` }), // prettier-ignore
  'POST /api/v1/reports': ({ stranger }) => ({ url: '/api/v1/reports', body: { subject: { type: 'user', id: stranger }, category: 'spam', words: 'Look.' } }), // prettier-ignore
  'GET /api/v1/reports': () => ({ url: '/api/v1/reports' }),
  'GET /api/v1/reports/:id': ({ report }) => ({ url: `/api/v1/reports/${report}` }),
  'PUT /api/v1/reports/:id/decision': ({ report }) => ({ url: `/api/v1/reports/${report}/decision`, body: { action: 'dismiss', words: 'Fine.' } }), // prettier-ignore
  'GET /api/v1/moderation/waiting': () => ({ url: '/api/v1/moderation/waiting' }),
  'GET /api/v1/flags/own': () => ({ url: '/api/v1/flags/own' }),
  'POST /api/v1/flags/:id/appeal': ({ flag }) => ({
    url: `/api/v1/flags/${flag}/appeal`,
    ...oneOf('%PDF-1.7', { name: 'attachments', words: 'It is not so.' }),
  }),
  'GET /api/v1/appeals/:id/attachments/:attachment': ({ appeal, attachment }) => ({ url: `/api/v1/appeals/${appeal}/attachments/${attachment}` }), // prettier-ignore
  'GET /api/v1/appeals': () => ({ url: '/api/v1/appeals' }),
  'GET /api/v1/appeals/:id': ({ appeal }) => ({ url: `/api/v1/appeals/${appeal}` }),
  'PUT /api/v1/appeals/:id/decision': ({ appeal }) => ({ url: `/api/v1/appeals/${appeal}/decision`, body: { action: 'uphold', words: 'It stands.' } }), // prettier-ignore
  'POST /api/v1/users/decisions': ({ waiting }) => ({ url: '/api/v1/users/decisions', body: { decisions: [{ userId: waiting, action: 'approve' }] } }), // prettier-ignore
  'GET /api/v1/audit/actions': () => ({ url: '/api/v1/audit/actions' }),
  'GET /api/v1/audit/export': () => ({ url: '/api/v1/audit/export' }),
  'GET /api/v1/audit': () => ({ url: '/api/v1/audit' }),
  'GET /api/v1/dashboard': () => ({ url: '/api/v1/dashboard' }),
  'GET /api/v1/notices': () => ({ url: '/api/v1/notices' }),
  'PUT /api/v1/notices/read': () => ({ url: '/api/v1/notices/read', body: { upTo: 1 } }),
  'PUT /api/v1/notices/:id/read': () => ({ url: '/api/v1/notices/1/read' }),
  'GET /api/v1/reports/activity.csv': () => ({ url: '/api/v1/reports/activity.csv?months=3' }),
  'GET /api/v1/reports/monthly/:month': () => ({ url: '/api/v1/reports/monthly/2026-10' }),
  'GET /api/v1/reports/growth': () => ({ url: '/api/v1/reports/growth?months=12' }),
  'GET /api/v1/notification-settings': () => ({ url: '/api/v1/notification-settings' }),
  'PATCH /api/v1/notification-settings': () => ({ url: '/api/v1/notification-settings', body: { reminderHour: 20 } }), // prettier-ignore
  'GET /api/v1/chat-webhook': () => ({ url: '/api/v1/chat-webhook' }),
  'PUT /api/v1/chat-webhook': () => ({ url: '/api/v1/chat-webhook', body: { kind: 'slack', url: 'https://hooks.slack.com/services/T0/B0/x' } }), // prettier-ignore
  'PATCH /api/v1/chat-webhook': () => ({ url: '/api/v1/chat-webhook', body: { active: true } }),
  'DELETE /api/v1/chat-webhook': () => ({ url: '/api/v1/chat-webhook' }),
  'PUT /api/v1/chat-webhook/secret': () => ({ url: '/api/v1/chat-webhook/secret' }),
  'POST /api/v1/chat-webhook/test-message': () => ({ url: '/api/v1/chat-webhook/test-message' }),
  'GET /api/v1/unsubscribe/:token': () => ({ url: `/api/v1/unsubscribe/reminder.1.${'x'.repeat(43)}` }),
  'POST /api/v1/unsubscribe/:token': () => ({ url: `/api/v1/unsubscribe/reminder.1.${'x'.repeat(43)}` }),
  'DELETE /api/v1/unsubscribe/:token': () => ({ url: `/api/v1/unsubscribe/reminder.1.${'x'.repeat(43)}` }),
  'GET /api/v1/reports/activity.xlsx': () => ({ url: '/api/v1/reports/activity.xlsx?months=3' }),
  'POST /api/v1/exports': () => ({ url: '/api/v1/exports', body: { format: 'csv', months: 3 } }),
  'GET /api/v1/exports': () => ({ url: '/api/v1/exports' }),
  'GET /api/v1/exports/:id': () => ({ url: '/api/v1/exports/999999' }),
  'DELETE /api/v1/exports/:id': () => ({ url: '/api/v1/exports/999999' }),
  'GET /api/v1/exports/:id/file': () => ({ url: '/api/v1/exports/999999/file' }),
  'GET /api/v1/dev/mail': () => ({ url: '/api/v1/dev/mail' }),
  'GET /api/v1/dev/mail/:id/html': ({ mail }) => ({ url: `/api/v1/dev/mail/${mail}/html` }),
  'GET /api/v1/dev/mail/:id/attachments/:position': ({ mail }) => ({ url: `/api/v1/dev/mail/${mail}/attachments/0` }), // prettier-ignore
  'GET /api/v1/mails': () => ({ url: '/api/v1/mails' }),
  'GET /api/v1/mails/:id': ({ mail }) => ({ url: `/api/v1/mails/${mail}` }),
  'POST /api/v1/mails/:id/resending': ({ mail }) => ({ url: `/api/v1/mails/${mail}/resending` }),

  'POST /register': () => ({
    url: '/register',
    body: { role: 'influencer', username: later(), email: `${later()}@x.example`, password: PASSWORD, name: 'New', category: 'creator', niche: 'travel', reach: 1 }, // prettier-ignore
  }),
  'POST /login': () => ({ url: '/login', body: { username: 'nobody', password: PASSWORD } }),
  'POST /refresh': () => ({ url: '/refresh' }),
  'POST /logout': () => ({ url: '/logout' }),
  'POST /logout_refresh': () => ({ url: '/logout_refresh' }),
  'PUT /profile': () => ({ url: '/profile', body: {} }),
  'POST /create_campaign': () => ({
    url: '/create_campaign',
    body: { name: 'A', description: 'B', start_date: '2030-01-01', end_date: '2030-02-01', budget: 10, visibility: 'public', niche: 'travel' }, // prettier-ignore
  }),
  'PUT /edit_campaign/:campaign_id': ({ publicCampaign }) => ({
    url: `/edit_campaign/${publicCampaign}`,
    body: { name: 'New' },
  }),
  'PUT /admin/approve_sponsor/:user_id': ({ waiting }) => ({ url: `/admin/approve_sponsor/${waiting}`, body: { action: 'approve' } }), // prettier-ignore
  'PUT /admin/flag/user/:user_id': ({ stranger }) => ({ url: `/admin/flag/user/${stranger}`, body: { reason: 'Sells followers.' } }), // prettier-ignore
  'PUT /admin/unflag/user/:user_id': ({ stranger }) => ({ url: `/admin/unflag/user/${stranger}` }),
  'PUT /admin/flag_campaign/campaign/:campaign_id': ({ campaign }) => ({ url: `/admin/flag_campaign/campaign/${campaign}`, body: { reason: 'spam' } }), // prettier-ignore
  'PUT /admin/unflag_campaign/campaign/:campaign_id': ({ campaign }) => ({ url: `/admin/unflag_campaign/campaign/${campaign}` }), // prettier-ignore
  'GET /sponsor/export_csv_report': () => ({ url: '/sponsor/export_csv_report?months=1' }),
  'DELETE /delete_user/:user_id': ({ stranger }) => ({ url: `/delete_user/${stranger}` }),
  'DELETE /delete_campaign/:campaign_id': ({ campaign }) => ({ url: `/delete_campaign/${campaign}` }),
  'DELETE /delete_request/:request_id': ({ request }) => ({ url: `/delete_request/${request.id}` }),
  'POST /send_request/:campaign_id/:receiver_id': ({ publicCampaign, stranger }) => ({ url: `/send_request/${publicCampaign}/${stranger}`, body: { payment_amount: 10 } }), // prettier-ignore
  'POST /request_influencer': ({ publicCampaign, stranger }) => ({ url: '/request_influencer', body: { campaign_id: publicCampaign, influencer_id: stranger, payment_amount: 10 } }), // prettier-ignore
  'PUT /update_request/:request_id': ({ request }) => ({ url: `/update_request/${request.id}`, body: { payment_amount: 30 } }), // prettier-ignore
  'PUT /manage_request/:request_id/:action': ({ request }) => ({ url: `/manage_request/${request.id}/accept`, body: {} }), // prettier-ignore
}

/** Something of everything, untouched. */
export async function newWorld(accord: Installation, sponsor: Person, influencer: Person): Promise<World> {
  const campaign = await openCampaign(sponsor, { visibility: 'private' })
  const publicCampaign = await openCampaign(sponsor, { budget: euros(500) })
  const request = await invited(sponsor, campaign.id, influencer, 100)
  const dealt = await invited(sponsor, publicCampaign.id, influencer, 50)
  const deal = await accept(influencer, dealt)
  const stranger = await newInfluencer(accord)
  const report = await influencer.ask<{ id: number }>('POST', '/api/v1/reports', {
    subject: { type: 'campaign', id: publicCampaign.id },
    category: 'fraud',
    words: 'The prize does not exist.',
  })
  // In place of those that earlier worlds had: a portfolio has an end.
  await accord.platform.db.deleteFrom('portfolio_items').where('influencer_id', '=', influencer.id).execute()
  const piece = await influencer.ask<{ id: number }>('POST', '/api/v1/profile/portfolio', { title: 'A run' })
  return {
    ...(await flagged(accord, sponsor)),
    piece: piece.body.id,
    ...(await anAccount(accord, influencer.id)),
    report: report.body.id,
    campaign: campaign.id,
    publicCampaign: publicCampaign.id,
    request,
    deal: deal.body.id,
    waiting: (await registerSponsor(accord)).id,
    stranger: stranger.id,
    mail: await aFailedMail(accord),
    kitLink: await aKitLink(accord, influencer),
    ...(await aSearch(accord, sponsor)),
    ...(await aList(sponsor, influencer, publicCampaign.id)),
    influencer: influencer.id,
    ...(await aTeam(accord, request.sponsor.id, sponsor.id)),
  }
}

const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** In place of those that an earlier world had: there may be only so many. */
async function aKitLink({ platform: { db } }: Installation, influencer: Person) {
  await db.deleteFrom('media_kit_links').where('influencer_id', '=', influencer.id).execute()
  const { body } = await influencer.ask<{ id: number; path: string }>('POST', '/api/v1/profile/media-kit-links', { lastDay: inAMonth() }) // prettier-ignore
  return { id: body.id, token: body.path.split('/').at(-1) as string }
}

/** A saved search, and one that was deleted; in place of those that an earlier world had. */
async function aSearch({ platform: { db } }: Installation, sponsor: Person) {
  await db.deleteFrom('saved_searches').where('created_by', '=', sponsor.id).execute()
  const make = async () => {
    const { body } = await sponsor.ask<{ id: number }>('POST', '/api/v1/saved-searches', { name: `Search ${later()}`, query: { niche: 'food' } }) // prettier-ignore
    return body.id
  }
  const [search, deletedSearch] = [await make(), await make()]
  await sponsor.ask('DELETE', `/api/v1/saved-searches/${deletedSearch}`)
  return { search, deletedSearch }
}

/** A list with the influencer in it and a note about them; and a list that was deleted. */
async function aList(sponsor: Person, influencer: Person, campaignId: number) {
  const make = async () => {
    const { body } = await sponsor.ask<{ id: number }>('POST', '/api/v1/lists', { name: `List ${later()}`, influencerIds: [influencer.id] }) // prettier-ignore
    return body.id
  }
  const [list, deletedList] = [await make(), await make()]
  await sponsor.ask('DELETE', `/api/v1/lists/${deletedList}`)
  const note = await sponsor.ask<{ id: number }>('POST', `/api/v1/memory/${influencer.id}/notes`, {
    body: 'Likes trains.',
  })
  const round = await sponsor.ask<{ id: number }>('POST', `/api/v1/lists/${list}/invitation-rounds`, {
    campaignId,
    influencerIds: [influencer.id],
    offer: anOffer(10),
  })
  return { list, deletedList, note: note.body.id, round: round.body.id }
}

/** An account, and a screenshot of its figures. */
async function anAccount({ platform: { db, files } }: Installation, influencerId: number) {
  await db.deleteFrom('social_accounts').where('influencer_id', '=', influencerId).execute()
  const account = { influencer_id: influencerId, platform: 'instagram', handle: 'run', followers: 10 }
  const { id } = await db.insertInto('social_accounts').values(account).returning('id').executeTakeFirstOrThrow() // prettier-ignore
  const screenshot = { account_id: id, file: `${id}`.padStart(32, '0'), followers: 10, sent_at: new Date() }
  await files.keep('screenshots', screenshot.file, Buffer.from('a picture'))
  const sent = await db.insertInto('figure_screenshots').values(screenshot).returning('id').executeTakeFirstOrThrow() // prettier-ignore
  return { account: id, screenshot: sent.id }
}

/** A member and an invitation, in place of those that an earlier world had. */
async function aTeam({ platform: { db } }: Installation, sponsorId: number, ownerId: number) {
  await db.deleteFrom('team_invitations').where('sponsor_id', '=', sponsorId).execute()
  await db.deleteFrom('team_members').where('sponsor_id', '=', sponsorId).where('named', '=', false).where('role', '=', 'viewer').execute() // prettier-ignore
  const person = { role: 'sponsor', status: 'active', username: `w${later()}`, email: `${later()}@x.example`, password_hash: '', display_name: 'A member' } as const // prettier-ignore
  const user = await db.insertInto('users').values(person).returning('id').executeTakeFirstOrThrow()
  await db.insertInto('team_members').values({ user_id: user.id, sponsor_id: sponsorId, role: 'viewer' }).execute() // prettier-ignore
  const invitation = await db
    .insertInto('team_invitations')
    .values({
      sponsor_id: sponsorId,
      email: `${later()}@x.example`,
      role: 'viewer',
      token_hash: Buffer.from(later()),
      invited_by: ownerId,
      expires_at: new Date('2100-01-01'),
    }) // prettier-ignore
    .returning('id')
    .executeTakeFirstOrThrow()
  return { member: user.id, invitation: invitation.id }
}

async function aFailedMail({ platform }: Installation): Promise<number> {
  const mail = { recipient: 'gone@x.example', subject: 'Hello', body: 'Hello', html: '<p>Hello</p>' }
  const { id } = await platform.db
    .insertInto('mails')
    .values({ ...mail, status: 'failed', attachment_count: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const file = { name: 'a.txt', type: 'text/plain', content: Buffer.from('Hello') }
  await platform.db
    .insertInto('mail_attachments')
    .values({ mail_id: id, position: 0, ...file })
    .execute()
  return id
}

/** Two flagged campaigns, against one of which the sponsor appeals. */
async function flagged(accord: Installation, sponsor: Person) {
  const { id: userId } = await accord.platform.db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .executeTakeFirstOrThrow()
  const admin: User = {
    kind: 'user',
    userId,
    role: 'admin',
    status: 'active',
    sponsorId: null,
    teamRole: null,
  }
  const flagAnother = async () => {
    const { id } = await openCampaign(sponsor)
    const flag = { reason: 'other', words: '', until: null } as const
    return accord.platform.transaction(admin, (tx) => flagCampaign(tx, admin, id, flag))
  }
  const [flag, appealed] = [await flagAnother(), await flagAnother()]
  const { payload, headers } = formOf({ words: 'It is not so.' }, [
    { name: 'attachments', content: Buffer.from('%PDF-1.7') },
  ])
  const made = await sponsor.ask<{ id: number }>('POST', `/api/v1/flags/${appealed}/appeal`, payload, headers)
  const { id: attachment } = await accord.platform.db
    .selectFrom('appeal_attachments')
    .select('id')
    .where('appeal_id', '=', made.body.id)
    .executeTakeFirstOrThrow()
  return { flag, appeal: made.body.id, attachment }
}
