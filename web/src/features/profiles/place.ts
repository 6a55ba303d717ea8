import { displayNames } from '@/ui/kept-formats.ts'
import { reader } from '@/ui/reader.ts'

/** "Graz, Austria", in the person's language; empty where nothing is said. */
export function placeOf({ city, country }: { city: string | null; country: string | null }): string {
  return [city, country && nameOf('region', country)].filter(Boolean).join(', ')
}

export function nameOf(type: 'region' | 'language', code: string): string {
  return displayNames(reader.locale, { type, fallback: 'code' }).of(code) ?? code
}

/** Countries by ISO 3166-1 that Intl knows by a name, sorted as the person's language sorts. */
export function countries(): { value: string; label: string }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const names = displayNames(reader.locale, { type: 'region', fallback: 'none' })
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !NO_COUNTRIES.has(code))
    .map((value) => ({ value, label: names.of(value) ?? '' }))
    .filter(({ value, label }) => label && label !== value)
    .toSorted((one, other) => one.label.localeCompare(other.label, reader.locale))
}

// Codes that Intl has a name for although they are no country of today.
const NO_COUNTRIES = new Set(['AC', 'AN', 'BU', 'CP', 'CQ', 'CS', 'DD', 'DG', 'EA', 'EU', 'EZ', 'FX', 'IC', 'NT', 'QO', 'SU', 'TA', 'TP', 'UK', 'UN', 'XA', 'XB', 'YD', 'YU', 'ZR', 'ZZ']) // prettier-ignore
