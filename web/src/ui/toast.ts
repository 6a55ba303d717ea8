import { reactive } from 'vue'
import { Problem } from '@/app/problem.ts'
import { wordsOfProblem } from './problem-words.ts'

export interface Toast {
  id: number
  tone: 'success' | 'info' | 'error'
  title: string
  text?: string | undefined
  action?: { label: string; run: () => unknown } | undefined
}

export const toasts = reactive<Toast[]>([])
let last = 0

export function dismiss(id: number) {
  const index = toasts.findIndex((toast) => toast.id === id)
  if (index >= 0) toasts.splice(index, 1)
}

function show(tone: Toast['tone'], title: string, more: Pick<Toast, 'text' | 'action'> = {}) {
  const id = ++last
  toasts.push({ id, tone, title, ...more })
  // Errors stay until they are read.
  if (tone !== 'error') setTimeout(() => dismiss(id), more.action ? 10_000 : 5_000)
}

/** Short news at the edge of the page: `toast.done('Offer sent')`, `toast.failed(error)`. */
export function useToast() {
  return {
    done: (title: string, more?: Pick<Toast, 'text' | 'action'>) => show('success', title, more),
    tell: (title: string, more?: Pick<Toast, 'text' | 'action'>) => show('info', title, more),
    failed: (error: unknown) => {
      const { title, text } = wordsOfProblem(Problem.from(error))
      show('error', title, { text })
    },
  }
}
