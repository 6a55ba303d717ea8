import type { EditNotificationSettings, NotificationSettings } from '@accord/contract'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, ifMatch } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { useToast } from '@/ui/toast.ts'

/** What one is told, kept as soon as it is chosen. */
export function useOwnSettings() {
  const { t } = useI18n()
  const toast = useToast()
  const settings = shallowRef<NotificationSettings>()
  const problem = ref<Problem>()
  const saving = ref(false)
  let etag: string | null = null

  async function load() {
    problem.value = undefined
    try {
      keep(await api.GET('/api/v1/notification-settings'))
    } catch (error) {
      problem.value = Problem.from(error)
    }
  }

  function keep({ data, response }: { data?: NotificationSettings; response: Response }) {
    settings.value = data
    etag = response.headers.get('etag')
  }

  async function save(body: EditNotificationSettings) {
    saving.value = true
    try {
      keep(await api.PATCH('/api/v1/notification-settings', { body, headers: ifMatch(etag) }))
      toast.done(t('notifications.settings.saved'))
    } catch (error) {
      if (Problem.from(error).status === 412) toast.tell(t('notifications.settings.stale'))
      else toast.failed(error)
      // The switch goes back to what counts.
      settings.value = settings.value && { ...settings.value }
      await load()
    } finally {
      saving.value = false
    }
  }

  void load()
  return { settings, problem, saving, load, save }
}
