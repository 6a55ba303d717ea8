const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])'

/**
 * What had the focus and is gone leaves it to what stands where it stood: a row that was deleted to the next one, a
 * button to what came in its stead. Without that whoever uses the keyboard starts again at the top of the page.
 * Between pages the router moves it; and who points is not followed, or a phone would open its keyboard.
 */
export function keepFocus(): void {
  let byKey = false
  addEventListener('keydown', () => (byKey = true), { capture: true })
  addEventListener('pointerdown', () => (byKey = false), { capture: true })

  let last: { element: Element; path: string } | undefined
  /** Where the focus was before a window opened over the page, and all around that. */
  let behind: Element[] = []
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target === document.body) return
    last = { element: target, path: location.pathname }
    if (!target.closest('dialog')) behind = [target, ...around(target)]
  })
  new MutationObserver((changes) => {
    const gone = last
    if (!gone || !byKey || document.activeElement !== document.body) return
    const change = changes.findLast(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(gone.element)),
    )
    if (!change || gone.path !== location.pathname) return
    // It was put elsewhere: a filter that is chosen goes to the top of its like.
    if (gone.element.isConnected) return (gone.element as HTMLElement).focus()
    last = undefined
    const window = document.querySelector<HTMLDialogElement>('dialog[open]')
    const next = inStead(change)
    if (next && (!window || window.contains(next))) next.focus()
    else if (window) window.focus()
    else behind.flatMap((one) => (one.isConnected ? within(one) : []))[0]?.focus()
  }).observe(document.body, { childList: true, subtree: true })
}

/** The next thing after the gap that can have the focus, else the last before it; outwards until there is one. */
function inStead({ target, previousSibling, nextSibling }: MutationRecord): HTMLElement | undefined {
  let before = [previousSibling, nextSibling?.previousSibling].find((node) => node?.parentNode === target)
  for (let parent: Node | null = target; parent && parent !== document.body; parent = parent.parentNode) {
    for (let node = before ? before.nextSibling : parent.firstChild; node; node = node.nextSibling) {
      const [first] = within(node)
      if (first) return first
    }
    for (let node: Node | null = before ?? null; node; node = node.previousSibling) {
      const nearest = within(node).at(-1)
      if (nearest) return nearest
    }
    before = parent
  }
  return undefined
}

function within(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return []
  const all = [...node.querySelectorAll<HTMLElement>(FOCUSABLE)]
  return (node.matches(FOCUSABLE) ? [node, ...all] : all).filter((one) => one.checkVisibility())
}

function around(element: Element): Element[] {
  const ancestors: Element[] = []
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
    ancestors.push(one)
  return ancestors
}
