import type { Exchange } from './client.ts'
import { TABLE } from './table.ts'
import type { Endpoint } from './table.ts'

/** docs/specification.md: the table, and one exchange of each line as it was really had. */
export function specificationDocument(exchanges: Map<Endpoint, Exchange>): string {
  const rows = Object.entries(TABLE).map(([endpoint, [who, what]]) => `| ${inCode(endpoint)} | ${who} | ${what.replaceAll('|', '\\|')} |`) // prettier-ignore
  const examples = [...exchanges].flatMap(([endpoint, exchange]) => [
    `### ${endpoint}`,
    '',
    '```http',
    ...asked(exchange),
    '```',
    '',
    '```http',
    ...answered(exchange),
    '```',
    '',
  ])
  return [
    '# The specification’s endpoints',
    '',
    'Accord grew from a specification of 25 endpoints. They are at the root, under the names and statuses that it gave them, and are aliases of what `/api/v1` does ([API](api.md)). JSON, snake_case; 200 where no other status is named; amounts are numbers, or decimal text with at most the currency’s places; ids of people are user ids. Refusals are problem details (RFC 9457) with `code`, and with `errors` that name the field.',
    '',
    'This page is written by the test that walks all of them as every role (`server/src/seed-api/specification`): each exchange below was had with a running server, with tokens and moments replaced.',
    '',
    '| endpoint | who | body → answer |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## One exchange of each',
    '',
    ...examples,
  ].join('\n')
}

const inCode = (endpoint: string): string => `\`${endpoint}\``

const asked = ({ method, path, token, accept, body }: Exchange): string[] => [
  `${method} ${path}`,
  `Accept: ${accept}`,
  ...(token ? ['Authorization: Bearer <token>'] : []),
  ...(body === undefined ? [] : ['Content-Type: application/json', '', shown(JSON.stringify(body))]),
]

const answered = ({ status, contentType, answer }: Exchange): string[] => [
  String(status),
  `Content-Type: ${contentType}`,
  '',
  /html/.test(contentType) ? '<!doctype html> …' : shown(answer, contentType),
]

/** What is another at every run says what it is instead. */
function shown(text: string, contentType = ''): string {
  const same = text
    .replace(/"(access|refresh)_token":"[^"]+"/g, '"$1_token":"<$1 token>"')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '2026-11-24T12:00:00.000Z')
    .replace(/"days_left":-?\d+/g, '"days_left":120')
  if (/csv/.test(contentType)) return `${same.trimEnd().split('\r\n').slice(0, 3).join('\n')}\n…`
  return /^[[{]/.test(same) ? JSON.stringify(JSON.parse(same), null, 2) : same.trimEnd()
}
