import { execFileSync } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { asRoot, newDataDir, query, start } from './testing/temporary-data.ts'

describe.runIf(asRoot && mayMount())('a full disk', () => {
  it('is named at the first start and at a later one, and with room again everything goes on', async () => {
    const dataDir = await onDiskOf('20m')
    await expect(start(dataDir)).rejects.toThrow(/^The disk of DATA_DIR is full/)

    execFileSync('mount', ['-o', 'remount,size=100m', dataDir])
    const first = await start(dataDir)
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n')
    await first.stop()
    fill(dataDir)
    await expect(start(dataDir)).rejects.toThrow(/^The disk of DATA_DIR .*is full/)

    await rm(join(dataDir, 'filler'))
    const next = await start(dataDir)
    expect(await query(next.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
    await next.stop()
  })
})

function mayMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function onDiskOf(size: string): Promise<string> {
  const dataDir = await newDataDir()
  await mkdir(dataDir)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'accord-test', dataDir])
  onTestFinished(() => void execFileSync('umount', [dataDir]))
  return dataDir
}

function fill(dataDir: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${join(dataDir, 'filler')}`, 'bs=4k'], { stdio: 'ignore' })
  } catch {
    // It always ends with "No space left on device".
  }
}
