import type { Transaction } from 'kysely'
import type { Database } from './database/database.ts'
import type { DB } from './database/schema.generated.ts'
import { sealed, unsealed } from './keys.ts'
import type { Keys, SecretKeys } from './keys.ts'
import { resealColumns } from './sealed-columns.ts'

/**
 * Holds the secret against the one that the database was last used with. A new one is taken only together with the
 * one before it, which is a rotation; any other is refused, for it would break every seal. Answers whether the
 * secret was replaced. Before anything else writes.
 */
export const openSecret = (db: Database, keys: Keys): Promise<'same' | 'replaced'> =>
  db.transaction().execute(async (trx) => {
    // Whoever appends to the audit holds this row: no entry is linked while its key changes.
    const head = await trx.selectFrom('audit_head').select('position').forUpdate().executeTakeFirstOrThrow()
    const known = await knownSecrets(trx, keys)
    const last = known.at(-1) as Known
    if (last.check_value === keys.check) {
      await trx.updateTable('audit_head').set({ secret_check: keys.check }).execute()
      return 'same'
    }
    if (known.some(({ check_value: check }) => check === keys.check))
      throw new Error('ACCORD_SECRET was replaced by a newer one. Start with that one. Nothing was changed.')
    if (last.check_value !== keys.before?.check)
      throw new Error(
        'ACCORD_SECRET is not the one that this database was begun with. To replace it, give the old one as ACCORD_SECRET_BEFORE. Nothing was changed.',
      )
    await reseal(trx, known, keys, keys.before)
    await resealColumns(trx, keys, keys.before)
    await trx
      .insertInto('secrets')
      .values({ number: last.number + 1, check_value: keys.check, audit_from: head.position + 1 })
      .execute()
    await trx.updateTable('audit_head').set({ secret_check: keys.check }).execute()
    return 'replaced'
  })

const secrets = (db: Database) =>
  db.selectFrom('secrets').select(['number', 'check_value', 'audit_from', 'audit_key']).orderBy('number')

type Known = Awaited<ReturnType<ReturnType<typeof secrets>['execute']>>[number]

/** All secrets so far. A database that has none yet begins with this one, or with the one it was begun with earlier. */
async function knownSecrets(trx: Transaction<DB>, keys: Keys): Promise<Known[]> {
  const known = await secrets(trx).execute()
  if (known.length > 0) return known
  const begun = await trx.deleteFrom('settings').where('name', '=', 'secret_check').returning('value').executeTakeFirst() // prettier-ignore
  const check = begun ? String(begun.value) : keys.check
  await trx.insertInto('secrets').values({ number: 1, check_value: check, audit_from: 1 }).execute()
  const signedBy = [keys, keys.before].find((one) => one?.check === check)
  if (signedBy)
    await trx
      .updateTable('deals')
      .set({ public_key: signedBy.deals.publicKey })
      .where('public_key', 'is', null)
      .execute()
  return secrets(trx).execute()
}

/** From now on only the new secret opens the keys of all earlier ones. */
async function reseal(
  trx: Transaction<DB>,
  known: Known[],
  keys: SecretKeys,
  before: SecretKeys,
): Promise<void> {
  for (const { number, check_value: check, audit_key: box } of known) {
    const key = box ? unsealed(before, check, box) : before.audit
    await trx
      .updateTable('secrets')
      .set({ audit_key: sealed(keys, check, key) })
      .where('number', '=', number)
      .execute()
  }
}

/** The key that links the audit entry at a position, whichever secret was in force then. */
export async function auditKeys(db: Database, keys: SecretKeys): Promise<(position: number) => Buffer> {
  const known = (await secrets(db).execute()).map(({ check_value: check, audit_from: from, audit_key: box }) => ({
    from,
    key: box ? unsealed(keys, check, box) : keys.audit,
  })) // prettier-ignore
  return (position) => known.findLast(({ from }) => from <= position)?.key ?? keys.audit
}
