// Run as a thread of its own by read-workbook.ts, never imported: what a workbook makes of the memory ends with it.
import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/node'

const { content, most } = workerData as { content: Uint8Array; most: number }
const sheet = await readSheet(Buffer.from(content))
const asText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}
// The rule means windows; a thread has no other end than this one.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(sheet.length > most ? null : sheet.map((cells) => cells.map(asText)))
