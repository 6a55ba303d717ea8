import type { Upload } from '../../platform/http/forms.ts'
import { reencode } from '../../platform/pictures.ts'
import { keepPrivate } from '../../platform/private-files.ts'
import type { Files } from '../../platform/files/index.ts'
import { badField } from '../../platform/problem.ts'

export type KeptFile = { name: string; type: 'image/webp' | 'application/pdf'; bytes: number; file: string }

const FIELD = 'attachments'
// Enough to read a screenshot of a large screen.
const PICTURE = { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true } as const
const NAME_LENGTH = 120

/** Keeps what came with an appeal, all of it or nothing. 400 for what is, by its content, no picture and no PDF. */
export async function keepAttachments(store: Files, uploads: Upload[]): Promise<KeptFile[]> {
  // One after the other: pictures are large while they are made.
  const made: Omit<KeptFile, 'file'>[] = []
  const contents: Buffer[] = []
  for (const { name, content } of uploads) {
    const pdf = isPdf(content)
    const kept = pdf ? content : await reencode(content, FIELD, PICTURE)
    contents.push(kept)
    made.push({
      name: nameOf(name),
      type: pdf ? 'application/pdf' : 'image/webp',
      bytes: kept.length,
    })
  }
  const files = await Promise.all(contents.map((content) => keepPrivate(store, content)))
  return made.map((one, at) => ({ ...one, file: files[at] as string }))
}

export const removeAttachments = async (store: Files, kept: KeptFile[]): Promise<void> => {
  await Promise.all(kept.map(({ file }) => store.remove('private', file)))
}

/** ISO 32000-1, 7.5.2: a PDF says so in its first bytes. */
function isPdf(content: Buffer): boolean {
  if (content.length === 0) throw badField(FIELD, 'empty_file', 'has nothing in it')
  return content.subarray(0, 5).toString('latin1') === '%PDF-'
}

/** As the person called it, without what could not be kept or would read differently from what it is. */
const nameOf = (name: string): string =>
  name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029/\\]/gu, '')
    .trim()
    .slice(0, NAME_LENGTH)
    .toWellFormed() || 'file'
