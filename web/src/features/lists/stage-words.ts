import { STAGES } from '@accord/contract'
import { useI18n } from 'vue-i18n'

/** A stage as people read it: the known ones in their language, a team's own as it wrote them. */
export function useStageWords() {
  const { t } = useI18n()
  const stageName = (name: string) =>
    (STAGES as readonly string[]).includes(name) ? t(`lists.stages.${name}`) : name
  return { stageName }
}
