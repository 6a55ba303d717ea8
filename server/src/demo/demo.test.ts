import { createHash, createPublicKey, verify } from 'node:crypto'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify as passwordFits } from '@node-rs/argon2'
import canonicalize from 'canonicalize'
import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CampaignTerms,
  DealTerms,
  EditInfluencer,
  EditSponsor,
  FLAG_REASONS,
  MakeOffer,
  MakePortfolioItem,
  NICHES,
  RegisterInfluencer,
} from '@accord/contract'
import { verifyAudit } from '../platform/audit.ts'
import { openSharedAnswers } from '../platform/cache/shared-answers.ts'
import { readConfiguration } from '../platform/configuration.ts'
import { openDatabase } from '../platform/database/database.ts'
import { transactionsOn } from '../platform/database/transaction.ts'
import { openFiles } from '../platform/files/index.ts'
import { keysFrom } from '../platform/keys.ts'
import { openOutgoing } from '../platform/outgoing/index.ts'
import type { Platform } from '../platform/platform.ts'
import { unusualFigures } from '../modules/profiles/index.ts'
import { createTestDatabase } from '../testing/installation.ts'
import { statementsOf } from '../testing/statements.ts'
import { installDemo } from './index.ts'

const TODAY = new Date('2026-11-24T15:30:00Z')
const keys = keysFrom('the secret of an installation that only tests use')

type Installed = {
  platform: Platform
  rows: <T = Record<string, never>>(query: string) => Promise<T[]>
  stop: () => Promise<void>
}

