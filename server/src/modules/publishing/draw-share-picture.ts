import { createRequire } from 'node:module'
import type { OverlayOptions } from 'sharp'
import type { Files } from '../../platform/files/index.ts'
import type { SharePicture } from './share-picture.ts'
import { escapeXml } from './xml.ts'

export const WIDTH = 1200
export const HEIGHT = 630
const EDGE = 72
const FACE = 168
const MOST_HEADING = 230
/** Of a heading, the largest first; so many of them as fill it surely are not tried. */
const SIZES = [76, 60, 50, 42, 34]
const FULL = 6500

// Colours of web/src/styles/tokens.css.
const PAPER = '#faf8f5'
const INK = '#110d0b'
const SOFT = '#716b65'
const PETROL = '#0e4a5c'

/** What a link preview shows, as a PNG: few programs that make previews read anything newer. */
export async function drawSharePicture(
  { title, by, facts, face }: SharePicture,
  files: Files,
): Promise<Buffer> {
  // Loaded with the first: it is large, and many a start never sees one.
  const { default: sharp } = await import('sharp')
  // A store that is away is told, not drawn around: what is drawn is kept.
  const content = face && (await files.read('files', face.name))
  const left = content ? EDGE + FACE + 32 : EDGE

  const text = async (words: string, size: number, colour: string, width: number, bold = false) => {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}">${escapeXml(words)}</span>`,
        font: `DejaVu Sans Condensed ${bold ? 'Bold ' : ''}${size}`,
        fontfile: fontFile(bold),
        width,
        wrap: 'word-char',
        dpi: 72,
        rgba: true,
      },
    }).png().toBuffer({ resolveWithObject: true }) // prettier-ignore
    return { input: data, height: info.height }
  }

  /** As large as leaves room for what stands below. */
  async function fitting(words: string) {
    let drawn = { input: Buffer.alloc(0), height: Infinity }
    for (const size of SIZES.filter((size) => size * words.length < FULL))
      if (drawn.height > MOST_HEADING) drawn = await text(words, size, INK, WIDTH - 2 * EDGE, true)
    return drawn
  }

  const [name, heading, below] = await Promise.all([
    text(by, 36, SOFT, WIDTH - left - 2 * EDGE - 60),
    fitting(title),
    facts.length > 0 ? text(facts.join('  ·  '), 30, SOFT, WIDTH - 2 * EDGE) : null,
  ])
  const layers: OverlayOptions[] = [
    { input: name.input, left, top: Math.round(EDGE + (FACE - name.height) / 2) },
    { input: heading.input, left: EDGE, top: EDGE + FACE + 44 },
    ...(below ? [{ input: below.input, left: EDGE, top: HEIGHT - 56 - below.height }] : []),
  ]
  if (face && content) {
    const round = face.round ? FACE / 2 : 28
    const mask = Buffer.from(`<svg width="${FACE}" height="${FACE}"><rect width="${FACE}" height="${FACE}" rx="${round}"/></svg>`) // prettier-ignore
    const input = await sharp(content)
      .resize(FACE, FACE, { fit: 'cover' })
      .composite([{ input: mask, blend: 'dest-in' }])
      .png()
      .toBuffer()
    layers.push({ input, left: EDGE, top: EDGE })
  }
  return sharp(Buffer.from(GROUND)).composite(layers).png({ compressionLevel: 9 }).toBuffer()
}

/** Fonts come with the server: machines that run it often have none. */
const fontFile = (bold: boolean): string =>
  createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${bold ? '-Bold' : ''}.ttf`)

const GROUND = `<svg width="${WIDTH}" height="${HEIGHT}" xmlns="http://www.w3.org/2000/svg" fill="none" stroke-width="3.6" stroke-linecap="round">
  <rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>
  <rect width="${WIDTH}" height="14" fill="${PETROL}"/>
  <g transform="translate(${WIDTH - EDGE - 64} ${EDGE}) scale(2)">
    <rect width="32" height="32" rx="8" fill="${PETROL}"/>
    <path stroke="#fff" d="M7.4 25C9 17.4 12.5 11 18.3 7"/>
    <path stroke="#ff9657" d="M24.8 25C23.4 18.2 20.6 13 16.5 9.1"/>
    <path stroke="#fff" d="M12.8 19.7C15.1 18.2 18.4 18.2 20.8 19.4"/>
  </g>
</svg>`
