import { MOST_PROBLEMS } from '@accord/contract'
import type { ImportMapping, ImportProblem, ImportResult } from '@accord/contract'
import { audit } from '../../platform/audit.ts'
import { badField, conflict, notFound } from '../../platform/problem.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { checkRow } from './check-row.ts'
import type { ReadRow } from './check-row.ts'
import * as store from './import-store.ts'
import { readRows } from './read-file.ts'
import { lockList } from './store.ts'
import type { Member } from './team.ts'

const BATCH = 2000

export type ImportFile = { content: Buffer; mapping: ImportMapping }

/** What an import would do, and each of its problems; nothing is kept of it. */
export async function checkImport(tx: Tx, actor: Member, listId: number, file: ImportFile): Promise<ImportResult> {
  const list = await lockList(tx, actor.sponsorId, listId)
  if (!list || list.deleted_at) throw notFound('list')
  await store.beginRows(tx)
  const problems = new Problems()
  let batch: ReadRow[] = []
  const keep = async () => {
    if (batch.length > 0) await store.insertRows(tx, batch)
    batch = []
  }
  let count = 0
  let header = file.mapping.header
  for await (const row of readRows(file.content)) {
    if (header) {
      header = false
      continue
    }
    count++
    const read = checkRow(row, file.mapping.columns)
    if (Array.isArray(read)) problems.add(read)
    else if (batch.push(read) >= BATCH) await keep()
  }
  if (count === 0) throw badField('file', 'empty_file', 'has no row below its names')
  await keep()
  await store.matchRows(tx, actor.sponsorId)
  problems.add(await store.problemsOf(tx))
  return { ...(await store.countRows(tx, listId)), rows: count, problems: problems.shown() }
} // prettier-ignore

/** All of it, or none: 409 with the problems while there is one. */
export async function importPeople(tx: Tx, actor: Member, listId: number, file: ImportFile): Promise<ImportResult> {
  const result = await checkImport(tx, actor, listId, file)
  if (result.problems.count > 0)
    throw conflict('import_has_problems', 'Nothing was imported: mend the rows that are named first.', { problems: result.problems }) // prettier-ignore
  await store.applyRows(tx, { listId, sponsorId: actor.sponsorId, userId: actor.userId })
  const { added, contacts, rows } = result
  audit(tx, { action: 'list.import', subjectType: 'list', subjectId: listId, after: { rows, added, contacts } })
  return result
} // prettier-ignore

/** All are counted, the first few hundred by row are named. */
class Problems {
  #count = 0
  #items: ImportProblem[] = []

  add(more: ImportProblem[]): void {
    this.#count += more.length
    const [first, last] = [more[0], this.#items[MOST_PROBLEMS - 1]]
    // Rows mostly come in order: then there is nothing to sort.
    if (!first || (last && last.row <= first.row)) return
    this.#items = [...this.#items, ...more].sort((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS)
  }

  shown() {
    return { count: this.#count, items: this.#items }
  }
}
