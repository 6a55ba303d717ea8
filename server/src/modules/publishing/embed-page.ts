import { createHash } from 'node:crypto'
import { decimalText } from '@accord/contract'
import type { Currency } from '@accord/contract'
import { escapeHtml } from '../../platform/letter.ts'
import { shortened } from '../../platform/http/page-head.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import type { OpenCampaignRow } from './store.ts'
import { shownWord } from './words.ts'

export type Embed = {
  /** Of one brand, named above; null: of all. */
  brand: { name: string; slug: string; logo: string | null } | null
  campaigns: OpenCampaignRow[]
  lang: 'en' | 'de'
  theme: 'light' | 'dark' | null
  home: string
}

/** A page of its own for frames in other sites: no script, no cookie, and its style in it, known by its hash. */
export function embedPage({ brand, campaigns, lang, theme, home }: Embed): string {
  const words = WORDS[lang]
  const title = brand ? words.titleOf(brand.name) : words.title
  const link = (path: string, html: string, look: string) =>
    `<a class="${look}" href="${escapeHtml(home + path)}" target="_blank" rel="noopener">${html}</a>`
  const logo = brand?.logo
    ? `<img src="${escapeHtml(home + pictureUrl(brand.logo))}" alt="" width="32" height="32">`
    : ''
  return `<!doctype html>
<html lang="${lang}"${theme ? ` class="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>${logo}<h1>${brand ? link(`/brands/${brand.slug}`, escapeHtml(title), 'quiet') : escapeHtml(title)}</h1></header>
<main>
${campaigns.length === 0 ? `<p class="none">${words.none}</p>` : `<ul>\n${campaigns.map(item).join('\n')}\n</ul>`}
</main>
<footer>${link(brand ? `/brands/${brand.slug}` : '/campaigns', words.all, 'more')}</footer>
</body>
</html>
`

  function item(row: OpenCampaignRow): string {
    const facts = [
      ...(brand ? [] : [row.company_name]),
      ...(row.niche ? [lang === 'en' ? shownWord(row.niche) : ''] : []),
      ...(row.budget === null ? [] : [money(row.budget, row.currency, lang)]),
      ...(row.application_deadline ? [words.until(day(row.application_deadline, lang))] : []),
    ].filter(Boolean)
    return `<li>${link(`/campaigns/${row.id}`, escapeHtml(row.title), 'title')}
<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>
<p>${escapeHtml(shortened(row.brief, 140))}</p></li>`
  }
}

const WORDS = {
  en: {
    title: 'Open campaigns',
    titleOf: (name: string) => `Open campaigns of ${name}`,
    none: 'No campaign is open at the moment.',
    all: 'See all and apply on Accord',
    until: (day: string) => `apply until ${day}`,
  },
  de: {
    title: 'Offene Kampagnen',
    titleOf: (name: string) => `Offene Kampagnen von ${name}`,
    none: 'Zurzeit ist keine Kampagne offen.',
    all: 'Alle ansehen und auf Accord bewerben',
    until: (day: string) => `Bewerbung bis ${day}`,
  },
}

const money = (amount: number, currency: string, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    decimalText(amount, currency as Currency) as `${number}`,
  )

const day = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  )

// Colours of web/src/styles/tokens.css.
const STYLE = `
:root { color-scheme: light dark; --page: light-dark(#fff, #1b1815); --line: light-dark(#e6e1db, #3b3733); --text: light-dark(#2c2825, #ece8e3); --soft: light-dark(#716b65, #aaa39b); --link: light-dark(#0f5468, #7cc3d8); }
:root.light { color-scheme: light; }
:root.dark { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-bottom: 3rem; }
body { margin: 0; padding: 1rem 1rem 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
header { display: flex; align-items: center; gap: 0.625rem; margin-bottom: 0.75rem; }
h1 { margin: 0; font-size: 1.125rem; line-height: 1.3; font-weight: 650; }
img { flex: none; border-radius: 6px; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 0.75rem 0; border-top: 1px solid var(--line); }
p { margin: 0.125rem 0 0; font-size: 0.9375rem; }
.facts, .none { color: var(--soft); font-size: 0.875rem; }
a { color: var(--link); }
.title { font-weight: 600; text-decoration: none; }
.quiet { color: inherit; text-decoration: none; }
.title:hover, .quiet:hover { text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
footer { position: sticky; bottom: 0; padding: 0.625rem 0; border-top: 1px solid var(--line); background: var(--page); font-size: 0.875rem; }
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** Any site may frame it; it may show its own style and our pictures, open links outside, and do nothing else. */
export const EMBED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')
