import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { PICTURE_SIZE } from '../../platform/pictures.ts'

type Owner = { userId: number; sponsorId: number | null }

/** What the person, or the brand for which they act, shows now. */
export const lockShown = (tx: Tx, { userId, sponsorId }: Owner): Promise<string | null> =>
  sponsorId === null ? lockAvatar(tx, userId) : lockLogo(tx, sponsorId)

export async function lockAvatar(tx: Tx, userId: number): Promise<string | null> {
  const user = tx.db.selectFrom('users').select('avatar').where('id', '=', userId)
  return (await user.forNoKeyUpdate().executeTakeFirst())?.avatar ?? null
}

export async function lockLogo(tx: Tx, sponsorId: number): Promise<string | null> {
  const sponsor = tx.db.selectFrom('sponsors').select('logo').where('id', '=', sponsorId)
  return (await sponsor.forNoKeyUpdate().executeTakeFirst())?.logo ?? null
}

export async function setShown(tx: Tx, { userId, sponsorId }: Owner, name: string | null): Promise<void> {
  if (sponsorId === null)
    await tx.db.updateTable('users').set({ avatar: name }).where('id', '=', userId).execute()
  else await tx.db.updateTable('sponsors').set({ logo: name }).where('id', '=', sponsorId).execute()
}

/** That it is shown. Whoever finds it left takes it over. */
export async function notePicture(tx: Tx, { userId, sponsorId }: Owner, name: string): Promise<void> {
  await tx.db
    .insertInto('pictures')
    .values({ name, kind: sponsorId === null ? 'avatar' : 'logo', user_id: userId, ...SQUARE })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        user_id: sql`CASE WHEN pictures.left_at IS NULL THEN pictures.user_id ELSE excluded.user_id END`,
        left_at: null,
      }),
    )
    .execute()
}

/** Of files that are to be written: they are nobody's until somebody shows them. */
export async function notePending(
  tx: Tx,
  { kind, userId }: { kind: 'avatar' | 'logo' | 'portfolio'; userId: number },
  files: { name: string; width: number; height: number }[],
): Promise<void> {
  await tx.db
    .insertInto('pictures')
    .values(files.map((file) => ({ ...file, kind, user_id: userId, left_at: tx.now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** That somebody shows it no longer. Whether others do is seen when it is swept. */
export async function leavePicture(tx: Tx, name: string): Promise<void> {
  await tx.db
    .insertInto('pictures')
    .values({ name, kind: 'avatar', ...SQUARE, left_at: tx.now })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ left_at: tx.now }))
    .execute()
}

export const SQUARE = { width: PICTURE_SIZE, height: PICTURE_SIZE }

export async function leftPictures(
  db: Database,
  before: Date,
  after: string,
  most: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('pictures')
    .select('name')
    .where('left_at', '<=', before)
    .where('name', '>', after)
    .orderBy('name')
    .limit(most)
    .execute()
  return rows.map(({ name }) => name)
}

/** Undefined where somebody put it in again, or left it once more; without a moment, whenever it was left. */
export const lockLeft = (tx: Tx, name: string, before?: Date) =>
  tx.db
    .selectFrom('pictures')
    .select('name')
    .where('name', '=', name)
    .where('left_at', 'is not', null)
    .$if(before !== undefined, (query) => query.where('left_at', '<=', before!))
    .forUpdate()
    .executeTakeFirst()

export async function isShown(tx: Tx, name: string): Promise<boolean> {
  const { rows } = await sql<{ shown: boolean }>`SELECT EXISTS (SELECT FROM users WHERE avatar = ${name})
    OR EXISTS (SELECT FROM sponsors WHERE logo = ${name}) AS shown`.execute(tx.db)
  return rows[0]!.shown
}

export async function keepPicture(tx: Tx, name: string): Promise<void> {
  await tx.db.updateTable('pictures').set({ left_at: null }).where('name', '=', name).execute()
}

export async function deletePicture(tx: Tx, name: string): Promise<void> {
  await tx.db.deleteFrom('pictures').where('name', '=', name).execute()
}
