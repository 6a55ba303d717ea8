import {
  computed,
  onBeforeUnmount,
  onMounted,
  nextTick,
  provide,
  reactive,
  ref,
  type InjectionKey,
  type Ref,
} from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import type { ZodType } from 'zod'
import { newIntention } from '@/app/api.ts'
import { Problem } from '@/app/problem.ts'
import { i18n } from '@/i18n/index.ts'
import { useConfirm } from './confirm.ts'
import { useDraft } from './draft.ts'
import { wordsOfIssue } from './field-words.ts'

export const formKey: InjectionKey<{ errors: Readonly<Ref<Record<string, string>>> }> = Symbol('form')

/** A field's own error, or the first of its parts: `budget.amount` is shown at `budget`. */
export function errorOf(errors: Record<string, string> | undefined, name: string) {
  const path = Object.keys(errors ?? {}).find((path) => path === name || path.startsWith(`${name}.`))
  return path && errors?.[path]
}

interface FormOptions<Values extends object, Result> {
  initial: Values
  /** The same schema the server checks with. */
  schema?: ZodType
  /** Sends; `intention` is the Idempotency-Key: the same while the same values are tried again. */
  send: (values: Values, intention: string) => Promise<Result>
  done?: (result: Result, values: Values) => unknown
  /** Keep what is typed under this name through a reload, except these fields. */
  draft?: string
  except?: (keyof Values)[]
  /** Nothing here is worth a question on leaving. */
  leaveFreely?: boolean
}

/**
 * One form: values, errors by field name, the refusal as a whole, and `submit`. What was typed stays, whatever the
 * server or the network says. Put `@submit.prevent="form.submit"` on the <form> and `FormField name="…"` inside.
 */
export function useProblemForm<Values extends object, Result = unknown>(
  options: FormOptions<Values, Result>,
) {
  const values = reactive(JSON.parse(JSON.stringify(options.initial))) as Values
  const errors = ref<Record<string, string>>({})
  const problem = ref<Problem>()
  const sending = ref(false)
  const saved = ref(JSON.stringify(options.initial))
  const dirty = computed(() => JSON.stringify(values) !== saved.value)
  const draft = options.draft ? useDraft(options.draft, values, { except: options.except ?? [] }) : undefined
  let intention = { key: newIntention(), for: '' }
  let leaving = false

  provide(formKey, { errors })
  if (!draft && !options.leaveFreely) warnBeforeLeaving(() => dirty.value && !leaving)

  async function submit() {
    if (sending.value) return
    problem.value = undefined
    errors.value = check()
    if (Object.keys(errors.value).length) return focusFirst()
    sending.value = true
    try {
      const sent = JSON.parse(JSON.stringify(values)) as Values
      const result = await options.send(sent, keyFor(JSON.stringify(sent)))
      saved.value = JSON.stringify(values)
      draft?.discard()
      leaving = true
      await options.done?.(result, sent)
    } catch (error) {
      refuse(Problem.from(error))
    } finally {
      sending.value = false
      leaving = false
    }
  }

  function check() {
    const result = options.schema?.safeParse(values)
    const issues = result?.error?.issues ?? []
    return Object.fromEntries(
      issues
        .map((issue) => [issue.path.join('.'), wordsOfIssue(isBlank(values, issue.path) ? required : issue)])
        .toReversed(),
    )
  }

  function refuse(refusal: Problem) {
    errors.value = Object.fromEntries(
      refusal.errors.map((error) => [error.field, wordsOfIssue(error)]).toReversed(),
    )
    // Shown as a whole only where no field can show it.
    const shown = Object.keys(errors.value).filter(fieldOf)
    problem.value = shown.length && shown.length === refusal.errors.length ? undefined : refusal
    if (!problem.value) focusFirst()
  }

  /** One key for one meaning: other values are another intention. */
  function keyFor(wish: string) {
    if (intention.for !== wish) intention = { key: newIntention(), for: wish }
    return intention.key
  }

  function reset(to: Values = options.initial) {
    Object.assign(values, JSON.parse(JSON.stringify(to)))
    saved.value = JSON.stringify(values)
    errors.value = {}
    problem.value = undefined
    draft?.discard()
  }

  return reactive({
    values,
    errors,
    problem,
    sending,
    dirty,
    submit,
    reset,
    restored: draft?.restored ?? false,
  })
}

const required = { code: 'required', message: '' }

/** Nothing was typed: then it is missing, whatever rule it breaks besides. */
function isBlank(values: object, path: PropertyKey[]) {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    values,
  )
  return value === '' || value === null || value === undefined || (Array.isArray(value) && !value.length)
}

/** The field on the page that shows an error of this path. */
function fieldOf(path: string) {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  return fields.find(({ dataset: { field } }) => path === field || path.startsWith(`${field}.`))
}

async function focusFirst() {
  await nextTick()
  document.querySelector<HTMLElement>('[data-field] [aria-invalid="true"]')?.focus()
}

function warnBeforeLeaving(unsaved: () => boolean) {
  const confirm = useConfirm()
  const stop = (event: BeforeUnloadEvent) => unsaved() && event.preventDefault()
  onMounted(() => addEventListener('beforeunload', stop))
  onBeforeUnmount(() => removeEventListener('beforeunload', stop))
  const { t } = i18n.global
  onBeforeRouteLeave(async () => {
    if (!unsaved()) return true
    return (
      (await confirm({
        title: t('app.form.leave'),
        text: t('app.form.leaveText'),
        action: t('app.form.leaveAction'),
      })) !== undefined
    )
  })
}
