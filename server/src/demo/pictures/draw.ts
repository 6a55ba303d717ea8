import sharp from 'sharp'
import type { Files } from '../../platform/files/index.ts'
import { writePicture } from '../../platform/pictures.ts'

// Little effort on the encoder: flat shapes are small anyway, and there are many of them.
const asWebp = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).webp({ quality: 80, effort: 2 }).toBuffer()

/** Draws and keeps each; answers their names in the same order. libvips decides how many at once. */
export const keepDrawings = (files: Files, drawings: string[]): Promise<string[]> =>
  Promise.all(drawings.map(async (svg) => writePicture(files, await asWebp(svg))))
