import type { Session } from '@accord/contract'
import type { Installation } from './installation.ts'
import { PASSWORD } from './people.ts'
import type { Answer } from './people.ts'

/** A browser with the cookie that it was given, on a page of the installation unless the headers say otherwise. */
export type Browser = {
  cookie: string
  setCookie: string
  session: Session
  ask: <T = never>(
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>
}

export async function openBrowser(
  { http }: Installation,
  login: string,
  password = PASSWORD,
  headers: Record<string, string> = {},
): Promise<Browser> {
  const opened = await http.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    payload: { login, password },
  })
  if (opened.statusCode !== 201)
    throw new Error(`${login} can't sign in: ${opened.statusCode} ${opened.body}`)
  const setCookie = String(opened.headers['set-cookie'])
  const cookie = setCookie.slice(0, setCookie.indexOf(';'))
  return {
    cookie,
    setCookie,
    session: opened.json(),
    ask: async (method, url, body, more = { 'sec-fetch-site': 'same-origin' }) => {
      const response = await http.inject({
        method: method as 'GET',
        url,
        headers: { accept: 'application/json', cookie, ...headers, ...more },
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const json = /json/.test(String(response.headers['content-type']))
      return {
        status: response.statusCode,
        headers: response.headers,
        body: (json ? response.json() : response.body) as never,
      }
    },
  }
}
