import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RegularMail, Subscription } from '@accord/contract'
import { notFound } from '../../platform/problem.ts'
import type { Database } from '../../platform/database/database.ts'
import { acceptedKeys } from '../../platform/keys.ts'
import type { Keys } from '../../platform/keys.ts'
import * as store from './settings-store.ts'

export type SealedLink = { mail: RegularMail; userId: number }

const seal = (key: Buffer, said: string): string => createHmac('sha256', key).update(said).digest('base64url')

/** What a link holds that ends one regular mail of one user, good for as long as there is the installation's secret. */
export function unsubscribeToken(keys: Keys, { mail, userId }: SealedLink): string {
  const said = `${mail}.${userId}`
  return `${said}.${seal(keys.unsubscribe, said)}`
}

/** Where one click ends it (RFC 8058): for the header, with POST. A person who opens it is asked first. */
export const unsubscribeUrl = (keys: Keys, publicUrl: string, link: SealedLink): string =>
  `${publicUrl}/api/v1/unsubscribe/${unsubscribeToken(keys, link)}`

/** The page of the same, for a link in the mail's text. */
export const unsubscribePage = (keys: Keys, publicUrl: string, link: SealedLink): string =>
  `${publicUrl}/unsubscribe/${unsubscribeToken(keys, link)}`

/** 404 for a link that is not ours, as for one of somebody who is gone. */
export async function openLink(db: Database, keys: Keys, token: string): Promise<SealedLink> {
  const [mail, userId, kept = ''] = token.split('.')
  const given = Buffer.from(kept)
  const link = { mail: mail as RegularMail, userId: Number(userId) }
  const ours = acceptedKeys(keys, 'unsubscribe').some((key) => {
    const expected = Buffer.from(seal(key, `${mail}.${userId}`))
    return expected.length === given.length && timingSafeEqual(expected, given)
  })
  if (!ours || !(await store.userExists(db, link.userId))) throw notFound('link')
  return link
}

export async function readSubscription(db: Database, { mail, userId }: SealedLink): Promise<Subscription> {
  const settings = await store.settingsOf(db, userId)
  return { mail, subscribed: settings[mail] }
}
