/** The end of the queue for each key. */
export type Turns = Map<string, Promise<unknown>>

/** Does `work` when all before it under the same key are done. */
export async function inTurn<T>(turns: Turns, key: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const end = mine.catch(() => {})
  turns.set(key, end)
  try {
    return await mine
  } finally {
    if (turns.get(key) === end) turns.delete(key)
  }
}
