/** What is looked for in a page: the code, or a link that says "this is me" to the media kit. */
export type Proof = { code: string; profileUrl: string }

/**
 * Whether a page, or a text file, proves that who made it is who asks. Only what a page says of itself counts: a `meta`
 * tag with the code in it (networks put a profile's description there) or a link with rel=me. In the text between the
 * tags, in comments and in scripts stands what others have written, too.
 */
export function hasProof(text: string, { code, profileUrl }: Proof): boolean {
  if (text.trim() === code) return true
  for (const { name, attributes } of tagsOf(text)) {
    if (name === 'meta' && holds(attributes.get('content') ?? '', code)) return true
    const me = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes('me')
    if ((name === 'a' || name === 'link') && me && sameAddress(attributes.get('href'), profileUrl))
      return true
  }
  return false
}

/** As a word of its own: a longer one that begins with it is another code. */
function holds(text: string, code: string): boolean {
  const at = text.indexOf(code)
  return at >= 0 && !/^[\w-]/.test(text.slice(at + code.length)) && !/[\w-]$/.test(text.slice(0, at))
}

function sameAddress(href: string | undefined, wanted: string): boolean {
  if (!href || !URL.canParse(href)) return false
  const plain = (address: string) => new URL(address).href.toLowerCase().replace(/\/$/, '')
  return plain(href) === plain(wanted)
}

type Tag = { name: string; attributes: Map<string, string> }

/** What is between these is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'template', 'noscript', 'iframe', 'svg'])

/** The tags of a page in one pass from left to right, so that no page makes it slow. */
function* tagsOf(html: string): Generator<Tag> {
  const lower = html.toLowerCase()
  let at = 0
  for (;;) {
    at = html.indexOf('<', at)
    if (at < 0) return
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) return
      at = end + 3
      continue
    }
    const end = endOfTag(html, at)
    if (end < 0) return
    const [, name] = /^<([a-z][a-z0-9]*)[\s/>]/.exec(lower.slice(at, at + 20)) ?? []
    if (name) yield { name, attributes: attributesOf(html.slice(at + 1 + name.length, end)) }
    at = end + 1
    if (name && RAW.has(name)) {
      at = lower.indexOf(`</${name}`, at)
      if (at < 0) return
    }
  }
}

/** A ">" within quotes ends nothing. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const character = html[at] as string
    if (quote) quote = character === quote ? '' : quote
    else if (character === '>') return at
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
  }
  return -1
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, double, single, bare] of text.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)) // prettier-ignore
    if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), (double ?? single ?? bare ?? '').replaceAll('&amp;', '&')) // prettier-ignore
  return found
}
