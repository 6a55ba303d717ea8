import { Problem } from '../problem.ts'

export const outOfRange = (total: number): Problem =>
  new Problem(416, 'out_of_range', 'The file ends before that.', {}, { 'content-range': `bytes */${total}` })

export const filesUnavailable = (): Problem =>
  new Problem(503, 'files_unavailable', 'Files can’t be reached at the moment. Nothing was changed; try again.', {}, { 'retry-after': '30' }) // prettier-ignore
