import { ref, watch } from 'vue'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const remembered = 'accord.theme'
const theme = ref((localStorage.getItem(remembered) ?? 'system') as Theme)
const systemDark = matchMedia('(prefers-color-scheme: dark)')

watch(theme, (now) => {
  localStorage.setItem(remembered, now)
  paint()
})
systemDark.addEventListener('change', paint)

/** The first paint was decided by `public/before-paint.js`, by the same rule. */
function paint() {
  const dark = theme.value === 'dark' || (theme.value === 'system' && systemDark.matches)
  document.documentElement.classList.toggle('dark', dark)
}

export const useTheme = () => theme
