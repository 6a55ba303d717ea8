import { sql } from 'kysely'
import { dateOf } from '@accord/contract'
import { audit } from '../platform/audit.ts'
import type { Files } from '../platform/files/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { Tx } from '../platform/database/tx.ts'
import { daysLater, startOfDay } from './calendar.ts'
import { isInhabited } from './inhabited.ts'
import { marketplaceUntil } from './marketplace.ts'
import type { Marketplace } from './marketplace.ts'
import { moneyIn } from './money.ts'
import type { Influencer } from './people/influencer.ts'
import type { Account } from './people/account.ts'
import { keepDrawings } from './pictures/draw.ts'
import { drawLogo } from './pictures/logo.ts'
import { drawPortrait } from './pictures/draw-portrait.ts'
import { deriveReliability } from '../modules/campaigns/index.ts'
import { deriveEngagementClasses, deriveReplyFigures } from '../modules/profiles/index.ts'
import { putAccounts } from './store/accounts.ts'
import { putCampaigns, putFlags } from './store/campaigns.ts'
import { putDeals } from './store/deals.ts'
import { insertAll } from './store/insert.ts'
import { putKitLinks } from './store/kit-links.ts'
import { putLists } from './store/lists.ts'
import { idOf, putInfluencers, putSponsors } from './store/profiles.ts'
import { putPortfolios } from './store/portfolio.ts'
import { putScreenshots } from './store/screenshots.ts'
import { putRequests } from './store/requests.ts'

// Any number that nothing else on this database locks.
const LOCK = 7_262_674

/**
 * Puts the demo marketplace in, once; answers false when there already is one, or when real people are here.
 * One transaction; safe when two processes start at once.
 */
export async function installDemo(platform: Platform, today: Date): Promise<boolean> {
  return platform.transaction({ kind: 'clock' }, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${LOCK})`.execute(tx.db)
    if (await isInhabited(tx.db)) return false
    const day = startOfDay(today)
    const money = moneyIn(platform.configuration.currency)
    const market = marketplaceUntil(day, money)
    const { avatars, logos } = await drawAll(platform.files, market)

    const { admin, sponsors, influencers, campaigns, requests } = market
    const accounts = [admin, ...sponsors.map(({ owner }) => owner), ...influencers]
    const users = await putAccounts(tx, accounts, avatars)
    await putPictures(tx, users, avatars, logos)
    const sponsorIds = await putSponsors(tx, sponsors, users, logos, money)
    await putInfluencers(tx, influencers, users, money)
    await putPortfolios(tx, platform.files, influencers, users)
    await putScreenshots(tx, platform.files, day)
    const campaignIds = await putCampaigns(tx, campaigns, sponsorIds, money)
    const adminId = idOf(users, admin)
    await putFlags(tx, adminId, campaignIds, influencers.map((one) => ({ one, userId: idOf(users, one) })))
    const known = { admin: adminId, users, sponsors: sponsorIds, campaigns: campaignIds }
    const ids = await putRequests(tx, requests, known, money)
    await putLists(tx, market.lists, known)
    await putKitLinks(tx, platform.keys, { influencer: idOf(users, influencers[0] as Influencer), reader: idOf(users, market.lists.sponsor.owner), day })
    const deals = await putDeals(tx, platform.keys, requests, ids, known, money)
    await deriveReplyFigures(tx, day)
    await deriveEngagementClasses(tx)
    await deriveReliability(tx, day)
    // Long enough ago for something to be new to whoever tries an influencer's account.
    await insertAll(tx, 'campaign_looks', influencers.map((one) => ({ user_id: idOf(users, one), looked_at: daysLater(day, -11) })))

    await insertAll(tx, 'settings', [{ name: 'demo', value: { day: dateOf(day) } }])
    const counts = { users: users.size, campaigns: campaigns.length, requests: requests.length, deals }
    audit(tx, { action: 'demo.install', subjectType: 'installation', subjectId: null, after: counts })
    return true
  })
} // prettier-ignore

type Pictures = Map<Account, string>

async function drawAll(files: Files, { sponsors, influencers }: Marketplace) {
  const withLogo = sponsors.flatMap(({ owner, company }) => (company.logo ? [{ owner, logo: company.logo }] : []))
  const [faces, marks] = await Promise.all([
    keepDrawings(files, influencers.map(({ portrait }) => drawPortrait(portrait))),
    keepDrawings(files, withLogo.map(({ logo }) => drawLogo(logo))),
  ])
  const avatars: Pictures = new Map(influencers.map((one, index) => [one, faces[index] as string]))
  const logos: Pictures = new Map(withLogo.map(({ owner }, index) => [owner, marks[index] as string]))
  return { avatars, logos }
} // prettier-ignore

async function putPictures(
  tx: Tx,
  users: Map<Account, number>,
  avatars: Pictures,
  logos: Pictures,
): Promise<void> {
  const rows = (kind: string, pictures: Pictures) =>
    [...pictures].map(([account, name]) => ({
      name,
      kind,
      user_id: idOf(users, account),
      width: 384,
      height: 384,
      created_at: account.createdAt,
    }))
  await insertAll(tx, 'pictures', [...rows('avatar', avatars), ...rows('logo', logos)])
}
