import type { Readable } from 'node:stream'

/** What anybody may see (pictures), what only some may open, and reports that wait to be fetched. */
export type Folder = 'files' | 'private' | 'screenshots' | 'exports'

/** Bytes `from` to `to`, both included; `to` null: to the end. */
export type Range = { from: number; to: number | null }

/** A file, or a part of it, as it is read. Whoever opens it reads `content` or destroys it. */
export type OpenFile = { content: Readable; from: number; bytes: number; total: number }

/**
 * Where files lie: in the data directory, or in an S3-compatible store. Where it does not answer, each of these throws
 * a 503 `files_unavailable`.
 */
export type Files = {
  /** Whole or not at all. A name that is taken holds this from now on. */
  keep: (folder: Folder, name: string, content: Buffer) => Promise<void>
  /** Takes over a finished file that lies on this machine, of any size, and takes it away from there. */
  keepFrom: (folder: Folder, name: string, path: string) => Promise<void>
  read: (folder: Folder, name: string) => Promise<Buffer | null>
  /** Null where there is no such file; 416 where it ends before the range begins. */
  open: (folder: Folder, name: string, range?: Range) => Promise<OpenFile | null>
  /** One that is gone already is no matter. */
  remove: (folder: Folder, name: string) => Promise<void>
  /** The names in a folder, of those kept before a moment; unfinished ones too. */
  names: (folder: Folder, before?: Date) => AsyncIterable<string>
  /**
   * Whether it can be used as it is configured: throws a sentence for the operator where it can't; answers one where
   * that can't be said, since it does not answer at the moment.
   */
  check: () => Promise<string | null>
}
