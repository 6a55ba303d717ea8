import { createRequire } from 'node:module'
import { amountText, REPLY_DAYS, WHOLE } from '@accord/contract'
import type { InfluencerProfile } from '@accord/contract'
import type { Files } from '../../platform/files/index.ts'

const INK = '#110d0b'
const MUTED = '#77706a'
const LINE = '#e8e5df'
const PETROL = '#0d6986'
const PALE = '#8bcddf'
const LEFT = 48
const WIDTH = 595.28 - 2 * LEFT
const BOTTOM = 841.89 - 56

/** What there is room for on one page; the page on the web has the rest. */
const MOST = { accounts: 4, packages: 5, shares: 5, work: 4, periods: 3 }

/** A media kit on one page of paper (A4). `address`: where it is on the web. */
export async function kitPdf(
  kit: InfluencerProfile,
  { address, files, today }: { address: string; files: Files; today: string },
): Promise<Buffer> {
  // Loaded for the first one only: fonts and shaping take tens of megabytes.
  const { default: Document } = await import('pdfkit')
  const font = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
  const title = `${drawable(kit.name, kit.handle)} (@${kit.handle})`
  const doc = new Document({ size: 'A4', margins: { top: 44, left: LEFT, right: LEFT, bottom: 0 }, info: { Title: title, Producer: 'Accord' }, lang: 'en' }) // prettier-ignore
  doc
    .registerFont('plain', font('DejaVuSansCondensed'))
    .registerFont('bold', font('DejaVuSansCondensed-Bold'))
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve) => doc.on('end', resolve))
  const face = await faceOf(kit, files)
  head(doc, kit, face)
  accounts(doc, kit)
  packages(doc, kit)
  audience(doc, kit)
  work(doc, kit)
  foot(doc, address, today)
  doc.end()
  await done
  return Buffer.concat(chunks)
}

type Doc = PDFKit.PDFDocument

/** Letters that the fonts lack are left out rather than drawn as boxes; `instead` where nothing is left. */
const drawable = (text: string, instead = ''): string =>
  text.replace(/[^\u0020-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2000-\u2bff]/gu, '').trim() || instead

const plainWord = (word: string): string => capital(drawable(word.replaceAll('_', ' ')))
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const networkName = (platform: string): string =>
  ({ tiktok: 'TikTok', youtube: 'YouTube', linkedin: 'LinkedIn' })[platform] ?? capital(platform)

/** As JPEG: the format of paper knows no WebP. */
async function faceOf({ avatarUrl }: InfluencerProfile, files: Files): Promise<Buffer | null> {
  if (!avatarUrl) return null
  const { default: sharp } = await import('sharp')
  // Without it the kit is the same.
  const file = await files.read('files', avatarUrl.replace('/files/', '')).catch(() => null)
  return file && sharp(file).flatten({ background: '#fff' }).jpeg({ quality: 88 }).toBuffer()
}

function head(doc: Doc, kit: InfluencerProfile, face: Buffer | null): void {
  const left = face ? LEFT + 92 : LEFT
  if (face) doc.save().circle(LEFT + 38, 82, 38).clip().image(face, LEFT, 44, { width: 76, height: 76 }).restore() // prettier-ignore
  const width = LEFT + WIDTH - left
  text(doc, 'bold', 21, INK, drawable(kit.name, kit.handle), left, 48, width)
  const place = [kit.city, kit.country && countryName(kit.country)].filter(Boolean).join(', ')
  text(doc, 'plain', 9.5, MUTED, [`@${kit.handle}`, plainWord(kit.category), drawable(place)].filter(Boolean).join('  ·  '), left, 76, width) // prettier-ignore
  text(doc, 'plain', 9.5, MUTED, kit.niches.map(plainWord).filter(Boolean).join(', '), left, 91, width)
  const { invitations, rate, minutes } = kit.replies
  const figures: [string, string][] = [
    ['Followers', count(kit.followers)],
    ['Monthly reach', count(kit.reach)],
    ['Deals on Accord', String(kit.dealsAgreed)],
    [`Answers, of ${invitations} in ${REPLY_DAYS} days`, rate === null ? '–' : `${Math.round((rate / WHOLE) * 100)} %${minutes === null ? '' : `, in ${hoursText(minutes)}`}`], // prettier-ignore
  ]
  const step = WIDTH / figures.length
  figures.forEach(([label, value], at) => {
    text(doc, 'plain', 8, MUTED, label, LEFT + at * step, 136, step - 8)
    text(doc, 'bold', 14, INK, value, LEFT + at * step, 148, step - 8)
  })
  doc.y = 176
  if (!kit.bio) return
  doc.font('plain').fontSize(9.5).fillColor(INK)
  doc.text(shortened(drawable(kit.bio.replace(/\s+/g, ' '))), LEFT, doc.y, { width: WIDTH, height: 62, lineGap: 2, ellipsis: true }) // prettier-ignore
}

