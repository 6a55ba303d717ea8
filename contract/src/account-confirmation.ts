import { z } from 'zod'
import { ADDRESS_FAULT_WORDS, addressFault } from './callable-address.ts'
import { line } from './text.ts'
import type { Platform } from './words.ts'

/** Where the code may lie as a text of its own on a site that is the account. */
export const PROOF_FILE = '/.well-known/accord-verification.txt'

/** The page that is to be looked at, in full. */
export const ConfirmByLink = z.strictObject({
  url: line(500).superRefine((text, context) => {
    const code = addressFault(text)
    if (code) context.addIssue({ code: 'custom', message: ADDRESS_FAULT_WORDS[code], params: { code } })
  }),
})

/** What the screenshot shows; refused where the account says something else by now. */
export const ConfirmByScreenshot = z.strictObject({
  followers: z.int().min(0).max(1_000_000_000),
  /** Hundredths of a percent; null where the account says none. */
  engagementRate: z.int().min(0).max(10_000).nullable().optional(),
})
export type ConfirmByScreenshot = z.infer<typeof ConfirmByScreenshot>

/** What proves an account: the code in its own page's description or file, or a link with rel=me to `profileUrl`. */
export const AccountProof = z.object({ code: z.string(), profileUrl: z.string() })
export type AccountProof = z.infer<typeof AccountProof>

/** The host of each network, and what may stand before a handle in the path of its page. */
const NETWORKS: Partial<Record<Platform, { hosts: string[]; before?: string[] }>> = {
  instagram: { hosts: ['instagram.com'] },
  tiktok: { hosts: ['tiktok.com'] },
  youtube: { hosts: ['youtube.com'], before: ['c', 'user'] },
  twitch: { hosts: ['twitch.tv'] },
  x: { hosts: ['x.com', 'twitter.com'] },
  facebook: { hosts: ['facebook.com'] },
  linkedin: { hosts: ['linkedin.com'], before: ['in', 'company'] },
  pinterest: { hosts: ['pinterest.com'] },
}

type Account = { platform: Platform; handle: string }

/** Whether the account is known by an address at all: on a network it is, a blog's handle has to be one. */
export const hasPage = ({ platform, handle }: Account): boolean =>
  NETWORKS[platform] !== undefined || siteOf(handle) !== null

/**
 * Whether a page is the account's own and nobody else's: its profile on the network, or, of what is a site itself, the
 * page that its handle names. A page below it may be somebody else's.
 */
export function isPageOf({ platform, handle }: Account, address: string): boolean {
  if (addressFault(address)) return false
  const url = new URL(address)
  if (url.search) return false
  const host = withoutWww(url.host)
  const path = plainPath(url.pathname)
  const network = NETWORKS[platform]
  if (!network) {
    const site = siteOf(handle)
    if (site?.host !== host) return false
    return path === site.path || (site.path === '' && url.pathname === PROOF_FILE)
  }
  if (!network.hosts.includes(host)) return false
  const name = handle.toLowerCase().replace(/^@/, '')
  const pages = [name, `@${name}`, ...(network.before ?? []).map((before) => `${before}/${name}`)]
  return pages.some((page) => path === `/${page}`)
}

function siteOf(handle: string): { host: string; path: string } | null {
  const address = `https://${handle.replace(/^@/, '').replace(/^https?:\/\//i, '')}`
  if (addressFault(address)) return null
  const { host, pathname, search } = new URL(address)
  return search ? null : { host: withoutWww(host), path: plainPath(pathname) }
}

const withoutWww = (host: string) => host.replace(/^(?:www|m)\./, '')

/** In lower case, without a slash at the end; an escape is another spelling, and is left as it is. */
const plainPath = (path: string) => path.toLowerCase().replace(/\/+$/, '')
