/** The beginning of a text, cut between words. */
export const shortened = (text: string, to: number) =>
  text.length <= to ? text : `${text.slice(0, to).replace(/\s+\S*$/, '')} …`
