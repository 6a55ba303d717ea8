import { h, type FunctionalComponent } from 'vue'

/** An icon says nothing by itself: whoever shows it alone names its button. */
export function drawIcon(body: string): FunctionalComponent {
  const Icon: FunctionalComponent = () =>
    h('svg', {
      class: 'icon',
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      focusable: 'false',
      innerHTML: body,
    })
  return Icon
}
