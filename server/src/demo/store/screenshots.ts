import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { sql } from 'kysely'
import sharp from 'sharp'
import type { Files } from '../../platform/files/index.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { daysLater } from '../calendar.ts'
import { insertAll, reserveIds } from './insert.ts'

const WAITING = 3

/** Screenshots of figures that wait for an admin: one of whoever tries the demo, and some of others. */
export async function putScreenshots(tx: Tx, files: Files, day: Date): Promise<void> {
  const { rows: accounts } = await sql<{
    id: number
    platform: string
    handle: string
    followers: number
    engagement_rate: number | null
  }>`
    SELECT id, platform, handle, followers, engagement_rate FROM (
      SELECT DISTINCT ON (a.influencer_id) a.id, a.platform, a.handle, a.followers, a.engagement_rate, u.username FROM social_accounts a
      JOIN users u ON u.id = a.influencer_id AND u.status = 'active'
      WHERE a.confirmed_by = 'self_reported' AND a.platform IN ('instagram', 'tiktok', 'youtube')
      ORDER BY a.influencer_id, a.id) one
    ORDER BY (username = 'influencer') DESC, id LIMIT ${WAITING}`.execute(tx.db)
  const ids = await reserveIds(tx, 'figure_screenshots', accounts.length)
  const rows = accounts.map(async ({ id, followers, engagement_rate, ...account }, at) => {
    const file = createHash('sha256').update(`demo screenshot ${id}`).digest('hex').slice(0, 32)
    await files.keep('screenshots', file, await draw({ followers, rate: engagement_rate, ...account }))
    return {
      id: ids[at] as number,
      account_id: id,
      file,
      followers,
      engagement_rate,
      sent_at: daysLater(day, at - WAITING),
    }
  })
  await insertAll(tx, 'figure_screenshots', await Promise.all(rows))
}

const WIDTH = 540
const HEIGHT = 900

type Shown = { platform: string; handle: string; followers: number; rate: number | null }

/** As a network shows one's own figures on a phone, more or less. */
async function draw({ platform, handle, followers, rate }: Shown): Promise<Buffer> {
  const text = async (words: string, size: number, colour: string) =>
    sharp({ text: { text: `<span foreground="${colour}">${words}</span>`, font: `DejaVu Sans Condensed ${size}`, fontfile: FONT, dpi: 72, rgba: true } }).png().toBuffer()
  const [name, network, figure, word, engagement] = await Promise.all([
    text(`@${handle.replace(/^@/, '')}`, 30, '#171717'),
    text(`${platform} · insights, last 30 days`, 20, '#737373'),
    text(followers.toLocaleString('en'), 64, '#171717'),
    text('followers', 26, '#737373'),
    text(rate === null ? ' ' : `${rate / 100} % engagement`, 26, '#737373'),
  ])
  return sharp(Buffer.from(GROUND))
    .composite([
      { input: name, left: 48, top: 64 },
      { input: network, left: 48, top: 112 },
      { input: figure, left: 48, top: 210 },
      { input: word, left: 48, top: 290 },
      { input: engagement, left: 48, top: 660 },
    ])
    .webp({ quality: 80, effort: 0 })
    .toBuffer()
} // prettier-ignore

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')
const BARS = [52, 60, 58, 71, 69, 83, 90, 88, 104, 120, 117, 140]
const GROUND = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <rect width="100%" height="100%" fill="#fff"/><rect x="32" y="184" width="476" height="160" rx="16" fill="none" stroke="#e5e5e5" stroke-width="2"/>
  ${BARS.map((height, at) => `<rect x="${48 + at * 38}" y="${640 - height * 1.6}" width="26" height="${height * 1.6}" rx="4" fill="#5b7fdb"/>`).join('')}
  <rect x="48" y="700" width="420" height="14" rx="7" fill="#ececec"/><rect x="48" y="734" width="340" height="14" rx="7" fill="#ececec"/><rect x="48" y="768" width="380" height="14" rx="7" fill="#ececec"/></svg>`
