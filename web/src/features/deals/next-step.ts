import type { Request } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatMoment, formatMoney } from '@/ui/format.ts'
import { useTimeLeft } from './time-left.ts'
import { nameOf } from '@/ui/former.ts'

/** What a request asks of the person in front of it, in words. */
export function useNextStep(request: () => Request) {
  const { t } = useI18n()
  const until = () => request().latestOffer.expiresAt
  const { left, over, soon } = useTimeLeft(until)

  const yours = computed(() => request().turn !== null && request().turn === request().side)
  const who = computed(() =>
    nameOf(request().side === 'sponsor' ? request().influencer.name : request().sponsor.companyName),
  )
  const mayAnswer = computed(() => request().allowed.includes('offer'))

  const heading = computed(() => {
    const { status, side } = request()
    if (status === 'cancelled' && request().endedReason === 'account_deleted')
      return t('deals.next.accountDeleted')
    if (status !== 'open') return t(`deals.next.${status}`)
    if (side === null) return t('deals.next.between')
    if (!yours.value) return t('deals.next.theirs', { who: who.value })
    return mayAnswer.value ? t('deals.next.yours') : t('deals.next.team')
  })

  /** Whose offer it is and until when it stands; nothing once that is over. */
  const standing = computed(() => {
    const { status, side, latestOffer } = request()
    if (status !== 'open' || over.value) return undefined
    const words = {
      who: nameOf(latestOffer.side === 'sponsor' ? request().sponsor.companyName : request().influencer.name),
      amount: formatMoney(latestOffer.amount, { short: true }),
      until: formatMoment(until(), { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }), // prettier-ignore
    }
    if (side === null) return t('deals.next.standing.between', words)
    if (!yours.value) return t('deals.next.standing.theirs', words)
    return t(mayAnswer.value ? 'deals.next.standing.yours' : 'deals.next.standing.team', words)
  })

  const blocked = computed(() => {
    const { acceptBlockedBy, side } = request()
    // Whoever waits can do nothing about an offer that is too late or too much, except the sponsor, whose budget it is.
    if (acceptBlockedBy === 'budget_exceeded' && !yours.value && side !== 'sponsor') return undefined
    return acceptBlockedBy ?? undefined
  })

  return { yours, who, heading, standing, blocked, left, over, soon }
}
