import { FLAG_REASONS } from '@accord/contract'

/**
 * Why an account is held, as the server keeps it: for a flag `fake_followers: 41,000 of them …`, else words alone.
 * The code in front is a word of ours with a name in every language.
 */
export function readStatusReason(text: string | null | undefined) {
  if (!text) return undefined
  const [, code, words = ''] = /^([a-z_]+)(?:: ([^]*))?$/.exec(text) ?? []
  const known = FLAG_REASONS.find((reason) => reason === code)
  return known ? { code: known, words } : { code: undefined, words: text }
}
