import { createHash, randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResizeOptions } from 'sharp'
import { badField } from './problem.ts'

/** Loaded with the first upload: it is large, and many a start never sees one. */
async function openSharp() {
  const { default: sharp } = await import('sharp')
  // Each picture is another one: what it would keep of the last is never asked for again.
  sharp.cache(false)
  return sharp
}

/** Where pictures lie below the data directory. */
export const pictureFolder = (dataDir: string): string => join(dataDir, 'files')

export const PICTURE_SIZE = 384

// A picture of more pixels than that is a decompression bomb or a mistake.
const MOST_PIXELS = 50_000_000
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif'])

/**
 * Makes a square WebP of what was uploaded, by its content and not by its name; nothing of the original (its
 * place and camera, say) is left. Answers the file's name, which follows from the content.
 */
export async function keepPicture(dataDir: string, upload: Buffer): Promise<string> {
  const square = { width: PICTURE_SIZE, height: PICTURE_SIZE, fit: 'cover', position: 'attention' } as const
  return writePicture(dataDir, await reencode(upload, 'picture', square))
}

/** A WebP made of what was uploaded in `field`; 400 for that field where it is no picture that we read. */
export async function reencode(upload: Buffer, field: string, resize: ResizeOptions): Promise<Buffer> {
  const sharp = await openSharp()
  const open = () => sharp(upload, { limitInputPixels: MOST_PIXELS })
  const { format } = await read(field, () => open().metadata())
  if (!FORMATS.has(format ?? ''))
    throw badField(field, 'bad_picture', 'is not a JPEG, PNG, WebP, AVIF or GIF')
  return read(field, () => open().rotate().resize(resize).webp({ quality: 82 }).toBuffer())
}

/** Keeps a finished WebP under the name of its content, whole or not at all. */
export async function writePicture(dataDir: string, webp: Buffer): Promise<string> {
  const folder = pictureFolder(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${createHash('sha256').update(webp).digest('hex').slice(0, 32)}.webp`
  const unfinished = join(folder, `.${name}.${randomBytes(6).toString('hex')}`)
  await writeFile(unfinished, webp, { mode: 0o600 })
  await rename(unfinished, join(folder, name))
  return name
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