/** Four lines of it, at the end of a word. */
const shortened = (bio: string): string =>
  bio.length <= 400 ? bio : `${bio.slice(0, 380).replace(/\s+\S*$/, '')} …`

const CONFIRMED = { self_reported: 'self-reported', screenshot: 'screenshot seen', link: 'confirmed by link', api: 'confirmed by API' } // prettier-ignore

function accounts(doc: Doc, { socialAccounts }: InfluencerProfile): void {
  if (socialAccounts.length === 0) return
  heading(doc, 'Social accounts', socialAccounts.length - MOST.accounts)
  for (const one of socialAccounts.slice(0, MOST.accounts)) {
    const day = one.confirmedAt ? `, ${dayText(one.confirmedAt.slice(0, 10))}` : ''
    const rate = one.engagementRate === null ? '' : `${(one.engagementRate / 100).toFixed(2)} % engagement` // prettier-ignore
    row(doc, [[`${networkName(one.platform)}  @${drawable(one.handle.replace(/^@/, ''))}`, 0.31, 'bold'], [`${count(one.followers)} followers`, 0.17, 'plain'], [rate, 0.2, 'plain'], [CONFIRMED[one.confirmedBy] + day, 0.32, 'plain']]) // prettier-ignore
  }
}

const RIGHTS = { none: 'no further use', organic_30_days: 'organic use, 30 days', organic_12_months: 'organic use, 12 months', paid_30_days: 'paid ads, 30 days', paid_12_months: 'paid ads, 12 months', unlimited: 'unlimited use' } // prettier-ignore

function packages(doc: Doc, { packages: all }: InfluencerProfile): void {
  if (all.length === 0) return
  heading(doc, 'Packages', all.length - MOST.packages)
  for (const one of all.slice(0, MOST.packages)) {
    row(
      doc,
      [
        [drawable(one.title, 'Package'), 0.78, 'bold'],
        [amountText(one.price), 0.22, 'bold'],
      ],
      0,
    )
    const terms = [
      `${one.quantity} × ${one.format}, ${networkName(one.platform)}`,
      ...(one.turnaroundDays === null ? [] : [`ready in ${one.turnaroundDays} ${one.turnaroundDays === 1 ? 'day' : 'days'}`]), // prettier-ignore
      ...(one.revisions === null ? [] : [`${one.revisions || 'no'} ${one.revisions === 1 ? 'round' : 'rounds'} of changes`]), // prettier-ignore
      RIGHTS[one.usageRights],
    ]
    text(doc, 'plain', 8.5, MUTED, terms.join('  ·  '), LEFT, doc.y, WIDTH)
    doc.y += 14
  }
}

function audience(doc: Doc, kit: InfluencerProfile): void {
  const names = { country: countryName, age: (key: string) => key.replace('_up', '+').replace('_', '–'), gender: (key: string) => ({ female: 'Women', male: 'Men', other: 'Other' })[key] ?? key } // prettier-ignore
  const kinds = (['country', 'age', 'gender'] as const).filter((kind) => kit.audience[kind].length > 0)
  if (kinds.length === 0) return
  heading(doc, 'Audience', 0)
  const top = doc.y
  const step = WIDTH / 3
  let lowest = top
  kinds.forEach((kind, at) => {
    const x = LEFT + at * step
    kit.audience[kind].slice(0, kind === 'country' ? MOST.shares : 7).forEach(({ key, share }, n) => {
      const y = top + n * 13
      const part = share / WHOLE
      text(doc, 'plain', 8, INK, drawable(names[kind](key), key), x, y, step * 0.42)
      doc.rect(x + step * 0.44, y + 2, step * 0.3, 5).fill(LINE)
      doc.rect(x + step * 0.44, y + 2, step * 0.3 * part, 5).fill(PALE)
      text(doc, 'plain', 8, MUTED, `${(part * 100).toFixed(1)} %`, x + step * 0.77, y, step * 0.2)
      lowest = Math.max(lowest, y + 13)
    })
  })
  doc.y = lowest
}

