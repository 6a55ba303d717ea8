/**
 * Intl's formatters cost more to make than to use, and a list has hundreds: one of a kind is kept. `options` are few
 * and fixed in the code, so that what is kept stays small.
 */
const kept = new Map<string, unknown>()

function keep<Format>(kind: string, locale: string, options: object, make: () => Format): Format {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`
  const known = kept.get(key) as Format | undefined
  if (known) return known
  const made = make()
  kept.set(key, made)
  return made
}

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  keep('number', locale, options, () => new Intl.NumberFormat(locale, options))

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  keep('date', locale, options, () => new Intl.DateTimeFormat(locale, options))

export const displayNames = (locale: string, options: Intl.DisplayNamesOptions) =>
  keep('names', locale, options, () => new Intl.DisplayNames([locale], options))
