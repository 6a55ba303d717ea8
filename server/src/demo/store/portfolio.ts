import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Files } from '../../platform/files/index.ts'
import { writePicture } from '../../platform/pictures.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Account } from '../people/account.ts'
import type { Influencer } from '../people/influencer.ts'
import { ALT, drawScene, PALETTES } from '../pictures/scene.ts'
import { insertAll, reserveIds } from './insert.ts'
import { idOf } from './profiles.ts'

const WIDTHS = [320, 960]

/** Puts the pieces of work in, each with files of its own as if it had been uploaded. */
export async function putPortfolios(
  tx: Tx,
  files: Files,
  influencers: Influencer[],
  userIds: Map<Account, number>,
): Promise<void> {
  const pieces = influencers.flatMap((one) => one.portfolio.map((piece) => ({ ...piece, of: idOf(userIds, one), at: one.createdAt }))) // prettier-ignore
  const ids = await reserveIds(tx, 'portfolio_items', pieces.length)
  await insertAll(
    tx,
    'portfolio_items',
    pieces.map(({ of, at, scene, ...piece }, index) => ({
      id: ids[index] as number,
      influencer_id: of,
      ...piece,
      alt: scene ? ALT[scene.motif] : '',
      focus_x: 50,
      focus_y: 50,
      created_at: at,
    })),
  )
  const drawn = new Map<string, Promise<{ width: number; height: number; content: Buffer }[]>>()
  const rows = pieces.map(async ({ of, at, scene }, index) => {
    if (!scene) return []
    const svg = drawScene(scene.motif, PALETTES[scene.palette]!)
    const sizes = drawn.get(svg) ?? inEachWidth(svg)
    drawn.set(svg, sizes)
    const salt = createHash('sha256').update(`demo ${index}`).digest('hex')
    return Promise.all((await sizes).map(async ({ content, width, height }) => ({ name: await writePicture(files, content, salt), kind: 'portfolio', user_id: of, width, height, created_at: at, portfolio_item_id: ids[index] as number }))) // prettier-ignore
  })
  await insertAll(tx, 'pictures', (await Promise.all(rows)).flat())
}

const inEachWidth = (svg: string) =>
  Promise.all(
    WIDTHS.map(async (width) => ({
      width,
      height: (width * 2) / 3,
      content: await sharp(Buffer.from(svg))
        .resize(width, Math.round((width * 2) / 3))
        .webp({ quality: 80, effort: 0 })
        .toBuffer(),
    })),
  ).then((sizes) => sizes.map((size) => ({ ...size, height: Math.round(size.height) })))
