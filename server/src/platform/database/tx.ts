import type { Transaction } from 'kysely'
import type { Actor } from '@accord/contract'
import type { AuditEntry } from '../audit-entry.ts'
import type { DB } from './schema.generated.ts'

/** One intention of one caller: the same key with another question is a mistake of the client's. */
export type Once = { caller: string; key: string; requestHash: Buffer }

/** From where something is done: for the audit. */
export type Origin = { requestId: string; ip: string }
export type Caller = Actor & { origin?: Origin }

/** What rules write through: the open transaction, and what is to be written with it just before it commits. */
export type Tx = {
  db: Transaction<DB>
  caller: Caller
  /** The moment that counts for everything decided in it. */
  now: Date
  audit: AuditEntry[]
}

export type RunTransaction = <T>(
  caller: Caller,
  work: (tx: Tx) => Promise<T>,
  once?: Once | null,
) => Promise<T>
