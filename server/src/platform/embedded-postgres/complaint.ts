/** PostgreSQL's own words on why it ended, made into one sentence. */
export function explainComplaint(complaint: string): string {
  if (/No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/.test(complaint))
    return 'The disk of DATA_DIR is full, and PostgreSQL needs room to start (about 100 MB the first time).'
  const lines = complaint.trim().split('\n')
  const decisive = lines.findLast((line) => /FATAL|PANIC|error:|could not/.test(line)) ?? lines.at(-1)
  return `PostgreSQL could not start: ${decisive?.replace(/^.*?(FATAL|PANIC|error):\s+/, '') || 'it gave no reason'}`
}

/** The program itself could not be run. */
export function explainSpawnError(error: Error): Error {
  const { code, path } = error as NodeJS.ErrnoException
  return new Error(
    `${path} can't be run (${code}). It needs a system with glibc (not Alpine), or set DATABASE_URL.`,
    { cause: error },
  )
}
