import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder as the built web app has it, with the app's own page but none of its scripts. */
export async function pagesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-pages-'))
  await mkdir(join(folder, 'assets'))
  await cp(join(import.meta.dirname, '../../../web/index.html'), join(folder, 'index.html'))
  return folder
}
