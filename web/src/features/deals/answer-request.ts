import type { MakeOffer, Request } from '@accord/contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, newIntention, once } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useConfirm } from '@/ui/confirm.ts'
import { formatMoney } from '@/ui/format.ts'
import { useToast } from '@/ui/toast.ts'

/** What one may answer in a request: accept, reject, withdraw, or another offer. `changed` reloads what is shown. */
export function useAnswers(request: () => Request, changed: () => Promise<void>) {
  const { t } = useI18n()
  const confirm = useConfirm()
  const toast = useToast()
  const router = useRouter()
  const busy = ref(false)
  const refusal = ref<Problem>()
  const path = () => ({ params: { path: { id: String(request().id) } } })
  const latest = () => request().latestOffer

  async function accept() {
    const offer = latest()
    const amount = formatMoney(offer.amount, { short: true })
    const key = request().side === 'sponsor' ? 'deals.accept.textSponsor' : 'deals.accept.textInfluencer'
    const other = request().side === 'sponsor' ? request().influencer.name : request().sponsor.companyName
    const sure = await confirm({
      title: t('deals.accept.title', { amount }),
      text: t(key, { amount, other, campaign: request().campaign.title }),
      action: t('deals.accept.action'),
    })
    if (!sure) return
    await attempt(async (intention) => {
      const { data } = await api.POST('/api/v1/requests/{id}/acceptance', {
        ...path(),
        body: { offerId: offer.id },
        headers: once(intention),
      })
      toast.done(t('deals.accept.done'))
      await router.push({ name: 'deal', params: { id: data!.id } })
    })
  }

  async function reject() {
    const offer = latest()
    const sure = await confirm({
      title: t('deals.reject.title'),
      text: t('deals.reject.text'),
      action: t('deals.reject.action'),
      danger: true,
      reason: { label: t('deals.reason'), optional: true },
    })
    if (!sure) return
    await attempt(async (intention) => {
      const body = { offerId: offer.id, reason: sure.reason }
      await api.POST('/api/v1/requests/{id}/rejection', { ...path(), body, headers: once(intention) })
      toast.done(t('deals.reject.done'))
    })
  }

  async function withdraw() {
    const sure = await confirm({
      title: t('deals.withdraw.title'),
      text: t('deals.withdraw.text'),
      action: t('deals.withdraw.action'),
      danger: true,
      reason: { label: t('deals.reason'), optional: true },
    })
    if (!sure) return
    await attempt(async (intention) => {
      const body = { reason: sure.reason }
      await api.POST('/api/v1/requests/{id}/withdrawal', { ...path(), body, headers: once(intention) })
      toast.done(t('deals.withdraw.done'))
    })
  }

  const counter = (body: MakeOffer, intention: string) =>
    api.POST('/api/v1/requests/{id}/offers', { ...path(), body, headers: once(intention) })

  /** Whatever was refused, the page then shows how things stand: a newer offer, a smaller budget. */
  async function attempt(work: (intention: string) => Promise<void>) {
    busy.value = true
    refusal.value = undefined
    try {
      await work(newIntention())
    } catch (error) {
      refusal.value = Problem.from(error)
    } finally {
      await changed()
      busy.value = false
    }
  }

  return { busy, refusal, accept, reject, withdraw, counter }
}
