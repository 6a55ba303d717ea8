import { useI18n } from 'vue-i18n'

type Set = 'niches' | 'categories' | 'industries' | 'platforms' | 'formats' | 'usageRights' | 'flagReasons'

/** The contract's words in the person's language; a page that uses them has `words` among its messages. */
export function useWords() {
  const { t, te } = useI18n()

  /** People bring words of their own to niches and industries: those are shown as they are. */
  function word(set: Set, value: string) {
    const key = `words.${set}.${value}`
    return te(key) || te(key, 'en') ? t(key) : value.charAt(0).toUpperCase() + value.slice(1)
  }

  const options = <Value extends string>(set: Set, values: readonly Value[]) =>
    values
      .map((value) => ({ value, label: word(set, value) }))
      .sort((one, other) => one.label.localeCompare(other.label))

  return { word, options }
}
