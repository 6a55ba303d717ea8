import { MakeOffer, OFFER_DAYS, type Currency, type Money, type Offer } from '@accord/contract'
import { Problem } from '@/app/problem.ts'
import { useProblemForm } from '@/ui/problem-form.ts'

/** An offer while it is being written: the amount may not be there yet. */
export interface OfferValues {
  amount: Money | null
  deliverables: { platform: string; format: string; quantity: number | null; dueDate: string | null }[]
  requirements: string
  usageRights: string
  message: string
  expiresInDays: number
}

/** Sends an offer; rejects with a Problem. `intention` is the Idempotency-Key: `headers: once(intention)`. */
export type SendOffer<Result> = (offer: MakeOffer, intention: string) => Promise<Result>

interface Options<Result> {
  /** The offer that this one answers: the work begins with its terms, the message anew. */
  initial: Offer | null
  /** Terms to begin with where there is no offer before. */
  terms?: Partial<OfferValues> | undefined
  currency: Currency
  draft: string | undefined
  send: SendOffer<Result>
  done: (result: Result) => unknown
}

export function useOfferForm<Result>({ initial, terms, currency, draft, send, done }: Options<Result>) {
  return useProblemForm<OfferValues, Result>({
    initial: {
      amount: initial && initial.amount.currency === currency ? initial.amount : null,
      deliverables: initial?.deliverables ?? [],
      requirements: initial?.requirements ?? '',
      usageRights: initial?.usageRights ?? 'organic_30_days',
      message: '',
      expiresInDays: OFFER_DAYS,
      ...terms,
    },
    schema: MakeOffer,
    ...(draft ? { draft } : {}),
    send: (values, intention) =>
      send(MakeOffer.parse(values), intention).catch((error: unknown) => {
        throw atTheForm(Problem.from(error))
      }),
    done,
  })
}

/** Invitations and applications name the offer's fields `offer.amount`, counter-offers `amount`: here it is the latter. */
function atTheForm(problem: Problem) {
  const errors = problem.errors.map((error) => ({ ...error, field: error.field.replace(/^offer\./, '') }))
  const { type, title, status, detail, code, extra } = problem
  return new Problem({ ...extra, type, title, status, detail, code, errors })
}
