import type { MakeOffer, Request } from '@accord/contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, newIntention, once } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useConfirm } from '@/ui/confirm.ts'
import { useToast } from '@/ui/toast.ts'

/** What one may answer in a request: accept, reject, withdraw, or another offer. `changed` reloads what is shown. */
export function useAnswers(request: () => Request, changed: () => Promise<void>) {
  const { t } = useI18n()
  const confirm = useConfirm()
  const toast = useToast()
  const busy = ref(false)
  const refusal = ref<Problem>()
  const path = () => ({ params: { path: { id: String(request().id) } } })

  /** Accepts the offer that was read, and no other; resolves with the deal's id, or nothing where it was refused. */
  const accept = (offerId: number) =>
    attempt(`accept ${offerId}`, async (key) => {
      const { data } = await api.POST('/api/v1/requests/{id}/acceptance', {
        ...path(),
        body: { offerId },
        headers: once(key),
      })
      toast.done(t('deals.accept.done'))
      return data!.id
    })

  async function reject() {
    const offerId = request().latestOffer.id
    const sure = await askForReason('reject')
    if (!sure) return
    const body = { offerId, reason: sure.reason }
    await attempt(`reject ${JSON.stringify(body)}`, async (key) => {
      await api.POST('/api/v1/requests/{id}/rejection', { ...path(), body, headers: once(key) })
      toast.done(t('deals.reject.done'))
    })
  }

  async function withdraw() {
    const sure = await askForReason('withdraw')
    if (!sure) return
    const body = { reason: sure.reason }
    await attempt(`withdraw ${JSON.stringify(body)}`, async (key) => {
      await api.POST('/api/v1/requests/{id}/withdrawal', { ...path(), body, headers: once(key) })
      toast.done(t('deals.withdraw.done'))
    })
  }

  async function freeze() {
    const sure = await confirm({
      title: t('deals.freeze.title'),
      text: t('deals.freeze.text'),
      action: t('deals.freeze.action'),
      danger: true,
      reason: { label: t('deals.reason'), hint: t('deals.freeze.hint') },
    })
    if (!sure) return
    await attempt('freeze', async () => {
      await api.PUT('/api/v1/requests/{id}/freeze', { ...path(), body: { reason: sure.reason } })
      toast.done(t('deals.freeze.done'))
    })
  }

  const unfreeze = () =>
    attempt('unfreeze', async () => {
      const { data } = await api.DELETE('/api/v1/requests/{id}/freeze', path())
      toast.done(t(data!.status === 'frozen' ? 'deals.freeze.stillFlagged' : 'deals.freeze.ended'))
    })

  const askForReason = (deed: 'reject' | 'withdraw') =>
    confirm({
      title: t(`deals.${deed}.title`),
      text: t(`deals.${deed}.text`),
      action: t(`deals.${deed}.action`),
      danger: true,
      reason: { label: t('deals.reason'), hint: t('deals.reasonHint'), optional: true },
    })

  const counter = (body: MakeOffer, intention: string) =>
    api.POST('/api/v1/requests/{id}/offers', { ...path(), body, headers: once(intention) })

  /** One key for one deed: tried again after a lost answer, it is still the same. */
  let intention = { deed: '', key: newIntention() }

  /** Whatever was refused, the page then shows how things stand: a newer offer, a smaller budget. */
  async function attempt<Result>(deed: string, work: (key: string) => Promise<Result>) {
    if (intention.deed !== deed) intention = { deed, key: newIntention() }
    busy.value = true
    refusal.value = undefined
    try {
      return await work(intention.key)
    } catch (error) {
      refusal.value = Problem.from(error)
      return undefined
    } finally {
      if (!refusal.value?.temporary) intention = { deed: '', key: newIntention() }
      await changed()
      busy.value = false
    }
  }

  return { busy, refusal, accept, reject, withdraw, freeze, unfreeze, counter }
}
