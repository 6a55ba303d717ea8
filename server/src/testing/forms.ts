import { randomBytes } from 'node:crypto'

type FileOfForm = { name: string; content: Buffer; filename?: string; type?: string }

/** A form as a browser sends it, with files: what goes into the body, and the header that goes with it. */
export function formOf(
  fields: Record<string, string>,
  files: FileOfForm[] = [],
): { payload: Buffer; headers: { 'content-type': string } } {
  const boundary = `accord${randomBytes(8).toString('hex')}`
  const parts = [
    ...Object.entries(fields).map(([name, value]) => ({ head: `name="${name}"`, body: Buffer.from(value) })),
    ...files.map(({ name, content, filename = 'a.png', type = 'image/png' }) => ({
      head: `name="${name}"; filename="${filename}"\r\nContent-Type: ${type}`,
      body: content,
    })),
  ]
  const payload = Buffer.concat([
    ...parts.flatMap(({ head, body }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
