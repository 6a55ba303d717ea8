import type { CampaignCard, Money } from '@accord/contract'
import { i18n } from '@/i18n/index.ts'
import { nameOf } from '@/features/profiles/place.ts'
import { formatMoney } from '@/ui/format.ts'

/** "€200 – €500 each", "from €200 each"; undefined where nothing is said. */
export function perHeadText({
  perHeadFrom: from,
  perHeadTo: to,
}: Pick<CampaignCard, 'perHeadFrom' | 'perHeadTo'>) {
  const { t } = i18n.global
  const text = (money: Money) => formatMoney(money, { short: true })
  if (from && to && from.amount === to.amount) return t('campaigns.perHead.exactly', { amount: text(from) })
  if (from && to) return t('campaigns.perHead.between', { from: text(from), to: text(to) })
  if (from) return t('campaigns.perHead.from', { amount: text(from) })
  return to ? t('campaigns.perHead.to', { amount: text(to) }) : undefined
}

/** "Germany, Austria, Switzerland", in the person's language. */
export const countriesText = (countries: string[]) =>
  countries.map((code) => nameOf('region', code)).join(', ')
