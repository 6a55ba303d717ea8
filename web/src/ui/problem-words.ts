import type { Problem } from '@/app/problem.ts'
import { i18n } from '@/i18n/index.ts'
import { formatWait } from './format.ts'

/** A problem in the person's language: by its code, else by what the server says, else by its status. */
export function wordsOfProblem(problem: Problem) {
  const { t, te } = i18n.global
  const by = [`app.problems.${problem.code}`, `app.problems.http_${problem.status}`].find(
    (key) => te(`${key}.title`) || te(`${key}.title`, 'en'),
  )
  const known = by !== undefined
  return {
    title: known ? t(`${by}.title`) : problem.title || t('app.problems.unexpected.title'),
    text: known ? t(`${by}.text`, wordsBeside(problem)) : problem.detail || t('app.problems.unexpected.text'),
  }
}

const wordsBeside = ({ extra }: Problem) =>
  typeof extra['retryAfter'] === 'number' ? { ...extra, wait: formatWait(extra['retryAfter']) } : extra
