import { LinkifyIt } from 'linkify-it'

const linkify = new LinkifyIt()

/** Plain text in pieces, those that are web addresses with where they lead. Never more than http and https. */
export function linkedText(text: string): { text: string; href?: string }[] {
  const pieces: { text: string; href?: string }[] = []
  let from = 0
  for (const { index, lastIndex, url } of linkify.match(text) ?? []) {
    if (!/^https?:\/\//i.test(url)) continue
    if (index > from) pieces.push({ text: text.slice(from, index) })
    pieces.push({ text: text.slice(index, lastIndex), href: url })
    from = lastIndex
  }
  if (from < text.length) pieces.push({ text: text.slice(from) })
  return pieces
}
