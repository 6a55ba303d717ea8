import type { Campaign, EditCampaign } from '@accord/contract'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api, ifMatch, once } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useProblemForm } from '@/ui/problem-form.ts'
import { reader } from '@/ui/reader.ts'
import { useToast } from '@/ui/toast.ts'
import { move } from './campaign-moves.ts'
import { blank, campaignCheck, changesOf, valuesOf, type CampaignValues } from './campaign-values.ts'
import { readCampaign } from './one-campaign.ts'

interface Saved {
  campaign: Campaign
  /** It was saved, yet could not be opened. */
  openProblem?: Problem
}

/** What somebody else saved meanwhile, beside what stands in the form. */
export interface Conflict {
  campaign: Campaign
  etag: string | null
}

/** A campaign to be written or edited; `existing` with the version it was read in. */
export function useCampaignForm(existing?: { campaign: Campaign; etag: string | null }) {
  const { t } = useI18n()
  const router = useRouter()
  const toast = useToast()
  const base = existing ? valuesOf(existing.campaign) : blank()
  const draft = !existing || existing.campaign.status === 'draft'
  const currency = existing?.campaign.budget?.currency ?? reader.currency
  const opening = ref(false)
  const conflict = ref<Conflict>()
  let etag = existing?.etag ?? null

  const form = useProblemForm<CampaignValues, Saved>({
    initial: base,
    // Another version is another draft: what was typed over an older one must not pass for the newer.
    draft: existing ? `campaign.${existing.campaign.id}.${existing.campaign.version}` : 'campaign.new',
    schema: campaignCheck({
      complete: () => opening.value || !draft,
      opening: () => opening.value,
      committed: existing?.campaign.committed?.amount ?? 0,
      currency,
    }),
    async send(values, intention) {
      const campaign = existing ? await edit(values) : await create(values, intention)
      if (!opening.value) return { campaign }
      // The draft is safe by now: what keeps it from opening is told on its own page.
      return move(campaign.id, 'open').then(
        (campaign) => ({ campaign }),
        (error: unknown) => ({ campaign, openProblem: Problem.from(error) }),
      )
    },
    done: async ({ campaign, openProblem }) => {
      if (openProblem) toast.failed(openProblem)
      else toast.done(t(`campaigns.form.done.${opening.value ? 'opened' : draft ? 'draft' : 'saved'}`))
      await router.push({ name: 'campaign', params: { id: campaign.id } })
    },
  })

  async function create(values: CampaignValues, intention: string) {
    const { data } = await api.POST('/api/v1/campaigns', {
      body: values,
      headers: once(intention),
    })
    return data! as Campaign
  }

  async function edit(values: CampaignValues) {
    const id = existing!.campaign.id
    try {
      const { data } = await api.PATCH('/api/v1/campaigns/{id}', {
        params: { path: { id: String(id) } },
        body: changesOf(values, base) as EditCampaign,
        headers: ifMatch(etag),
      })
      return data! as Campaign
    } catch (error) {
      if (Problem.from(error).status === 412) conflict.value = await readCampaign(id)
      throw error
    }
  }

  const submit = (open: boolean) => {
    opening.value = open
    return form.submit()
  }

  /** Mine where I changed something, theirs elsewhere. */
  async function saveMine() {
    etag = conflict.value?.etag ?? null
    conflict.value = undefined
    await form.submit()
  }

  /** Theirs altogether: the page begins anew with it. */
  function takeTheirs() {
    form.reset()
    conflict.value = undefined
  }

  return { form, base, draft, currency, opening, conflict, submit, saveMine, takeTheirs }
}
