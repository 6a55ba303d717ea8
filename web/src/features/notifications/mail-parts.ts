export type MailPart = { text: string; href?: string; path?: string }

// Up to a blank or an angle or quotation mark; a full stop or bracket at the end belongs to the sentence.
const ADDRESS = /https?:\/\/[^\s<>"“”]+/g
const SENTENCE_END = /[.,;:!?)\]]+$/

/**
 * A plain text in parts: words, and web addresses one can follow. Only http and https become links, so that nothing in
 * a mail can run. An address of this installation is given as its path, to open without leaving the page.
 */
export function partsOf(text: string, origin: string): MailPart[] {
  const parts: MailPart[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(SENTENCE_END, '')
    if (index > from) parts.push({ text: text.slice(from, index) })
    parts.push(linkTo(address, origin))
    from = index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}

function linkTo(address: string, origin: string): MailPart {
  const url = URL.parse(address)
  if (!url) return { text: address }
  const own = url.origin === origin
  return own
    ? { text: address, path: url.pathname + url.search + url.hash }
    : { text: address, href: url.href }
}
