import { numberFormat } from '@/ui/kept-formats.ts'
import { reader } from '@/ui/reader.ts'

/** Hundredths of a percent, as people write them: 345 is "3.45 %". */
export function rateText(hundredths: number): string {
  return numberFormat(reader.locale, { style: 'percent', maximumFractionDigits: 2 }).format(
    hundredths / 10_000,
  )
}

/** The same without the sign, for an input. */
export function rateTyped(hundredths: number | null): string {
  return hundredths === null
    ? ''
    : numberFormat(reader.locale, { maximumFractionDigits: 2 }).format(hundredths / 100)
}

/** "4.86", "4,86 %", and "4." on the way there; null where it is no percentage. */
export function readRate(typed: string): number | null {
  const [, whole, fraction = ''] = /^\s*(\d{1,3})(?:[.,](\d{0,2}))?\s*%?\s*$/.exec(typed) ?? []
  return whole === undefined ? null : Number(whole + fraction.padEnd(2, '0'))
}
