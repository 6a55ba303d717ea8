import { randomBytes } from 'node:crypto'
import { PICTURE_WIDTHS, PORTFOLIO_ITEMS } from '@accord/contract'
import type {
  EditPortfolioItem,
  MakePortfolioItem,
  PortfolioItem,
  PutPortfolioPicture,
} from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { emit } from '../../platform/events.ts'
import { pictureUrl, reencodeIn, pictureName, writePicture } from '../../platform/pictures.ts'
import type { Platform } from '../../platform/platform.ts'
import { conflict, notFound } from '../../platform/problem.ts'
import { notePending } from './picture-store.ts'
import * as store from './portfolio-store.ts'
import { lockInfluencer } from './store.ts'

/** 409 `portfolio_full` where there are as many as there may be. */
export async function addItem(tx: Tx, userId: number, item: MakePortfolioItem): Promise<number> {
  // Two at once are counted one after the other.
  await lockInfluencer(tx, userId)
  if ((await store.countItems(tx, userId)) >= PORTFOLIO_ITEMS)
    throw conflict('portfolio_full', `A portfolio has ${PORTFOLIO_ITEMS} pieces at most.`, { most: PORTFOLIO_ITEMS })
  const id = await store.insertItem(tx, userId, item)
  await told(tx, userId)
  return id
} // prettier-ignore

/** 409 `no_picture` where something is said about a picture that is not there. */
export async function editItem(tx: Tx, userId: number, id: number, edit: EditPortfolioItem): Promise<void> {
  const item = await own(tx, userId, id)
  if (edit.picture && item.alt === '') throw conflict('no_picture', 'There is no picture here yet.')
  await store.updateItem(tx, id, edit)
  await told(tx, userId)
}

export async function removeItem(tx: Tx, userId: number, id: number): Promise<void> {
  await own(tx, userId, id)
  await store.leaveFiles(tx, id)
  await store.deleteItem(tx, id)
  await told(tx, userId)
}

export async function removePicture(tx: Tx, userId: number, id: number): Promise<void> {
  await own(tx, userId, id)
  await store.leaveFiles(tx, id)
  await told(tx, userId)
}

/** Puts a picture in, in place of the one that is there. */
export async function putPicture(
  { files: kept, transaction }: Platform,
  actor: Tx['caller'] & { userId: number },
  id: number,
  upload: Buffer,
  shown: PutPortfolioPicture,
): Promise<void> {
  const sizes = await reencodeIn(PICTURE_WIDTHS, upload, 'picture')
  const salt = randomBytes(16).toString('hex')
  const files = sizes.map(({ content, ...size }) => ({ name: pictureName(content, salt), ...size }))
  // Whatever becomes of this, even where nobody can say: what is not shown in the end is swept.
  await transaction(actor, async (tx) => {
    await own(tx, actor.userId, id)
    await notePending(tx, { kind: 'portfolio', userId: actor.userId }, files)
  })
  await transaction(actor, async (tx) => {
    await own(tx, actor.userId, id)
    await store.leaveFiles(tx, id)
    for (const { content } of sizes) await writePicture(kept, content, salt)
    await store.showFiles(tx, id, files.map(({ name }) => name)) // prettier-ignore
    await store.updateItem(tx, id, { picture: shown })
    await told(tx, actor.userId)
  })
}

export async function readItem(db: Database, id: number): Promise<PortfolioItem> {
  const row = await store.portfolioItem(db, id)
  if (!row) throw notFound('piece of work')
  return showItem(row)
}

export const showItem = ({ alt, focusX, focusY, files, ...item }: store.PortfolioRow): PortfolioItem => ({
  ...item,
  picture:
    files.length === 0
      ? null
      : { alt, focusX, focusY, sizes: files.map(({ name, ...size }) => ({ url: pictureUrl(name)!, ...size })) },
}) // prettier-ignore

async function own(tx: Tx, userId: number, id: number) {
  const item = await store.lockItem(tx, userId, id)
  if (!item) throw notFound('piece of work')
  return item
}

async function told(tx: Tx, userId: number): Promise<void> {
  audit(tx, { action: 'profile.edit', subjectType: 'influencer', subjectId: userId, after: { changed: ['portfolio'] } }) // prettier-ignore
  await emit(tx, { type: 'profile.edited', userId })
}
