import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import { reader } from '@/ui/reader.ts'

export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages

const remembered = 'accord.language'
const files = import.meta.glob<Record<string, unknown>>('./{en,de}/*.json', { import: 'default' })
const loaded = new Set<string>()
const features = new Set<string>()

export const i18n = createI18n({
  legacy: false,
  locale: chosenLanguage(),
  fallbackLocale: 'en',
  messages: {},
  missingWarn: false,
  fallbackWarn: false,
})

/** The words of one feature, in the language of the moment: `en/landing.json` becomes `t('landing.…')`. */
export async function loadMessages(...wanted: string[]) {
  for (const feature of wanted) features.add(feature)
  const language = i18n.global.locale.value
  await Promise.all(wanted.map((feature) => loadFile(language, feature)))
}

export async function setLanguage(language: Language) {
  await Promise.all([...features].map((feature) => loadFile(language, feature)))
  i18n.global.locale.value = language
  localStorage.setItem(remembered, language)
  apply(language)
  await nextTick()
}

export const language = () => i18n.global.locale.value as Language

async function loadFile(language: string, feature: string) {
  const file = `./${language}/${feature}.json`
  if (loaded.has(file)) return
  const load = files[file]
  if (!load) throw new Error(`No words for "${feature}" in ${language}`)
  i18n.global.mergeLocaleMessage(language, { [feature]: await load() })
  loaded.add(file)
}

function chosenLanguage(): Language {
  const wishes = [localStorage.getItem(remembered), ...navigator.languages].map((wish) => wish?.slice(0, 2))
  const found = (wishes.find((wish) => wish && wish in languages) ?? 'en') as Language
  apply(found)
  return found
}

/** Numbers and dates follow the region of the browser where it speaks the same language: en-GB, de-AT. */
function apply(language: Language) {
  document.documentElement.lang = language
  reader.locale = navigator.languages.find((tag) => tag.startsWith(language) && understood(tag)) ?? language
}

/** Some browsers without a desktop say `en-US@posix`, which Intl refuses. */
function understood(tag: string) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0
  } catch {
    return false
  }
}
