import { createRequire } from 'node:module'
import { amountText, decimalText } from '@accord/contract'
import type { Currency, Money, MonthlyFigures, MonthlyReport } from '@accord/contract'
import { changeText, daysText, monthName, monthShort, moneyText, shareOf, timeText } from './monthly-words.ts'

const INK = '#110d0b'
const MUTED = '#77706a'
const LINE = '#e8e5df'
const PETROL = '#0d6986'
const PALE = '#8bcddf'
const LEFT = 48
const WIDTH = 595.28 - 2 * LEFT
const BOTTOM = 841.89 - 60

/** The report on paper (A4): figures, six months as bars, campaigns against their budgets, influencers. */
export async function monthlyPdf(report: MonthlyReport): Promise<Buffer> {
  // Loaded for the first report only: fonts and shaping take tens of megabytes.
  const { default: Document } = await import('pdfkit')
  const font = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
  const doc = new Document({ size: 'A4', margin: LEFT, bufferPages: true, info: { Title: titleOf(report), Producer: 'Accord' }, lang: 'en' }) // prettier-ignore
  doc
    .registerFont('plain', font('DejaVuSansCondensed'))
    .registerFont('bold', font('DejaVuSansCondensed-Bold'))
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<void>((resolve) => doc.on('end', resolve))
  draw(doc, report)
  doc.end()
  await done
  return Buffer.concat(chunks)
}

type Doc = PDFKit.PDFDocument

const titleOf = ({ sponsor, months }: MonthlyReport): string =>
  `${monthName((months.at(-1) as MonthlyFigures).month)} at ${printable(sponsor.companyName, sponsor.slug)}`

/** Scripts that the fonts lack are not drawn as boxes: another name of the same thing stands for them. */
const printable = (text: string, instead: string): string =>
  /^[\u0020-\u058f\u10a0-\u10ff\u1e00-\u1fff\u2000-\u2bff]*$/u.test(text) ? text : instead

function draw(doc: Doc, report: MonthlyReport): void {
  const [before, now] = report.months.slice(-2) as [MonthlyFigures, MonthlyFigures]
  doc.font('bold').fontSize(10).fillColor(PETROL).text('Accord', LEFT, 44)
  doc.font('bold').fontSize(22).fillColor(INK).text(titleOf(report), LEFT, 62, { width: WIDTH })
  doc.font('plain').fontSize(9).fillColor(MUTED).text(`The month is that of ${report.timeZone.replaceAll('_', ' ')}. Sums are by currency.`) // prettier-ignore
  doc.moveDown(1.2)
  tiles(doc, [
    ['Committed', moneyText(now.committed), changeText(now.committed, before.committed)],
    ['Spent', moneyText(now.spent), changeText(now.spent, before.spent)],
    ['New deals', String(now.deals), changeText(now.deals, before.deals)],
    ['Requests sent', String(now.invitations.sent), changeText(now.invitations.sent, before.invitations.sent)],
    ['Answered', String(now.invitations.answered), changeText(now.invitations.answered, before.invitations.answered)],
    ['Median time to an answer', timeText(now.invitations.medianMinutes), `before: ${timeText(before.invitations.medianMinutes)}`],
  ]) // prettier-ignore
  const currency = mainCurrency(report)
  const sums = (key: 'committed' | 'spent') => report.months.map((month) => month[key].find((sum) => sum.currency === currency)?.amount ?? 0) // prettier-ignore
  const names = report.months.map(({ month }) => monthShort(month))
  const top = doc.y + 8
  const half = (WIDTH - 24) / 2
  chart(doc, LEFT, top, half, `Money, ${currency}`, names, { committed: sums('committed'), spent: sums('spent') }, (value) => compact(value, currency)) // prettier-ignore
  chart(doc, LEFT + half + 24, top, half, 'Requests', names, { sent: report.months.map(({ invitations }) => invitations.sent), answered: report.months.map(({ invitations }) => invitations.answered) }, String) // prettier-ignore
  doc.y = top + 170
  campaigns(doc, report)
  if (report.topInfluencers.length > 0) influencers(doc, report)
  numberPages(doc)
}

function tiles(doc: Doc, all: [label: string, value: string, change: string][]): void {
  const width = WIDTH / 3
  const top = doc.y
  all.forEach(([label, value, change], n) => {
    const [x, y] = [LEFT + (n % 3) * width, top + Math.floor(n / 3) * 62]
    doc.moveTo(x, y).lineTo(x + width - 12, y).lineWidth(0.7).strokeColor(LINE).stroke() // prettier-ignore
    const line = { width: width - 12, height: 20, ellipsis: true, lineBreak: false }
    doc
      .font('plain')
      .fontSize(8.5)
      .fillColor(MUTED)
      .text(label, x, y + 8, line)
    doc
      .font('bold')
      .fontSize(value.length > 16 ? 10.5 : 14)
      .fillColor(INK)
      .text(value, x, y + 21, line)
    doc
      .font('plain')
      .fontSize(8)
      .fillColor(MUTED)
      .text(change, x, y + 41, line)
  })
  doc.y = top + 132
}

