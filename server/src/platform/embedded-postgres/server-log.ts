import { open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const kept = 5
const hour = 3_600_000

/** PostgreSQL begins a new file after 8 MB or a day, but never removes one. */
export async function keepServerLogSmall(cluster: string): Promise<{ leave: () => void }> {
  await removeOldest(cluster)
  const timer = setInterval(() => void removeOldest(cluster).catch(() => {}), hour)
  timer.unref()
  return { leave: () => clearInterval(timer) }
}

async function removeOldest(cluster: string): Promise<void> {
  for (const name of (await logFiles(cluster)).slice(0, -kept))
    await rm(join(cluster, 'log', name), { force: true })
}

export async function lastWords(cluster: string): Promise<string> {
  const newest = (await logFiles(cluster)).at(-1)
  if (!newest) return ''
  const file = await open(join(cluster, 'log', newest))
  try {
    const position = Math.max(0, (await file.stat()).size - 4096)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4096), position })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Oldest first: the time is in their names. */
async function logFiles(cluster: string): Promise<string[]> {
  const names = await readdir(join(cluster, 'log')).catch(() => [])
  return names.filter((name) => /^postgres-[\d-]+\.log$/.test(name)).sort()
}
