import type { FieldError } from '@accord/contract'

/**
 * A refusal, as the client will read it (RFC 9457). Rules throw it; anything else that is thrown is a bug and
 * answers 500. `more` goes into the answer beside the standard members, `headers` before it.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly more: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: string,
    detail: string,
    more: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.more = more
    this.headers = headers
  }
}

export const badInput = (errors: FieldError[]): Problem =>
  new Problem(400, 'bad_input', errors.map(({ field, message }) => `${field} ${message}`).join('; '), {
    errors,
  })

export const badField = (field: string, code: string, message: string): Problem =>
  badInput([{ field, code, message }])

export const notFound = (what: string): Problem => new Problem(404, 'not_found', `There is no such ${what}.`)

export const forbidden = (code: string, detail: string, more: Record<string, unknown> = {}): Problem =>
  new Problem(403, code, detail, more)

export const conflict = (code: string, detail: string, more: Record<string, unknown> = {}): Problem =>
  new Problem(409, code, detail, more)

/** 412 where the client edits a version that is no longer the latest. `expected` null: the client did not say. */
export function refuseStale(expected: number | null, version: number): void {
  if (expected !== null && expected !== version)
    throw new Problem(412, 'stale', 'This was changed meanwhile. Look at the newer version first.', {
      version,
    })
}
