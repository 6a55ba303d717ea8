import type { Currency, Package } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import type { OfferValues } from '@/features/offers/offer-form.ts'

/** A package as the terms of an offer: all that its influencer promises in it becomes part of what is agreed. */
export function usePackageOffer() {
  const { t } = useI18n()

  return (offered: Package, currency: Currency): Partial<OfferValues> => {
    const { title, description, platform, format, quantity, price, usageRights, turnaroundDays, revisions } =
      offered
    const promised = [
      turnaroundDays === null ? '' : t('profiles.terms.days', turnaroundDays),
      revisions === null ? '' : t('profiles.terms.revisions', revisions),
    ].filter(Boolean)
    return {
      amount: price.currency === currency ? price : null,
      deliverables: [{ platform, format, quantity, dueDate: null }],
      requirements: [title, description, promised.join(', ')].filter(Boolean).join('\n'),
      usageRights,
    }
  }
}