/** The currency with the most in it over the six months. */
function mainCurrency({ months, campaigns: [first] }: MonthlyReport): Currency {
  const count = new Map<Currency, number>()
  for (const { committed, spent } of months) for (const { currency, amount } of [...committed, ...spent]) count.set(currency, (count.get(currency) ?? 0) + amount) // prettier-ignore
  const [most] = [...count].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? first?.budget.currency ?? 'EUR'
}

function chart(doc: Doc, x: number, y: number, width: number, title: string, names: string[], series: Record<string, number[]>, label: (value: number) => string): void {
  doc.font('bold').fontSize(11).fillColor(INK).text(title, x, y)
  const [colours, keys] = [[PALE, PETROL], Object.keys(series)]
  keys.forEach((key, n) => {
    doc.rect(x + n * 74, y + 19, 7, 7).fill(colours[n] as string)
    doc.font('plain').fontSize(8).fillColor(MUTED).text(key, x + n * 74 + 11, y + 17, { lineBreak: false })
  })
  const most = Math.max(1, ...Object.values(series).flat())
  const [floor, tall, step] = [y + 140, 88, width / names.length]
  doc.moveTo(x, floor).lineTo(x + width, floor).lineWidth(0.7).strokeColor(LINE).stroke() // prettier-ignore
  names.forEach((name, at) => {
    keys.forEach((key, n) => {
      const value = series[key]?.[at] ?? 0
      const height = (value / most) * tall
      const left = x + at * step + 6 + n * (step / 2 - 6)
      if (height > 0) doc.rect(left, floor - height, step / 2 - 8, height).fill(colours[n] as string)
      if (value > 0) doc.font('plain').fontSize(6).fillColor(MUTED).text(label(value), left - 8, floor - height - 9, { width: step / 2 + 8, align: 'center', lineBreak: false }) // prettier-ignore
    })
    doc.font('plain').fontSize(8).fillColor(MUTED).text(name, x + at * step, floor + 5, { width: step, align: 'center', lineBreak: false }) // prettier-ignore
  })
} // prettier-ignore

/** "12.5k" of whole units: for a bar's label. */
const compact = (minor: number, currency: Currency): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(
    decimalText(minor, currency) as Intl.StringNumericLiteral,
  )

function heading(doc: Doc, text: string): void {
  room(doc, 70)
  doc
    .font('bold')
    .fontSize(13)
    .fillColor(INK)
    .text(text, LEFT, doc.y + 10)
  doc.y += 6
}

const room = (doc: Doc, height: number): void => {
  if (doc.y + height > BOTTOM) doc.addPage()
}

function row(doc: Doc, name: string, under: string, right: string, share: number | null): void {
  const height = share === null ? 34 : 46
  room(doc, height)
  const y = doc.y
  doc.moveTo(LEFT, y).lineTo(LEFT + WIDTH, y).lineWidth(0.7).strokeColor(LINE).stroke() // prettier-ignore
  const line = { width: WIDTH - 130, height: 12, ellipsis: true, lineBreak: false }
  doc
    .font('bold')
    .fontSize(9.5)
    .fillColor(INK)
    .text(name, LEFT, y + 7, line)
  doc
    .font('plain')
    .fontSize(8)
    .fillColor(MUTED)
    .text(under, LEFT, y + 20, { ...line, width: WIDTH - 10 })
  doc.font('bold').fontSize(9.5).fillColor(INK).text(right, LEFT + WIDTH - 125, y + 7, { width: 125, align: 'right', lineBreak: false }) // prettier-ignore
  if (share !== null) {
    doc.roundedRect(LEFT, y + 34, WIDTH, 4, 2).fill(LINE)
    if (share > 0) doc.roundedRect(LEFT, y + 34, Math.max(4, (WIDTH * share) / 100), 4, 2).fill(PETROL)
  }
  doc.y = y + height
}

function campaigns(doc: Doc, { campaigns: all, campaignCount }: MonthlyReport): void {
  heading(doc, 'Campaigns')
  if (all.length === 0) doc.font('plain').fontSize(9.5).fillColor(MUTED).text('No campaign was active this month.', LEFT) // prettier-ignore
  for (const one of all) {
    const share = shareOf(one.committedInAll, one.budget)
    const under = `${daysText(one.startDate, one.endDate)} · requests: ${one.requests} · deals: ${one.deals} · spent: ${amountText(one.spent)} · ${share} % of ${amountText(one.budget)} committed so far`
    row(doc, printable(one.title, `Campaign ${one.id}`), under, amountText(one.committed), share)
  }
  if (campaignCount > all.length) doc.font('plain').fontSize(9).fillColor(MUTED).text(`and ${campaignCount - all.length} more`, LEFT) // prettier-ignore
}

function influencers(doc: Doc, { topInfluencers }: MonthlyReport): void {
  heading(doc, 'Top influencers')
  for (const { name, handle, deals, amount } of topInfluencers)
    row(doc, printable(name, `@${handle}`), `@${handle} · deals: ${deals}`, amountText(amount as Money), null)
}

function numberPages(doc: Doc): void {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    // Below the margin nothing may be written, or a page is added.
    doc.page.margins.bottom = 0
    doc.font('plain').fontSize(8).fillColor(MUTED).text(`${page + 1} / ${count}`, LEFT, 806, { width: WIDTH, align: 'right', lineBreak: false }) // prettier-ignore
  }
}
