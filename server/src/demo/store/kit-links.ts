import { newLinkSecret } from '../../modules/profiles/index.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Keys } from '../../platform/keys.ts'
import { daysLater } from '../calendar.ts'
import { insertAll, reserveIds } from './insert.ts'

/** Two private links to a media kit: one that a sponsor has read, and one that was ended. */
export async function putKitLinks(
  tx: Tx,
  keys: Keys,
  { influencer, reader, day }: { influencer: number; reader: number; day: Date },
): Promise<void> {
  const [over, read] = (await reserveIds(tx, 'media_kit_links', 2)) as [number, number]
  // Rows go as JSON, where bytes are written as PostgreSQL writes them.
  const bytes = (value: Buffer) => `\\x${value.toString('hex')}` as never
  const link = () => {
    const { salt, token_hash } = newLinkSecret(keys)
    return { influencer_id: influencer, salt: bytes(salt), token_hash: bytes(token_hash) }
  }
  await insertAll(tx, 'media_kit_links', [
    { id: over, ...link(), for_whom: 'Nordlicht Festival', created_at: daysLater(day, -15), ends_at: daysLater(day, 6), ended_at: daysLater(day, -8), openings: 2, last_opened_at: daysLater(day, -12) },
    { id: read, ...link(), for_whom: 'Moss & Fell', created_at: daysLater(day, -6), ends_at: daysLater(day, 20), ended_at: null, openings: 5, last_opened_at: daysLater(day, -1) },
  ]) // prettier-ignore
  const last = { link_id: read, user_id: reader, openings: 3, last_opened_at: daysLater(day, -1) }
  await insertAll(tx, 'media_kit_link_readers', [last])
}
