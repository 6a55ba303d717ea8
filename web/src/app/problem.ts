export interface FieldError {
  field: string
  message: string
  code: string
}

/** RFC 9457 problem details as the server sends them; `code` is stable and chooses the words on the screen. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly errors: FieldError[]
  /** What a particular problem adds: the newer offer, what is still free, which actions are allowed. */
  readonly extra: Record<string, unknown>

  constructor(body: Partial<Problem> & { status: number }) {
    const { type, title, status, detail, code, errors, ...extra } = body
    super(detail || title || `HTTP ${status}`)
    this.type = type ?? 'about:blank'
    this.title = title ?? ''
    this.status = status
    this.detail = detail ?? ''
    this.code = code ?? `http_${status}`
    this.errors = errors ?? []
    this.extra = extra
  }

  static network() {
    return new Problem({ status: 0, code: 'network' })
  }

  static async of(response: Response) {
    const body = await response.json().catch(() => ({}))
    return new Problem({ ...(typeof body === 'object' ? body : {}), status: response.status })
  }

  /** A bug is a problem too, as far as the person in front of the page is concerned. */
  static from(error: unknown) {
    return error instanceof Problem
      ? error
      : new Problem({ status: 0, code: 'unexpected', detail: String(error) })
  }

  /** Asking once more can help: nothing arrived, or the server said it was busy. */
  get temporary() {
    return this.code === 'network' || this.status === 429 || this.status >= 502
  }
}
