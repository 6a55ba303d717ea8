import { shallowRef } from 'vue'

export interface Question {
  title: string
  text?: string
  /** What the button says: the deed, not "OK". */
  action: string
  danger?: boolean
  /** Ask for words too: why a user is flagged, a sponsor rejected. */
  reason?: { label: string; hint?: string; optional?: boolean }
}

export interface Consent {
  reason: string
}

export const asked = shallowRef<{ question: Question; answer: (consent: Consent | undefined) => void }>()

/** `if (await confirm({ title, action })) …`; with `reason`, the answer carries what was written. */
export function useConfirm() {
  return (question: Question) =>
    new Promise<Consent | undefined>((resolve) => {
      asked.value?.answer(undefined)
      asked.value = {
        question,
        answer(consent) {
          asked.value = undefined
          resolve(consent)
        },
      }
    })
}
