/** Nuxt UI's parts in our measure: inputs as tall and as clearly drawn as `.control`, tabs as `TabBar`. */
const input = {
  variants: { variant: { outline: 'bg-default ring-(--ac-control-border) rounded-lg' } },
  defaultVariants: { size: 'xl' as const },
}

export const kitLook = {
  input,
  textarea: input,
  select: input,
  selectMenu: input,
  inputMenu: input,
  inputTags: input,
  inputNumber: input,
  checkbox: { slots: { base: 'ring-(--ac-control-border)' } },
  radioGroup: { slots: { base: 'ring-(--ac-control-border)' } },
  switch: { slots: { base: 'data-[state=unchecked]:bg-(--ac-control-border)' } },
  tabs: { defaultVariants: { variant: 'link' as const, color: 'primary' as const } },
}
