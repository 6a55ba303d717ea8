/** "food_and_drink" → "Food and drink": words of open sets as an English page shows them. */
export const shownWord = (word: string): string => {
  const text = word.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
