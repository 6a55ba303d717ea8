import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { notFound } from '../../platform/problem.ts'
import type { Database } from '../../platform/database/database.ts'
import { acceptedKeys } from '../../platform/keys.ts'
import type { Keys } from '../../platform/keys.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { sha256 } from '../identity/index.ts'

const seal = (key: Buffer, said: string): string => createHmac('sha256', key).update(`decline.${said}`).digest('base64url') // prettier-ignore

/** Whoever an address belongs to is the same however it is written. */
export const hashOf = (email: string): Buffer => sha256(email.toLowerCase())

/** What a link holds by which an address is never written to again: its hash, so that the link tells nobody's address. */
export function declineToken(keys: Keys, email: string): string {
  const said = hashOf(email).toString('base64url')
  return `${said}.${seal(keys.unsubscribe, said)}`
}

/** The hash in a link; 404 for a link that is not ours. */
export function hashIn(keys: Keys, token: string): Buffer {
  const [said = '', kept = ''] = token.split('.')
  const given = Buffer.from(kept)
  const ours = acceptedKeys(keys, 'unsubscribe').some((key) => {
    const expected = Buffer.from(seal(key, said))
    return expected.length === given.length && timingSafeEqual(expected, given)
  })
  if (!ours) throw notFound('link')
  return Buffer.from(said, 'base64url')
}

export async function hasDeclined(db: Database, hash: Buffer): Promise<boolean> {
  const row = await db.selectFrom('declined_addresses').select('hash').where('hash', '=', hash).executeTakeFirst() // prettier-ignore
  return row !== undefined
}

/** For ever, and what any team knew of the address goes at once. */
export async function decline(tx: Tx, hash: Buffer): Promise<void> {
  await tx.db.insertInto('declined_addresses').values({ hash }).onConflict((conflict) => conflict.doNothing()).execute() // prettier-ignore
  await sql`DELETE FROM contacts WHERE sha256(convert_to(lower(email::text), 'UTF8')) = ${hash}`.execute(tx.db) // prettier-ignore
}
