import type { Logger } from 'pino'
import type { Configuration } from '../configuration.ts'
import type { Files } from './files.ts'
import { filesInDirectory } from './in-directory.ts'
import { filesInS3 } from './in-s3.ts'

export type { Files, Folder, OpenFile, Range } from './files.ts'
export { moveToS3 } from './move-to-s3.ts'

export const openFiles = ({ s3, dataDir }: Pick<Configuration, 's3' | 'dataDir'>, log: Logger): Files =>
  s3 ? filesInS3(s3, log) : filesInDirectory(dataDir)
