import { createHash } from 'node:crypto'
import type { ResizeOptions } from 'sharp'
import type { Files } from './files/index.ts'
import { badField } from './problem.ts'

/** Loaded with the first upload: it is large, and many a start never sees one. */
async function openSharp() {
  const { default: sharp } = await import('sharp')
  // Each picture is another one: what it would keep of the last is never asked for again.
  sharp.cache(false)
  return sharp
}

export const PICTURE_SIZE = 384

// A picture of more pixels than that is a decompression bomb or a mistake.
const MOST_PIXELS = 50_000_000
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif'])
const SIGNATURES = [/^\xFF\xD8\xFF/, /^\x89PNG\r\n\x1A\n/, /^RIFF....WEBP/s, /^....ftyp/s, /^GIF8[79]a/]

/**
 * Makes a square WebP of what was uploaded, by its content and not by its name; nothing of the original (its
 * place and camera, say) is left. With the name under which it is kept.
 */
export async function squarePicture(upload: Buffer): Promise<{ content: Buffer; name: string }> {
  const square = { width: PICTURE_SIZE, height: PICTURE_SIZE, fit: 'cover', position: 'attention' } as const
  const content = await reencode(upload, 'picture', square)
  return { content, name: pictureName(content) }
}

/** A WebP made of what was uploaded in `field`; 400 for that field where it is no picture that we read. */
export async function reencode(upload: Buffer, field: string, resize: ResizeOptions): Promise<Buffer> {
  return inTurn(async () => {
    const open = await opened(upload, field)
    return read(field, () => open().rotate().resize(resize).webp({ quality: 82 }).toBuffer())
  })
}

export type SizedPicture = { content: Buffer; width: number; height: number }

/** The whole picture as WebP in each of `widths`, ascending, that is narrower than it is, and in the nearest to its own. */
export async function reencodeIn(
  widths: readonly number[],
  upload: Buffer,
  field: string,
): Promise<SizedPicture[]> {
  const most = Math.max(...widths)
  return inTurn(async () => {
    const open = await opened(upload, field)
    // Decoded once. Very tall ones are bounded too.
    const { data, info } = await read(field, () =>
      open()
        .rotate()
        .resize({ width: most, height: 2 * most, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true }),
    )
    const sharp = await openSharp()
    const { width: own, height, channels } = info
    const sizes = [...widths.filter((width) => width < own), own]
    const made: SizedPicture[] = []
    for (const width of sizes) {
      const small = sharp(data, { raw: { width: own, height, channels } }).resize({ width }).webp({ quality: 82 })
      const { data: content, info: of } = await small.toBuffer({ resolveWithObject: true })
      made.push({ content, width: of.width, height: of.height })
    }
    return made
  })
} // prettier-ignore

/** A way to open it, once it is known to be a picture that may be opened. */
async function opened(upload: Buffer, field: string) {
  if (upload.length === 0) throw badField(field, 'empty_file', 'has nothing in it')
  // By its first bytes: nothing else is given to any decoder, least of all to one of SVG.
  if (!SIGNATURES.some((signature) => signature.test(upload.subarray(0, 12).toString('latin1'))))
    throw badField(field, 'bad_picture', 'is not a JPEG, PNG, WebP, AVIF or GIF')
  const sharp = await openSharp()
  const { format, width, height } = await read(field, () =>
    sharp(upload, { limitInputPixels: false }).metadata(),
  )
  if (!FORMATS.has(format ?? ''))
    throw badField(field, 'bad_picture', 'is not a JPEG, PNG, WebP, AVIF or GIF')
  if (width * height > MOST_PIXELS)
    throw badField(field, 'too_many_pixels', 'has more than 50 million pixels')
  return () => sharp(upload, { limitInputPixels: MOST_PIXELS })
}

// One at a time: each may take some 200 MB while it is open.
let before: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work)
  before = mine.catch(() => {})
  return mine
}

/**
 * Keeps a finished WebP under the name of its content, whole or not at all; with `salt`, under a name that the same
 * content has nowhere else.
 */
export async function writePicture(files: Files, webp: Buffer, salt = ''): Promise<string> {
  const name = pictureName(webp, salt)
  await files.keep('files', name, webp)
  return name
}

/** Under which name a finished WebP is kept. */
export const pictureName = (webp: Buffer, salt = ''): string =>
  `${createHash('sha256').update(salt).update(webp).digest('hex').slice(0, 32)}.webp`

/** Takes files of kept pictures away; those that are gone already are no matter. */
export async function removePictures(files: Files, names: string[]): Promise<void> {
  for (const name of names) await files.remove('files', name)
}

async function read<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw badField(field, 'bad_picture', 'is not a picture that can be read, or is too large')
  }
}

/** Where the page finds a kept picture. */
export const pictureUrl = (name: string | null): string | null => (name ? `/files/${name}` : null)
