import type { ChatDelivery, ChatWebhook, SavedChatWebhook } from '@accord/contract'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { api } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useConfirm } from '@/ui/confirm.ts'
import { useToast } from '@/ui/toast.ts'

/** Where one's reminders go besides the mail. `secret` is there once, right after it was made. */
export function useOwnWebhook() {
  const { t } = useI18n()
  const toast = useToast()
  const confirm = useConfirm()
  /** Undefined until it is known, null where there is none. */
  const webhook = shallowRef<ChatWebhook | null>()
  const problem = shallowRef<Problem>()
  const secret = ref<string | null>(null)
  const delivery = shallowRef<ChatDelivery>()
  const busy = ref<'test' | 'turn' | 'secret' | 'remove' | null>(null)

  async function load() {
    problem.value = undefined
    try {
      webhook.value = (await api.GET('/api/v1/chat-webhook')).data?.webhook ?? null
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }

  async function doing(what: NonNullable<typeof busy.value>, work: () => Promise<unknown>) {
    if (busy.value) return
    busy.value = what
    try {
      await work()
    } catch (error) {
      toast.failed(error)
    } finally {
      busy.value = null
    }
  }

  function keep(saved: SavedChatWebhook | undefined) {
    webhook.value = saved?.webhook ?? null
    secret.value = saved?.secret ?? null
    delivery.value = undefined
  }

  const test = () =>
    doing('test', async () => {
      delivery.value = undefined
      delivery.value = (await api.POST('/api/v1/chat-webhook/test-message', { body: {} })).data
    })

  const turn = (active: boolean) =>
    doing('turn', async () => {
      webhook.value = (await api.PATCH('/api/v1/chat-webhook', { body: { active } })).data?.webhook ?? null
    })

  async function renewSecret() {
    const sure = await confirm({
      title: t('notifications.chat.renew.title'),
      text: t('notifications.chat.renew.text'),
      action: t('notifications.chat.renew.action'),
    })
    if (sure)
      await doing('secret', async () =>
        keep((await api.PUT('/api/v1/chat-webhook/secret', { body: {} })).data),
      )
  }

  async function remove() {
    const sure = await confirm({
      title: t('notifications.chat.remove.title'),
      text: t('notifications.chat.remove.text'),
      action: t('notifications.chat.remove.action'),
      danger: true,
    })
    if (!sure) return
    await doing('remove', async () => {
      await api.DELETE('/api/v1/chat-webhook')
      keep(undefined)
      toast.done(t('notifications.chat.remove.done'))
    })
  }

  void load()
  return { webhook, problem, secret, delivery, busy, load, keep, test, turn, renewSecret, remove }
}
