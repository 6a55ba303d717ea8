import { daysBetween, type Campaign } from '@accord/contract'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { formatMoney } from '@/ui/format.ts'
import { today } from './deadline.ts'
import type { CampaignValues } from './campaign-values.ts'

export interface Hint {
  text: string
  warning?: boolean
}

/** What is allowed and yet probably not meant, each at the field that can mend it. */
export function useCampaignHints(values: CampaignValues, campaign: Campaign | undefined) {
  const { t } = useI18n()
  const warn = (name: string, words: Record<string, unknown> = {}): Hint => ({
    text: t(`campaigns.hints.${name}`, words),
    warning: true,
  })

  return computed((): Partial<Record<keyof CampaignValues, Hint>> => {
    const { brief, budget, startDate, endDate, applicationDeadline: deadline } = values
    const committed = campaign?.committed
    const hints: Partial<Record<keyof CampaignValues, Hint>> = {
      brief: { text: t('campaigns.hints.brief') },
      goals: { text: t('campaigns.hints.goals') },
      budget: { text: t('campaigns.hints.budget') },
      applicationDeadline: { text: t('campaigns.hints.deadline') },
    }
    if (brief.trim().length > 0 && brief.trim().length < 200) hints.brief = warn('briefShort')
    if (committed?.amount) {
      const amount = formatMoney(committed, { short: true })
      const below = budget !== null && budget.amount < committed.amount
      hints.budget = below
        ? warn('budgetBelow', { amount })
        : { text: t('campaigns.hints.committed', { amount }) }
    }
    if (endDate && endDate < today()) hints.endDate = warn('ended')
    if (startDate && startDate < today() && !campaign) hints.startDate = warn('started')
    if (deadline) {
      const left = daysBetween(today(), deadline)
      if (left < 0) hints.applicationDeadline = warn('deadlineOver')
      else if (left < 7)
        hints.applicationDeadline = { text: t('campaigns.hints.deadlineSoon', left), warning: true }
      else if (startDate && deadline > startDate)
        hints.applicationDeadline = { text: t('campaigns.hints.deadlineAfterStart') }
    }
    return hints
  })
}
