import type { Request, ThreadEntry } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { formatMoney } from '@/ui/format.ts'
import { useToast } from '@/ui/toast.ts'
import { shortened } from './shortened.ts'
import { nameOf } from '@/ui/former.ts'

/** Tells what the other side did while this page was open; one's own doings are on screen already. */
export function useThreadNews(request: () => Request, show: () => unknown) {
  const { t } = useI18n()
  const toast = useToast()
  return (news: ThreadEntry[]) => {
    const theirs = news.filter(({ side, kind }) => kind !== 'state' && side !== request().side)
    const last = theirs.at(-1)
    if (!last || request().side === null) return
    const offer = request().offers.find(({ id }) => id === last.offerId)
    const title = offer
      ? t('deals.news.offer', { who: nameOf(last.by), amount: formatMoney(offer.amount, { short: true }) })
      : t('deals.news.message', { who: nameOf(last.by) })
    toast.tell(title, {
      ...(last.body ? { text: shortened(last.body, 120) } : {}),
      action: { label: t('deals.news.show'), run: show },
    })
  }
}
