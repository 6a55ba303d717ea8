import type { Campaign, CampaignAction } from '@accord/contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, newIntention, once } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useConfirm } from '@/ui/confirm.ts'
import { useToast } from '@/ui/toast.ts'

interface Outcome {
  changed: (now: Campaign) => unknown
  /** The page shows an older state than the server has. */
  outdated: () => unknown
}

export async function move(id: number, action: CampaignAction, intention = newIntention()) {
  const { data } = await api.POST('/api/v1/campaigns/{id}/moves', {
    params: { path: { id: String(id) } },
    body: { action },
    headers: once(intention),
  })
  return data! as Campaign
}

/** Opening, pausing, closing …: each says what it does before it is done. */
export function useCampaignMoves(campaign: () => Campaign, { changed, outdated }: Outcome) {
  const { t } = useI18n()
  const confirm = useConfirm()
  const toast = useToast()
  const router = useRouter()
  const doing = ref<CampaignAction | 'delete'>()

  const ask = (action: CampaignAction | 'delete') =>
    confirm({
      title: t(`campaigns.moves.${action}.title`, { title: campaign().title }),
      text: t(`campaigns.moves.${action}.text`),
      action: t(`campaigns.moves.${action}.action`),
      danger: action === 'delete' || action === 'close',
    })

  async function take(action: CampaignAction) {
    if (!(await ask(action))) return
    await attempt(action, async () => {
      changed(await move(campaign().id, action))
      toast.done(t(`campaigns.moves.${action}.done`))
    })
  }

  async function remove() {
    if (!(await ask('delete'))) return
    await attempt('delete', async () => {
      await api.DELETE('/api/v1/campaigns/{id}', { params: { path: { id: String(campaign().id) } } })
      toast.done(t('campaigns.moves.delete.done'))
      await router.push({ name: 'campaigns' })
    })
  }

  async function attempt(action: CampaignAction | 'delete', work: () => Promise<unknown>) {
    doing.value = action
    try {
      await work()
    } catch (error) {
      const problem = Problem.from(error)
      toast.failed(problem)
      if (problem.code === 'wrong_state' || problem.status === 404) outdated()
      // Something is missing that only the form can show.
      if (action === 'open' && problem.errors.length)
        await router.push({ name: 'campaign-edit', params: { id: campaign().id }, query: { open: '1' } })
    } finally {
      doing.value = undefined
    }
  }

  return { doing, take, remove }
}
