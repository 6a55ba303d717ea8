import { Worker } from 'node:worker_threads'
import { inflateRawSync } from 'node:zlib'
import { MOST_WORKBOOK_ROWS } from '@accord/contract'
import { badField } from '../../platform/problem.ts'

const MOST_UNPACKED = 40_000_000
/** A cell holds 32,767 characters: nothing in a part is so long without a tag. Its reader would go over it again and again. */
const MOST_UNBROKEN = 1_000_000
/** A sheet of 20,000 rows and 20 columns fits; one with a cell in its last corner would take all there is. */
const MOST_MIB = { old: 64, young: 4 }
const MOST_MS = 15_000

const refused = (code: string, message: string) => badField('file', code, message)
const tooLarge = () => refused('workbook_too_large', 'is too large once unpacked; save it as CSV')
const unreadable = () => refused('unreadable', 'can’t be read as a workbook')

let turn: Promise<unknown> = Promise.resolve()

/** The rows of a workbook's first sheet, as texts. One at a time: each may take the memory that there is for one. */
export function readWorkbook(content: Buffer): Promise<string[][]> {
  const rows = turn.then(() => readAlone(content))
  turn = rows.catch(() => undefined)
  return rows
}

/** By a thread with little memory, which is all that it can spend. */
async function readAlone(content: Buffer): Promise<string[][]> {
  refuseBomb(content)
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: { content, most: MOST_WORKBOOK_ROWS + 1 },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MIB.old, maxYoungGenerationSizeMb: MOST_MIB.young },
    execArgv: [],
    stderr: true,
    stdout: true,
  })
  const timer = setTimeout(() => void worker.terminate(), MOST_MS)
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (rows: string[][] | null) =>
        rows
          ? resolve(rows)
          : reject(refused('too_many_rows', `has more than ${MOST_WORKBOOK_ROWS} rows; save it as CSV`)),
      )
      worker.on('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : unreadable()),
      )
      worker.on('exit', () => reject(tooLarge()))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/**
 * Unpacks every part of the archive within bounds before anybody unpacks it without: what its directory says about
 * sizes need not be true.
 */
function refuseBomb(content: Buffer): void {
  let left = MOST_UNPACKED
  try {
    for (const { names, method, data } of partsOf(content)) {
      const unpacked = method === 0 ? data : inflateRawSync(data, { maxOutputLength: left })
      left -= unpacked.length
      if (left <= 0 || (names.some((name) => /\.(xml|rels)$/.test(name)) && isUnbroken(unpacked)))
        throw tooLarge()
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw (error as { status?: number }).status === 400 ? error : unreadable()
  }
}

function isUnbroken(part: Buffer): boolean {
  for (let at = 0; part.length - at > MOST_UNBROKEN;) {
    const tag = part.indexOf('<', at)
    if (tag < 0 || tag - at > MOST_UNBROKEN) return true
    at = tag + 1
  }
  return false
}

/** The parts of a zip archive as its central directory names them (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16). */
function* partsOf(zip: Buffer): Generator<{ names: string[]; method: number; data: Buffer }> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('no end of central directory')
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry of the central directory')
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const local = zip.readUInt32LE(at + 42)
    const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    // It is named twice, and either may be what its reader goes by.
    const names = [
      zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28)),
      zip.toString('latin1', local + 30, local + 30 + zip.readUInt16LE(local + 26)),
    ]
    yield { names, method, data: zip.subarray(begins, begins + packed) }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}