function work(doc: Doc, { pastWork, unavailable }: InfluencerProfile): void {
  if (pastWork.length > 0 && doc.y < BOTTOM - 90) {
    heading(doc, 'Past work on Accord', 0)
    for (const { sponsor, campaign, agreedOn } of pastWork.slice(0, MOST.work))
      if (doc.y < BOTTOM - 14) row(doc, [[drawable(sponsor.companyName, sponsor.slug), 0.3, 'bold'], [drawable(campaign.title, '–'), 0.5, 'plain'], [dayText(agreedOn), 0.2, 'plain']]) // prettier-ignore
  }
  if (unavailable.length > 0 && doc.y < BOTTOM - 40) {
    const periods = unavailable.slice(0, MOST.periods).map(({ firstDay, lastDay }) => `${dayText(firstDay)} to ${dayText(lastDay)}`) // prettier-ignore
    text(doc, 'plain', 8.5, MUTED, `Busy: ${periods.join('; ')}`, LEFT, doc.y + 8, WIDTH)
  }
}

function foot(doc: Doc, address: string, today: string): void {
  text(doc, 'plain', 8, MUTED, `As of ${dayText(today)}. Figures without a confirmation are the influencer’s own word.`, LEFT, BOTTOM + 14, WIDTH * 0.6) // prettier-ignore
  doc.font('plain').fontSize(8).fillColor(PETROL)
  doc.text(drawable(address), LEFT + WIDTH * 0.6, BOTTOM + 14, { width: WIDTH * 0.4, height: 10, align: 'right', ellipsis: true, lineBreak: false, link: address }) // prettier-ignore
}

function heading(doc: Doc, title: string, more: number): void {
  const y = doc.y + 14
  text(doc, 'bold', 11.5, INK, title, LEFT, y, WIDTH * 0.6)
  if (more > 0) {
    doc.font('plain').fontSize(8).fillColor(MUTED)
    doc.text(`and ${more} more on the page`, LEFT + WIDTH * 0.6, y + 3, { width: WIDTH * 0.4, height: 10, align: 'right', lineBreak: false }) // prettier-ignore
  }
  doc.y = y + 18
}

/** Cells side by side, each cut to its share of the width; a hairline below unless the height is given. */
function row(doc: Doc, cells: [said: string, share: number, font: 'plain' | 'bold'][], below = 4): void {
  const y = doc.y
  doc.moveTo(LEFT, y - 2).lineTo(LEFT + WIDTH, y - 2).lineWidth(0.6).strokeColor(LINE).stroke() // prettier-ignore
  let x = LEFT
  for (const [said, share, font] of cells) {
    text(doc, font, 9, font === 'bold' ? INK : MUTED, said, x, y + 1, share * WIDTH - 8)
    x += share * WIDTH
  }
  doc.y = y + 13 + below
}

/** One line, cut with an ellipsis: what does not fit must not become a second page. */
function text(doc: Doc, font: string, size: number, colour: string, said: string, x: number, y: number, width: number): void {
  doc.font(font).fontSize(size).fillColor(colour)
  doc.text(said, x, y, { width, height: size * 1.3, ellipsis: true, lineBreak: false })
} // prettier-ignore

const count = (value: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value)
const countryName = (code: string): string =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code
const dayText = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
const hoursText = (minutes: number): string =>
  minutes <= 60 ? `${Math.max(1, minutes)} min` : minutes <= 2880 ? `${Math.ceil(minutes / 60)} h` : `${Math.ceil(minutes / 1440)} d` // prettier-ignore
