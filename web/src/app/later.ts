import { defineAsyncComponent, type Component } from 'vue'
import { loadMessages } from '@/i18n/index.ts'

/** What not everybody sees, or not at first: it comes when it is needed, with the words that it speaks with. */
export const later = <Part extends Component>(words: string, part: () => Promise<{ default: Part }>) =>
  defineAsyncComponent(async () => (await Promise.all([part(), loadMessages(words)]))[0].default)
