/** The server sends the first 240 characters, wherever they end: cut back to whole words. */
export function shortened(summary: string) {
  const flat = summary.replace(/\s+/g, ' ').trim()
  return [...summary].length < 240 ? flat : `${flat.replace(/\s\S*$/, '').replace(/[,;:–-]$/, '')} …`
}
