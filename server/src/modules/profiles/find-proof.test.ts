import { describe, expect, it } from 'vitest'
import { hasProof } from './find-proof.ts'

const proof = { code: 'accord-0123456789abcdef01234567', profileUrl: 'https://accord.example/@nora' }
const page = (inner: string) => `<!doctype html><html><head>${inner}</head><body>Hello</body></html>`

describe('a proof', () => {
  it.each([
    ['a text file', `  ${proof.code}\r\n`],
    ['a meta tag of its own', page(`<meta name="accord-verification" content="${proof.code}">`)],
    ['a profile’s description', page(`<META content='I walk. ${proof.code} Tea > coffee.' property=og:description />`)],
    ['a bare attribute', page(`<meta content=${proof.code}>`)],
    ['a link in the head', page(`<link href="https://accord.example/@nora" rel="me">`)],
    ['a link in the text, among other words', `<p><a class=x rel="nofollow ME" href="HTTPS://Accord.example/@Nora/">me</a>`],
    ['a tag behind a script, a comment and a title', page(`<script>if (a<b) "</scrip>"</script><!-- > --><title><meta></title><meta content="${proof.code}">`)],
  ])('is found in %s', (_, text) => {
    expect(hasProof(text, proof)).toBe(true)
  }) // prettier-ignore

  it.each([
    ['nothing', ''],
    ['the text between tags, where others write', page('') + `<p>${proof.code}</p>`],
    ['a comment', page(`<!-- <meta content="${proof.code}"> -->`)],
    ['a comment without end', page(`<!-- <meta content="${proof.code}">`)],
    ['a script', page(`<script>var t = '<meta content="${proof.code}">'</script>`)],
    ['a text field', `<textarea><meta content="${proof.code}"></textarea>`],
    ['an attribute of something else', `<img alt="${proof.code}"><p title='<meta content="${proof.code}">'>`],
    ['a longer code', page(`<meta content="${proof.code}8">`)],
    ['a code with something before it', page(`<meta content="x${proof.code}">`)],
    ['a text file with more in it', `${proof.code}\nand more`],
    ['a link to somebody else', '<a rel="me" href="https://accord.example/@norah">'],
    ['a link that does not say so', '<a href="https://accord.example/@nora">'],
    ['a link that nearly says so', '<a rel="menu" href="https://accord.example/@nora">'],
    ['a tag cut off', `<meta content="${proof.code}"`],
  ])('is not found in %s', (_, text) => {
    expect(hasProof(text, proof)).toBe(false)
  })

  it.each(['<', '<!--', '<a ', '<a rel=me href=', `<meta content="`, '<script>', '<a b', '= ', 'a="'])('is looked for in a page full of %s without delay', (part) => {
    const started = performance.now()
    hasProof(part.repeat(Math.ceil(65_536 / part.length)), proof)
    hasProof(`<meta ${part.repeat(Math.ceil(65_536 / part.length))}>`, proof)
    expect(performance.now() - started).toBeLessThan(1000)
  }) // prettier-ignore
})
