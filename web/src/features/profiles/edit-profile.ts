import type { ZodType } from 'zod'
import { useI18n } from 'vue-i18n'
import { useProblemForm } from '@/ui/problem-form.ts'
import { useToast } from '@/ui/toast.ts'

/** A form over one's own profile: the contract's schema, one PATCH, and a word when it is saved. */
export function useProfileForm<Values extends object>(options: {
  initial: Values
  schema: ZodType
  send: (values: Values) => Promise<unknown>
  done: () => unknown
}) {
  const { t } = useI18n()
  const toast = useToast()
  return useProblemForm<Values>({
    ...options,
    done: () => {
      toast.done(t('profiles.account.saved'))
      return options.done()
    },
  })
}
