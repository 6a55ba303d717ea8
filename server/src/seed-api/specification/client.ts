/** What a client of the specification sends and gets: nothing here is imported from the server. */
export type Json = Record<string, any> // eslint-disable-line typescript/no-explicit-any

export type Exchange = {
  method: string
  path: string
  token: string | null
  accept: string
  body: unknown
  status: number
  contentType: string
  answer: string
}

export type Answer = { status: number; contentType: string; text: string; json: Json }

export type Call = (
  method: string,
  path: string,
  token?: string | null,
  body?: unknown,
  accept?: string,
) => Promise<Answer>

/** A client over the network that knows paths, snake_case, decimals and status codes, and remembers what was said. */
export function plainClient(url: string): { call: Call; last: () => Exchange } {
  let last: Exchange
  const call: Call = async (method, path, token = null, body = undefined, accept = 'application/json') => {
    const response = await fetch(url + path, {
      method,
      headers: {
        accept,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const contentType = response.headers.get('content-type') ?? ''
    last = { method, path, token, accept, body, status: response.status, contentType, answer: text }
    const json = /json/.test(contentType) ? (JSON.parse(text) as Json) : {}
    return { status: response.status, contentType, text, json }
  }
  return { call, last: () => last }
}
