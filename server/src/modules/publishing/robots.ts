import { PAGES } from '@accord/contract'

/** Pages that say something to whoever comes from outside; all others are somebody's own, or lead nowhere without one. */
const FOUND = new Set(['/', '/campaigns', '/campaigns/:id', '/influencers', '/@:handle', '/brands/:slug', '/login', '/register']) // prettier-ignore

/** Data stays open to crawlers: they draw the pages by it. */
export const robotsText = (home: string): string =>
  [
    'User-agent: *',
    ...closedPaths().map((path) => `Disallow: ${path}`),
    'Disallow: /api/docs',
    'Disallow: /embed/',
    '',
    `Sitemap: ${home}/sitemap.xml`,
    '',
  ].join('\n')

function closedPaths(): string[] {
  const closed = PAGES.filter((page) => !FOUND.has(page)).map((page) => page.replace(/:\w+$/, '').replace(/:\w+/g, '*')) // prettier-ignore
  const covers = (one: string, other: string) => one !== other && other.startsWith(one)
  return [...new Set(closed)].filter((path) => !closed.some((other) => covers(other, path)))
}
