import { inject, type InjectionKey, type Ref } from 'vue'

/** What a FormField tells the input inside it. */
export interface Field {
  id: string
  name: string
  required: boolean
  describedBy: Readonly<Ref<string | undefined>>
  invalid: Readonly<Ref<boolean>>
  /** The input itself cannot read what was typed ("12,x"): shown until it can. */
  complain: (message: string | undefined) => void
}

export const fieldKey: InjectionKey<Field> = Symbol('field')

export function useField() {
  const field = inject(fieldKey, undefined)
  return {
    field,
    /** Everything an <input> needs to belong to its field. */
    attributes: () => ({
      id: field?.id,
      name: field?.name,
      required: field?.required,
      'aria-describedby': field?.describedBy.value,
      'aria-invalid': field?.invalid.value ? ('true' as const) : undefined,
    }),
  }
}
