import type { DecideSponsor, UserRow } from '@accord/contract'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { api } from '@/app/api.ts'
import { waiting } from '@/app/nav.ts'
import { useSession } from '@/app/session.ts'
import { useToast } from '@/ui/toast.ts'

/** Approves or rejects a sponsor, says so, and what mail goes out. Throws the server's refusal. */
export function useDecideSponsor() {
  const { t } = useI18n()
  const toast = useToast()
  const router = useRouter()
  const session = useSession()

  return async function decide(user: UserRow, decision: DecideSponsor): Promise<UserRow> {
    const { data } = await api.PUT('/api/v1/users/{id}/decision', {
      params: { path: { id: String(user.id) } },
      body: decision,
    })
    if (user.status === 'pending')
      waiting['admin-sponsors'] = Math.max(0, (waiting['admin-sponsors'] ?? 1) - 1)
    toast.done(t(`moderation.decided.${decision.action}`, { name: user.displayName }), {
      text: t('moderation.decided.mail', { email: user.email }),
      ...(session.mailbox
        ? { action: { label: t('moderation.decided.see'), run: () => router.push({ name: 'mailbox' }) } }
        : {}),
    })
    return data! as UserRow
  }
}