async function empty(environment: Record<string, string> = {}): Promise<Installed> {
  const { url, drop } = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'accord-demo-'))
  const { pool, db, close } = openDatabase(url, 4)
  const configuration = readConfiguration({ DATA_DIR: dataDir, ...environment })
  const platform = {
    configuration,
    keys,
    pool,
    db,
    transaction: transactionsOn(db, keys),
    limits: null,
    files: openFiles(configuration, null as never),
    outgoing: openOutgoing(),
    shared: openSharedAnswers(),
    log: null as never,
  }
  return {
    platform,
    rows: async <T>(query: string) => (await db.executeQuery<T>(CompiledQuery.raw(query))).rows,
    stop: async () => {
      await close()
      await drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

let demo: Installed
let work: { seconds: number; statements: number }
beforeAll(async () => {
  demo = await empty()
  const before = process.cpuUsage()
  const statements = await statementsOf(demo.platform.pool, () => installDemo(demo.platform, TODAY))
  const { user, system } = process.cpuUsage(before)
  work = { seconds: (user + system) / 1_000_000, statements }
})
afterAll(() => demo?.stop())

const count = async (query: string) =>
  (await demo.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${query}`))[0]?.n

describe('putting the demo in', () => {
  it('is refused where it is in already', async () => {
    expect(await installDemo(demo.platform, TODAY)).toBe(false)
    expect(await count(`users`)).toBe(1 + 12 + 4 + 150)
  })

  it('is refused where real people are', async () => {
    const inhabited = await empty()
    await inhabited.rows(
      `INSERT INTO users (role, status, username, email, password_hash, display_name) VALUES ('admin', 'active', 'someone', 's@example.org', '-', 'Someone')`,
    )
    expect(await installDemo(inhabited.platform, TODAY)).toBe(false)
    await inhabited.stop()
  })

  it('happens once when two processes start at the same moment', async () => {
    const other = await empty()
    const both = await Promise.all([1, 2].map(() => installDemo(other.platform, TODAY)))
    expect(both.sort()).toEqual([false, true])
    expect(await digest(other)).toBe(await digest(demo))
    await other.stop()
  })

  it('gives the same at any hour of a day', async () => {
    const other = await empty()
    await installDemo(other.platform, new Date('2026-11-24T00:00:01Z'))
    expect(await digest(other)).toBe(await digest(demo))
    await other.stop()
  })

  it('is a few seconds of work, in few statements', () => {
    // By the processor's clock: what else runs on the machine says nothing of what the demo costs.
    expect(work.seconds).toBeLessThan(4)
    expect(work.statements).toBeLessThan(100)
  })

  it('leaves one entry in an audit chain that holds', async () => {
    expect(await demo.rows('SELECT action FROM audit_entries')).toEqual([{ action: 'demo.install' }])
    expect(await verifyAudit(demo.platform.db, keys)).toMatchObject({ brokenAt: null })
  })
})

describe('the demo accounts', () => {
  it('are admin, sponsor and influencer with the password that the page shows', async () => {
    const accounts = await demo.rows<{
      username: string
      role: string
      status: string
      password_hash: string
    }>(
      `SELECT username, role, status, password_hash FROM users WHERE username IN ('admin', 'sponsor', 'influencer')`,
    )
    expect(accounts).toHaveLength(3)
    for (const { username, role, status, password_hash: hash } of accounts) {
      expect([role, status]).toEqual([username, 'active'])
      expect(await passwordFits(hash, 'accord-demo')).toBe(true)
    }
  })

  it('are the only ones with that password', async () => {
    const others = await demo.rows<{ password_hash: string }>(
      `SELECT DISTINCT password_hash FROM users WHERE username NOT IN ('admin', 'sponsor', 'influencer')`,
    )
    expect(others).toHaveLength(1)
    expect(await passwordFits(others[0]?.password_hash ?? '', 'accord-demo')).toBe(false)
  })

  it('give the sponsor campaigns in every state, answers to give and to wait for, and deals under way', async () => {
    const own = `(SELECT sponsor_id FROM people WHERE username = 'sponsor')`
    const states = await demo.rows(`SELECT DISTINCT status FROM campaigns WHERE sponsor_id = ${own}`)
    expect(states).toHaveLength(5)
    expect(await count(`requests WHERE status = 'open' AND offered_by = 'influencer' AND sponsor_id = ${own}`)).toBeGreaterThanOrEqual(5) // prettier-ignore
    expect(await count(`requests WHERE status = 'open' AND offered_by = 'sponsor' AND sponsor_id = ${own}`)).toBeGreaterThanOrEqual(3) // prettier-ignore
    expect(await count(`deals WHERE status IN ('agreed', 'in_progress') AND sponsor_id = ${own}`)).toBeGreaterThanOrEqual(4) // prettier-ignore
  })

  it('give the influencer invitations, answers to wait for, deals and campaigns that fit', async () => {
    const own = `(SELECT id FROM users WHERE username = 'influencer')`
    expect(await count(`requests WHERE status = 'open' AND offered_by = 'sponsor' AND influencer_id = ${own}`)).toBeGreaterThanOrEqual(3) // prettier-ignore
    expect(await count(`requests WHERE status = 'open' AND offered_by = 'influencer' AND influencer_id = ${own}`)).toBe(2) // prettier-ignore
    expect(await count(`deals WHERE status IN ('agreed', 'in_progress') AND influencer_id = ${own}`)).toBeGreaterThanOrEqual(2) // prettier-ignore
    expect(await count(`deals WHERE status = 'completed' AND influencer_id = ${own}`)).toBeGreaterThanOrEqual(
      2,
    )
    const fitting = `campaigns c, influencers i WHERE i.user_id = ${own} AND c.niche = ANY(i.niches) AND c.status = 'open'
      AND c.visibility = 'public' AND NOT c.flagged
      AND NOT EXISTS (SELECT FROM requests r WHERE r.campaign_id = c.id AND r.influencer_id = i.user_id)`
    expect(await count(fitting)).toBeGreaterThanOrEqual(2)
  })

  it('give the admin sponsors who wait, one who was refused, a flagged campaign and a flagged person', async () => {
    expect(await count(`users WHERE status = 'pending'`)).toBe(3)
    expect(await count(`users WHERE status = 'rejected' AND status_reason <> ''`)).toBe(1)
    expect(await count(`flags f JOIN campaigns c ON c.id = f.campaign_id AND c.flagged`)).toBe(1)
    expect(await count(`flags f JOIN users u ON u.id = f.user_id AND u.status = 'flagged'`)).toBe(1)
    expect(await count(`requests r JOIN campaigns c ON c.id = r.campaign_id AND c.flagged WHERE r.status = 'frozen'`)).toBeGreaterThanOrEqual(3) // prettier-ignore
    expect(await count(`requests r JOIN users u ON u.id = r.influencer_id AND u.status = 'flagged' WHERE r.status = 'frozen'`)).toBeGreaterThanOrEqual(2) // prettier-ignore
    const reasons = await demo.rows<{ reason: string }>('SELECT reason FROM flags')
    for (const { reason } of reasons) expect(FLAG_REASONS).toContain(reason)
  })
})

describe('the marketplace', () => {
  it('is as large as it should be', async () => {
    expect(await count(`influencers`)).toBe(150)
    expect(await count(`campaigns`)).toBe(60)
    expect(await count(`requests`)).toBe(400)
    for (const status of ['open', 'accepted', 'rejected', 'withdrawn', 'expired', 'cancelled', 'frozen'])
      expect(await count(`requests WHERE status = '${status}'`), status).toBeGreaterThanOrEqual(5)
    for (const status of ['agreed', 'in_progress', 'completed', 'cancelled'])
      expect(await count(`deals WHERE status = '${status}'`), status).toBeGreaterThanOrEqual(2)
    expect(await count(`campaigns WHERE visibility = 'private'`)).toBeGreaterThanOrEqual(10)
  })

  it('shows a picture for every influencer and every sponsor that was let in, each of them kept', async () => {
    expect(
      await count(`influencers i JOIN users u ON u.id = i.user_id JOIN pictures p ON p.name = u.avatar`),
    ).toBe(150)
    expect(await count(`sponsors s JOIN pictures p ON p.name = s.logo`)).toBe(15)
    for (const { name } of await demo.rows<{ name: string }>('SELECT name FROM pictures'))
      await access(join(demo.platform.configuration.dataDir, 'files', name))
  })

  it('has nobody in a town that no search near a place knows', async () => {
    expect(
      await demo.rows(
        `SELECT i.city, i.country FROM influencer_index f JOIN influencers i ON i.user_id = f.influencer_id WHERE f.place_id IS NULL`,
      ),
    ).toEqual([])
  })

  it('has only what people could have typed in themselves', async () => {
    for (const row of await demo.rows<Record<string, never>>(
      `SELECT i.*, u.username, u.email, u.time_zone,
        (SELECT json_agg(json_build_object('platform', platform, 'handle', handle, 'followers', followers, 'engagementRate', engagement_rate)) FROM social_accounts WHERE influencer_id = i.user_id) AS channels,
        (SELECT json_agg(json_build_object('title', title, 'description', description, 'platform', platform, 'format', format, 'quantity', quantity, 'price', json_build_object('amount', price, 'currency', currency), 'turnaroundDays', turnaround_days, 'revisions', revisions, 'usageRights', usage_rights)) FROM packages WHERE influencer_id = i.user_id) AS packages,
        (SELECT coalesce(json_agg(json_build_object('firstDay', first_day, 'lastDay', last_day)), '[]') FROM unavailable_periods WHERE influencer_id = i.user_id) AS unavailable,
        (SELECT coalesce(json_object_agg(kind, shares), '{}') FROM (SELECT kind, json_agg(json_build_object('key', key, 'share', share)) AS shares FROM audience_shares WHERE influencer_id = i.user_id GROUP BY kind) AS k) AS audience
      FROM influencers i JOIN users u ON u.id = i.user_id`,
    )) {
      const { username, email, time_zone: timeZone, channels, packages, unavailable, audience, name, handle, bio, category, niches, languages, country, city, reach } = row // prettier-ignore
      EditInfluencer.parse({ name, handle, bio, category, niches, languages, country, city, reach, timeZone, socialAccounts: channels, packages, unavailable, audience }) // prettier-ignore
      RegisterInfluencer.parse({
        username,
        email,
        password: 'long enough',
        role: 'influencer',
        name,
        category,
        niches,
      })
      for (const niche of niches as unknown as string[]) expect(NICHES).toContain(niche)
    }
    for (const { company_name: companyName, industry, website, about } of await demo.rows(
      'SELECT * FROM sponsors',
    ))
      EditSponsor.parse({ companyName, industry, website, about })
    for (const row of await demo.rows<Record<string, never>>(
      `SELECT * FROM campaigns WHERE status <> 'draft'`,
    )) {
      const { title, brief, niche, goals, budget: amount, currency, visibility } = row
      CampaignTerms.parse({ title, brief, niche, goals, budget: { amount, currency }, startDate: row.start_date, endDate: row.end_date, applicationDeadline: row.application_deadline, visibility }) // prettier-ignore
    }
    for (const row of await demo.rows<Record<string, never>>('SELECT * FROM offers')) {
      const { amount, currency, deliverables, requirements, message } = row
      MakeOffer.parse({
        amount: { amount, currency },
        deliverables,
        requirements,
        usageRights: row.usage_rights,
        message,
      })
    }
  })

  it('has followers that add up, from a few hundred to millions', async () => {
    expect(await count(`influencers i WHERE followers <> (SELECT sum(followers) FROM social_accounts WHERE influencer_id = i.user_id)`)).toBe(0) // prettier-ignore
    const [spread] = await demo.rows<{ median: number; most: number }>(
      'SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY followers) AS median, max(followers) AS most FROM influencers',
    )
    expect(spread?.median).toBeGreaterThan(12_000)
    expect(spread?.median).toBeLessThan(45_000)
    expect(spread?.most).toBeGreaterThan(1_000_000)
  })

  it('says who stands for figures, whom people reach, when they are busy and how they answer', async () => {
    for (const confirmedBy of ['self_reported', 'screenshot', 'link'])
      expect(await count(`social_accounts WHERE confirmed_by = '${confirmedBy}'`), confirmedBy).toBeGreaterThanOrEqual(20) // prettier-ignore
    expect(await count(`social_accounts WHERE confirmed_at > '2026-11-24'`)).toBe(0)
    expect(await count(`social_accounts a JOIN users u ON u.id = a.influencer_id AND u.status = 'flagged' AND a.confirmed_at IS NOT NULL`)).toBe(0) // prettier-ignore
    const known = await count(`influencers WHERE EXISTS (SELECT FROM audience_shares WHERE influencer_id = user_id)`) // prettier-ignore
    expect(known).toBeGreaterThan(100)
    expect(known).toBeLessThan(150)
    expect(await count(`(SELECT FROM audience_shares GROUP BY influencer_id, kind HAVING sum(share) > 10000) AS s`)).toBe(0) // prettier-ignore
    expect(await count(`influencers WHERE EXISTS (SELECT FROM unavailable_periods WHERE influencer_id = user_id)`)).toBeGreaterThan(50) // prettier-ignore
    expect(await count(`influencers WHERE reply_rate IS NOT NULL`)).toBeGreaterThan(10)
    expect(await count(`influencers WHERE reply_minutes > 60 AND reply_rate BETWEEN 1 AND 10000`)).toBeGreaterThan(5) // prettier-ignore
  })

  it('shows pieces of work, most with a picture in words too, each with files of its own', async () => {
    const pieces = await demo.rows<Record<string, never>>('SELECT * FROM portfolio_items')
    expect(pieces.length).toBeGreaterThan(150)
    for (const { title, link, words, platform } of pieces)
      MakePortfolioItem.parse({ title, link, words, platform })
    expect(await count(`portfolio_items p WHERE (p.alt <> '') <> EXISTS (SELECT FROM pictures WHERE portfolio_item_id = p.id)`)).toBe(0) // prettier-ignore
    expect(await count(`portfolio_items WHERE alt <> ''`)).toBeGreaterThan(100)
  })

  it('has a history of each account that ends with what is shown and begins no earlier than its owner', async () => {
    expect(await count(`social_accounts a WHERE a.followers IS DISTINCT FROM (SELECT followers FROM follower_counts c
      WHERE (c.influencer_id, c.platform, c.handle) = (a.influencer_id, a.platform, a.handle) ORDER BY day DESC LIMIT 1)`)).toBe(0) // prettier-ignore
    expect(await count(`follower_counts c JOIN users u ON u.id = c.influencer_id WHERE c.day < u.created_at::date OR c.day > '2026-11-24'`)).toBe(0) // prettier-ignore
  })

  it('has some figures that a sponsor may want to look at, and not many', async () => {
    const ids = (await demo.rows<{ id: number }>(`SELECT id FROM users WHERE role = 'influencer' AND status = 'active'`)).map(({ id }) => id) // prettier-ignore
    const marks = [...(await unusualFigures(demo.platform.db, { kind: 'user', userId: 1, role: 'admin', status: 'active', sponsorId: null, teamRole: null }, ids)).values()].flat() // prettier-ignore
    for (const kind of ['engagement_high', 'engagement_low', 'followers_jump'])
      expect(marks.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(0)
    expect(marks.length).toBeLessThan(20)
  })

  it('says few things twice', async () => {
    for (const [text, table, least] of [
      ['bio', 'influencers', 1],
      ['name', 'influencers', 0.97],
      ['brief', 'campaigns', 1],
      ['title', 'campaigns', 1],
      ['message', 'offers', 0.75],
    ] as const) {
      const [unlike] = await demo.rows<{ share: number }>(
        `SELECT count(DISTINCT ${text})::float / count(*) AS share FROM ${table}`,
      )
      expect(unlike?.share, text).toBeGreaterThanOrEqual(least)
    }
    expect(await count(`thread_entries WHERE body ~ '[{}]'`)).toBe(0)
    expect(await count(`campaigns WHERE brief ~ '[{}]'`)).toBe(0)
  })
})

describe('what holds for campaigns', () => {
  it('the budget committed is the sum of the deals that stand', async () => {
    expect(
      await count(`campaigns c WHERE committed <> coalesce(
        (SELECT sum(amount) FROM deals WHERE campaign_id = c.id AND status <> 'cancelled'), 0)`),
    ).toBe(0)
  })

  it('open ones still run, and those that are over ended before today', async () => {
    expect(await count(`campaigns WHERE status IN ('open', 'paused') AND end_date < '2026-11-24'`)).toBe(0)
    expect(await count(`campaigns WHERE status IN ('closed', 'archived') AND end_date >= '2026-11-24'`)).toBe(
      0,
    )
  })
})

describe('what holds for requests', () => {
  it('open ones belong to a campaign that goes on, drafts have none', async () => {
    expect(await count(`requests r JOIN campaigns c ON c.id = r.campaign_id WHERE r.status IN ('open', 'frozen') AND c.status NOT IN ('open', 'paused')`)).toBe(0) // prettier-ignore
    expect(await count(`requests r JOIN campaigns c ON c.id = r.campaign_id WHERE c.status = 'draft'`)).toBe(
      0,
    )
  })

  it('exactly those are frozen that a flag touches', async () => {
    expect(
      await count(`requests r JOIN campaigns c ON c.id = r.campaign_id JOIN users u ON u.id = r.influencer_id
        WHERE r.status IN ('open', 'frozen') AND (r.status = 'frozen') <> (c.flagged OR u.status = 'flagged')`),
    ).toBe(0)
  })

  it('the latest offer is the last one, and the side that made it has offered', async () => {
    expect(
      await count(`requests r JOIN offers o ON o.id = r.latest_offer_id WHERE o.side <> r.offered_by
        OR o.number <> (SELECT max(number) FROM offers WHERE request_id = r.id)
        OR o.number <> (SELECT count(*) FROM offers WHERE request_id = r.id)`),
    ).toBe(0)
    expect(await count('offers GROUP BY request_id HAVING count(*) > 6')).toBeUndefined()
  })

  it('offers are made while the one before stands, by people who were there', async () => {
    expect(
      await count(`offers o JOIN offers p ON p.request_id = o.request_id AND p.number = o.number - 1
        WHERE o.created_at <= p.created_at OR o.created_at > p.expires_at`),
    ).toBe(0)
    expect(await count('offers o JOIN users u ON u.id = o.made_by WHERE u.created_at > o.created_at')).toBe(0)
    expect(
      await count(`offers o JOIN requests r ON r.id = o.request_id JOIN campaigns c ON c.id = r.campaign_id
        WHERE c.created_at > o.created_at`),
    ).toBe(0)
  })

  it('open ones can still be answered for a while, and expired ones have run out', async () => {
    const latest = 'requests r JOIN offers o ON o.id = r.latest_offer_id'
    expect(await count(`${latest} WHERE r.status = 'open' AND o.expires_at < '2026-11-26'`)).toBe(0)
    expect(await count(`${latest} WHERE r.status = 'expired' AND o.expires_at > '2026-11-24'`)).toBe(0)
  })

  it('the conversation begins with the opening and the first offer, and its end is the status', async () => {
    const threads = await demo.rows<{ status: string; said: string[] }>(
      `SELECT r.status, array_agg(coalesce(t.happened, t.kind) ORDER BY t.id) AS said
       FROM requests r JOIN thread_entries t ON t.request_id = r.id GROUP BY r.id`,
    )
    for (const { status, said } of threads) {
      expect(said.slice(0, 2)).toEqual(['opened', 'offer'])
      const ends = said.slice(1).filter((word) => !['offer', 'message', 'budget_short'].includes(word))
      expect(ends).toEqual(status === 'open' ? [] : [status])
      if (status !== 'accepted' && status !== 'open') expect(said.at(-1)).toBe(status)
    }
    expect(
      await count(`offers o WHERE NOT EXISTS (SELECT FROM thread_entries t WHERE t.offer_id = o.id)`),
    ).toBe(0)
    expect(
      await count(
        `thread_entries t JOIN thread_entries n ON n.request_id = t.request_id AND n.id > t.id WHERE n.at < t.at`,
      ),
    ).toBe(0)
  })

  it('the amounts of a long haggle come nearer to each other', async () => {
    const [gaps] = await demo.rows<{ first: number; last: number }>(
      `WITH steps AS (
         SELECT request_id, number, abs(amount - lag(amount) OVER w)::float / amount AS gap,
           max(number) OVER (PARTITION BY request_id) AS last
         FROM offers WINDOW w AS (PARTITION BY request_id ORDER BY number))
       SELECT avg(gap) FILTER (WHERE number = 2) AS first, avg(gap) FILTER (WHERE number = last) AS last
       FROM steps WHERE last >= 4`,
    )
    expect(gaps?.last).toBeLessThan((gaps?.first ?? 0) * 0.6)
  })
})

describe('what holds for deals', () => {
  it('there is one for each accepted request, made of its latest offer', async () => {
    expect(
      await count(`requests r FULL JOIN deals d ON d.request_id = r.id WHERE r.status = 'accepted' AND d.id IS NULL
        OR d.id IS NOT NULL AND (r.status <> 'accepted' OR d.offer_id <> r.latest_offer_id)`),
    ).toBe(0)
    expect(
      await count(`deals d JOIN offers o ON o.id = d.offer_id WHERE d.amount <> o.amount OR d.offered_by <> o.made_by
        OR d.accepted_by = o.made_by OR d.accepted_at < o.created_at OR d.accepted_at > o.expires_at`),
    ).toBe(0)
  })

  it('the terms are sealed and signed by this installation', async () => {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: keys.deals.publicKey },
      format: 'jwk',
    })
    for (const { terms, terms_hash, signature } of await demo.rows<{
      terms: unknown
      terms_hash: string
      signature: string
    }>('SELECT * FROM deals')) {
      // prettier-ignore
      expect(DealTerms.parse(terms)).toEqual(terms)
      expect(createHash('sha256').update(canonicalize(terms) ?? '').digest('hex')).toBe(terms_hash) // prettier-ignore
      expect(verify(null, Buffer.from(terms_hash), key, Buffer.from(signature, 'base64url'))).toBe(true)
    }
  })
})

describe('time', () => {
  it('nothing has happened in the future', async () => {
    const moments = await demo.rows<{ table_name: string; column_name: string }>(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'timestamp with time zone' AND column_name <> 'expires_at'
         AND table_name IN ('users', 'sponsors', 'team_members', 'campaigns', 'requests', 'offers', 'thread_entries', 'deals', 'flags', 'pictures')`,
    )
    expect(moments.length).toBeGreaterThan(15)
    for (const { table_name: table, column_name: column } of moments)
      expect(await count(`${table} WHERE ${column} >= '2026-11-24'`), `${table}.${column}`).toBe(0)
  })

  it('is as whole on any other day, in any other currency', async () => {
    const other = await empty({ ACCORD_CURRENCY: 'JPY' })
    expect(await installDemo(other.platform, new Date('2028-02-29T08:00:00Z'))).toBe(true)
    const [sums] = await other.rows<{ requests: number; cheapest: number }>(
      `SELECT (SELECT count(*)::int FROM requests) AS requests, (SELECT min(price) FROM packages) AS cheapest`,
    )
    expect(sums?.requests).toBe(400)
    expect(sums?.cheapest).toBeGreaterThan(1000)
    await other.stop()
  })
})

/** Everything but what may differ: hashes of forgotten passwords, and the moment of the installation itself. */
async function digest({ rows }: Installed): Promise<string> {
  const hash = createHash('sha256')
  for (const [table, order] of [
    ['users', 'id'],
    ['sponsors', 'id'],
    ['team_members', 'user_id'],
    ['influencers', 'user_id'],
    ['social_accounts', 'id'],
    ['packages', 'id'],
    ['pictures', 'name'],
    ['campaigns', 'id'],
    ['requests', 'id'],
    ['offers', 'id'],
    ['thread_entries', 'id'],
    ['deals', 'id'],
    ['flags', 'id'],
    ['settings', 'name'],
  ] as const)
    // prettier-ignore
    hash.update(
      JSON.stringify(
        await rows(`SELECT to_jsonb(t) - CASE WHEN '${table}' = 'influencers' THEN '{updated_at}'::text[]
          WHEN (to_jsonb(t) ->> 'username') IN ('admin', 'sponsor', 'influencer') THEN '{}' ELSE '{password_hash}' END AS row
          FROM ${table} t ORDER BY ${order}`),
      ),
    )
  return hash.digest('hex')
}
