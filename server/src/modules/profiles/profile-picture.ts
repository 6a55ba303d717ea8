import type { User } from '@accord/contract'
import { squarePicture, writePicture } from '../../platform/pictures.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Tx } from '../../platform/database/tx.ts'
import * as store from './picture-store.ts'

/** So long a picture that was left is still there, for pages and caches that show it. */
const KEPT_HOURS = 24
const BATCH = 500

/** Puts in one's picture, or the logo of the brand that one acts for. Answers the name of its file. */
export async function putPicture({ files, transaction }: Platform, actor: User, upload: Buffer): Promise<string> {
  const picture = await squarePicture(upload)
  const kind = actor.sponsorId === null ? 'avatar' : 'logo'
  const file = { name: picture.name, ...store.SQUARE }
  await transaction(actor, (tx) => store.notePending(tx, { kind, userId: actor.userId }, [file]))
  await transaction(actor, async (tx) => {
    await setPicture(tx, actor, picture.name)
    // Its row is locked: it is not being swept at this moment, or was before.
    await writePicture(files, picture.content)
  })
  return picture.name
} // prettier-ignore

export const takePictureAway = (tx: Tx, actor: User): Promise<void> => setPicture(tx, actor, null)

async function setPicture(tx: Tx, owner: User, name: string | null): Promise<void> {
  const before = await store.lockShown(tx, owner)
  await store.setShown(tx, owner, name)
  if (before !== null && before !== name) await store.leavePicture(tx, before)
  if (name !== null) await store.notePicture(tx, owner, name)
}

/** Takes away what was left a while ago, unless somebody else shows it. */
export async function sweepPictures(platform: Platform): Promise<void> {
  const before = new Date(Date.now() - KEPT_HOURS * 3_600_000)
  for (let after = ''; ;) {
    const names = await store.leftPictures(platform.db, before, after, BATCH)
    for (const name of names)
      // Whatever is wrong with one, the others go; it is tried again by the next run.
      await takeLeft(platform, name, before).catch((error: unknown) =>
        platform.log.error({ err: error, picture: name }, 'a picture that was left was not removed'),
      )
    const last = names.at(-1)
    if (last === undefined || names.length < BATCH) return
    after = last
  }
}

/** Of whoever is erased nothing is kept for pages that still show it. */
export async function takeLeftAtOnce(platform: Platform, names: string[]): Promise<void> {
  for (const name of names) await takeLeft(platform, name)
}

const takeLeft = ({ files, transaction }: Platform, name: string, before?: Date): Promise<void> =>
  transaction({ kind: 'clock' }, async (tx) => {
    if (!(await store.lockLeft(tx, name, before))) return
    if (await store.isShown(tx, name)) return store.keepPicture(tx, name)
    await files.remove('files', name)
    await store.deletePicture(tx, name)
  })
