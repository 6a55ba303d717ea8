import { defineAsyncComponent } from 'vue'
import { loadMessages } from '@/i18n/index.ts'

/** Rarely wanted, so no page brings it or its words along before somebody asks. */
export const ReportDialog = defineAsyncComponent(async () => {
  const [dialog] = await Promise.all([import('./ReportDialog.vue'), loadMessages('reports', 'words')])
  return dialog
})
