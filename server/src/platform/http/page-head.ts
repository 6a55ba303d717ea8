import { escapeHtml } from '../letter.ts'

/** What search engines and link previews read of a page before any script runs. Words as they are, never HTML. */
export type PageHead = {
  title: string
  description: string
  /** From the root; the one address of what may be reached by several. */
  path: string
  kind: 'website' | 'article' | 'profile'
  /** For link previews; its path is from the root. */
  picture?: { path: string; width: number; height: number; alt: string }
  /** Other forms of the same, for programs: feeds. */
  alternates?: { type: string; title: string; path: string }[]
  /** schema.org. */
  data?: Record<string, unknown>
  /** What the page will ask for first, so that it is on its way before the script that asks. `page`, `words`: as the build calls them. */
  early?: { page: string; words: string[]; data: string; picture: string | null }
  /** Whoever has the link may read it, but it is nothing to be found any more. */
  unlisted?: boolean
}

const LONGEST_DESCRIPTION = 220

/** The head's tags. `home`: the installation's address, with which every link begins. */
export function headTags(head: PageHead, home: string): string {
  const address = home + head.path
  const title = head.title === 'Accord' ? head.title : `${head.title} · Accord`
  const description = shortened(head.description)
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}" data-of-page />`
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(address)}" data-of-page />`,
    ...(head.unlisted ? [meta('name', 'robots', 'noindex')] : []),
    meta('property', 'og:site_name', 'Accord'),
    meta('property', 'og:type', head.kind),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    ...(head.picture
      ? [
          meta('property', 'og:image', home + head.picture.path),
          meta('property', 'og:image:width', String(head.picture.width)),
          meta('property', 'og:image:height', String(head.picture.height)),
          meta('property', 'og:image:alt', head.picture.alt),
        ]
      : []),
    meta('name', 'twitter:card', head.picture ? 'summary_large_image' : 'summary'),
    ...(head.alternates ?? []).map(
      ({ type, title, path }) =>
        `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(home + path)}" data-of-page />`,
    ),
    ...(head.data
      ? [
          `<script type="application/ld+json" data-of-page>${jsonInHtml({ '@context': 'https://schema.org', ...head.data })}</script>`,
        ]
      : []),
  ].join('\n    ')
}

/** JSON that ends no script element and begins no comment, whatever words are in it. */
export const jsonInHtml = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** On one line, cut between words. */
export function shortened(text: string, most = LONGEST_DESCRIPTION): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  const signs = [...flat]
  if (signs.length <= most) return flat
  const cut = signs.slice(0, most - 1).join('')
  return `${cut.replace(/\s+\S*$/, '').replace(/[,;:–-]+$/, '')}…`
}

/** `scripts`: those of the page, with what they need. */
export const earlyTags = ({ early }: PageHead, scripts: string[]): string =>
  early
    ? [
        `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(early.data)}" />`,
        ...(early.picture
          ? [`<link rel="preload" as="image" fetchpriority="high" href="${escapeHtml(early.picture)}" />`]
          : []),
        ...scripts.map((path) => `<link rel="modulepreload" crossorigin href="${escapeHtml(path)}" />`),
        '',
      ].join('\n    ')
    : ''
