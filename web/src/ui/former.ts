import { i18n } from '@/i18n/index.ts'

/** A name as people read it: who has none was deleted. */
export const nameOf = (name: string | null): string => name || i18n.global.t('app.formerUser')
