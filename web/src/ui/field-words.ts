import { i18n } from '@/i18n/index.ts'

interface Issue {
  code?: string | undefined
  message: string
  origin?: string
  format?: string
  minimum?: number | bigint
  maximum?: number | bigint
  params?: { code?: string } | undefined
}

/** A field's error in the person's language: Zod's and the server's issues have the same codes. */
export function wordsOfIssue(issue: Issue): string {
  const { t, te } = i18n.global
  const { code: kind = 'custom', origin, format, minimum, maximum, params } = issue
  const code = params?.code ?? kind
  const bounds = { minimum: String(minimum), maximum: String(maximum) }
  const bounded = code === 'too_small' || code === 'too_big'
  // The server names the rule but not its bound.
  const names =
    bounded && minimum === undefined && maximum === undefined
      ? ['invalid_format']
      : [`${code}_${origin ?? format}`, code]
  const key = names.map((name) => `app.field.${name}`).find((name) => te(name) || te(name, 'en'))
  return key ? t(key, bounds) : issue.message
}
