import { getCurrentScope, onScopeDispose, watch } from 'vue'

/**
 * What is typed into `values` survives a reload, in this browser only. Put back at once where there is a draft;
 * `discard` once it has been sent.
 */
export function useDraft<Values extends object>(
  key: string,
  values: Values,
  { except = [] }: { except?: (keyof Values)[] } = {},
) {
  const place = `accord.draft.${key}`
  const kept = localStorage.getItem(place)
  const blank = JSON.stringify(values)
  if (kept) Object.assign(values, readable(kept))

  let delay: ReturnType<typeof setTimeout> | undefined
  const stop = watch(values, () => {
    clearTimeout(delay)
    delay = setTimeout(save, 300)
  })
  if (getCurrentScope()) {
    onScopeDispose(() => {
      if (delay) save()
      stop()
    })
  }

  function save() {
    clearTimeout(delay)
    delay = undefined
    if (JSON.stringify(values) === blank) return localStorage.removeItem(place)
    const rest = Object.fromEntries(
      Object.entries(values).filter(([name]) => !except.includes(name as keyof Values)),
    )
    localStorage.setItem(place, JSON.stringify(rest))
  }

  function discard() {
    clearTimeout(delay)
    delay = undefined
    // The watch goes on: the next thing typed into the same form, a second message, is a draft again.
    localStorage.removeItem(place)
  }

  return { restored: kept !== null, discard }
}

function readable(kept: string): object {
  try {
    return JSON.parse(kept)
  } catch {
    return {}
  }
}
