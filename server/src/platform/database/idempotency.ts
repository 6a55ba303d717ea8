import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Problem } from '../problem.ts'
import type { Once, Tx } from './tx.ts'

export const hashOfRequest = (method: string, path: string, body: unknown): Buffer =>
  createHash('sha256')
    .update(`${method} ${path} ${canonicalize(body ?? null)}`)
    .digest()

/**
 * The answer that this intention got before; null when it is new, in which case it is claimed. A twin that is
 * still under way is waited for: the unique key makes the database do so.
 */
export async function answerOnce(tx: Tx, once: Once): Promise<{ answer: unknown } | null> {
  const claimed = await tx.db
    .insertInto('idempotency_keys')
    .values({ caller: once.caller, key: once.key, request_hash: once.requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (claimed.numInsertedOrUpdatedRows === 1n) return null
  const known = await tx.db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'body'])
    .where('caller', '=', once.caller)
    .where('key', '=', once.key)
    .executeTakeFirstOrThrow()
  if (!known.request_hash.equals(once.requestHash))
    throw new Problem(422, 'idempotency_key_reused', 'This Idempotency-Key was used for another request.')
  return { answer: known.body }
}

export async function rememberAnswer(tx: Tx, once: Once, answer: unknown): Promise<void> {
  await tx.db
    .updateTable('idempotency_keys')
    .set({ body: JSON.stringify(answer ?? null) })
    .where('caller', '=', once.caller)
    .where('key', '=', once.key)
    .execute()
}
