import { createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Database } from './database/database.ts'
import type { AuditEntry } from './audit-entry.ts'
import type { Tx } from './database/tx.ts'
import type { Keys } from './keys.ts'
import { Problem } from './problem.ts'
import { auditKeys } from './secrets.ts'

/** Has the entry written when the transaction commits; a transaction that fails leaves none. */
export function audit(tx: Tx, entry: AuditEntry): void {
  tx.audit.push(entry)
}

/**
 * Appends what the transaction has to say to the chain. Each hash covers the one before it and is keyed by the
 * installation's secret, so that even who owns the database can't rewrite the past unseen.
 */
export async function appendAudit(tx: Tx, keys: Keys): Promise<void> {
  if (tx.audit.length === 0) return
  const head = await tx.db
    .selectFrom('audit_head')
    .select(['position', 'hash', 'secret_check'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (head.secret_check !== null && head.secret_check !== keys.check)
    throw new Problem(503, 'secret_replaced', 'The secret of this installation was replaced. Nothing was changed; this server has to be started anew.') // prettier-ignore
  let { position, hash } = head
  const rows = tx.audit.map((entry) => {
    const said = {
      position: ++position,
      at: tx.now.toISOString(),
      ...actorOf(tx, entry),
      action: entry.action,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId,
      before: asJson(entry.before),
      after: asJson(entry.after),
      request_id: tx.caller.origin?.requestId ?? null,
      ip: tx.caller.origin ? networkOf(tx.caller.origin.ip) : null,
    }
    hash = link(keys.audit, hash, said)
    return { ...said, before: JSON.stringify(said.before), after: JSON.stringify(said.after), hash }
  })
  await tx.db.insertInto('audit_entries').values(rows).execute()
  await tx.db.updateTable('audit_head').set({ position, hash }).execute()
}

/**
 * The network that an address lies in: enough to tell one place from another, too little to find a person by, since
 * the audit is kept for ever.
 */
export function networkOf(ip: string): string {
  const [, ...v4] = /^(?:::ffff:)?(\d+)\.(\d+)\.(\d+)\.\d+$/i.exec(ip) ?? []
  if (v4.length === 3) return `${v4.join('.')}.0/24`
  const [head = ''] = ip.split('::')
  const groups = [...head.split(':').filter(Boolean), '0', '0', '0'].slice(0, 3)
  return `${groups.join(':')}::/48`
}

function actorOf({ caller }: Tx, { by }: AuditEntry) {
  if (by) return { actor_id: by.userId, actor_kind: by.role }
  return 'userId' in caller
    ? { actor_id: caller.userId, actor_kind: caller.role }
    : { actor_id: null, actor_kind: caller.kind }
}

/** Dates and undefined members as JSON has them, so that what is hashed is what is read back. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const link = (key: Buffer, before: Buffer, said: Record<string, unknown>): Buffer =>
  createHmac('sha256', key)
    .update(before)
    .update(canonicalize(said) ?? '')
    .digest()

export type AuditVerdict = { entries: number; brokenAt: number | null; why: string | null; head: string }

/**
 * Walks the whole chain, a thousand entries at a time, as it stood at one moment. `brokenAt` is the first position
 * that does not hold.
 */
export const verifyAudit = (db: Database, keys: Keys): Promise<AuditVerdict> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((snapshot) => walk(snapshot, keys))

async function walk(db: Database, keys: Keys): Promise<AuditVerdict> {
  let hash: Buffer = Buffer.alloc(0)
  let position = 0
  const broken = (why: string): AuditVerdict => ({
    entries: position,
    brokenAt: position + 1,
    why,
    head: hash.toString('hex'),
  })
  const head = await db.selectFrom('audit_head').select(['position', 'hash']).executeTakeFirstOrThrow()
  const keyAt = await auditKeys(db, keys)
  for (;;) {
    const entries = await db
      .selectFrom('audit_entries')
      .select(['position', 'at', 'actor_id', 'actor_kind', 'action', 'subject_type', 'subject_id'])
      .select(['before', 'after', 'request_id', 'ip', 'hash'])
      .where('position', '>', position)
      .orderBy('position')
      .limit(1000)
      .execute()
    for (const { hash: kept, at, ...rest } of entries) {
      if (rest.position !== position + 1) return broken('an entry is missing')
      const expected = link(keyAt(rest.position), hash, { ...rest, at: at.toISOString() })
      if (!expected.equals(kept)) return broken('the entry is not what was written')
      hash = kept
      position = rest.position
    }
    if (entries.length < 1000) break
  }
  if (position !== head.position || !hash.equals(head.hash)) return broken('the newest entries are missing')
  return { entries: position, brokenAt: null, why: null, head: hash.toString('hex') }
}
