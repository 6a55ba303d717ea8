import type { Tx } from '../../platform/database/tx.ts'

export type NewNotice = {
  userId: number
  /** `subject.event`; its words are `kinds` in the page's notices.json, in every language. */
  kind: string
  /** What fills the words: texts, numbers, Money. Nothing that the person may not see. */
  about: Record<string, unknown>
  /** The page of the app where it leads: "/requests/12". */
  path: string
  /** With the same key a person is told once, however often it is tried. */
  onceKey?: string
}

/** Tells a person something inside the app, in the same transaction as what happened. */
export async function notify(tx: Tx, { userId, kind, about, path, onceKey }: NewNotice): Promise<void> {
  await tx.db
    .insertInto('notices')
    .values({
      user_id: userId,
      kind,
      about: JSON.stringify(about),
      path,
      once_key: onceKey ?? null,
      created_at: tx.now,
    }) // prettier-ignore
    .onConflict((conflict) => conflict.columns(['user_id', 'once_key']).doNothing())
    .execute()
}
