/** "food_and_drink" → "Food and drink": words of open sets as an English page shows them. */
export const shownWord = (word: string): string => {
  const text = word.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "2026-12-03" → "3 Dec 2026". */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
