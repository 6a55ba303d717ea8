import { sql } from 'kysely'
import type { EditPortfolioItem, MakePortfolioItem, PortfolioItem } from '@accord/contract'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'

export type PortfolioRow = Omit<PortfolioItem, 'picture'> & {
  alt: string
  focusX: number
  focusY: number
  files: { name: string; width: number; height: number }[]
}

const itemOf = sql<PortfolioRow>`json_build_object('id', w.id, 'title', w.title, 'link', w.link, 'words', w.words,
  'platform', w.platform, 'alt', w.alt, 'focusX', w.focus_x, 'focusY', w.focus_y, 'files', coalesce((
    SELECT json_agg(json_build_object('name', f.name, 'width', f.width, 'height', f.height) ORDER BY f.width)
    FROM pictures f WHERE f.portfolio_item_id = w.id), '[]'))`

/** One column of the statement that reads an influencer `i`. */
export const portfolioOfKit = sql<PortfolioRow[]>`coalesce((
  SELECT json_agg(${itemOf} ORDER BY w.id DESC) FROM portfolio_items w WHERE w.influencer_id = i.user_id), '[]')`

export async function portfolioItem(db: Database, id: number): Promise<PortfolioRow | undefined> {
  const found = await db.selectFrom('portfolio_items as w').select(itemOf.as('item')).where('w.id', '=', id).executeTakeFirst() // prettier-ignore
  return found?.item
}

export async function countItems(tx: Tx, userId: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('portfolio_items')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('influencer_id', '=', userId)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertItem(tx: Tx, userId: number, item: MakePortfolioItem): Promise<number> {
  const { id } = await tx.db
    .insertInto('portfolio_items')
    .values({ influencer_id: userId, ...item })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One's own, locked. */
export const lockItem = (tx: Tx, userId: number, id: number) =>
  tx.db
    .selectFrom('portfolio_items')
    .select(['id', 'alt'])
    .where('id', '=', id)
    .where('influencer_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()

export async function updateItem(tx: Tx, id: number, edit: EditPortfolioItem): Promise<void> {
  const { picture, ...fields } = edit
  const shown = picture && { alt: picture.alt, focus_x: picture.focusX, focus_y: picture.focusY }
  const set = { ...fields, ...shown }
  if (Object.keys(set).length > 0)
    await tx.db.updateTable('portfolio_items').set(set).where('id', '=', id).execute()
}

export async function deleteItem(tx: Tx, id: number): Promise<void> {
  await tx.db.deleteFrom('portfolio_items').where('id', '=', id).execute()
}

/** The item has no picture any more; its files go some while later. */
export async function leaveFiles(tx: Tx, id: number): Promise<void> {
  await tx.db.updateTable('pictures').set({ portfolio_item_id: null, left_at: tx.now }).where('portfolio_item_id', '=', id).execute() // prettier-ignore
  await tx.db.updateTable('portfolio_items').set({ alt: '', focus_x: 50, focus_y: 50 }).where('id', '=', id).execute() // prettier-ignore
}

/** What was noted before comes to be the item's picture. */
export async function showFiles(tx: Tx, id: number, names: string[]): Promise<void> {
  await tx.db.updateTable('pictures').set({ portfolio_item_id: id, left_at: null }).where('name', 'in', names).execute() // prettier-ignore
}
