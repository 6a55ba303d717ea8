import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { badField, badInput } from '../problem.ts'

export type Upload = { name: string; content: Buffer }

/**
 * A form with files (multipart/form-data): its fields as the schema has them, and the files of the one field that
 * takes some. 413 for a file that is larger than `most` bytes, or for more than `files` of them.
 */
export async function readForm<T extends z.ZodType>(
  request: FastifyRequest,
  schema: T,
  { field, files: most, bytes }: { field: string; files: number; bytes: number },
): Promise<{ fields: z.output<T>; files: Upload[] }> {
  const said: Record<string, unknown> = {}
  const files: Upload[] = []
  const limits = { files: most, fileSize: bytes, fields: 10, fieldSize: 100_000, parts: most + 10 }
  try {
    for await (const part of request.parts({ limits }))
      if (part.type === 'field') said[part.fieldname] = part.value
      // Read even where it is not wanted: what is left lying would hold up the answer.
      else if (part.fieldname === field)
        files.push({ name: part.filename ?? '', content: await part.toBuffer() })
      else {
        await part.toBuffer()
        said[part.fieldname] = 'a file'
      }
  } catch (error) {
    // The parser of forms gives what it can't read no code.
    if ((error as { code?: string }).code) throw error
    throw badField('body', 'bad_form', 'can’t be read as a form')
  }
  return { fields: accepted(schema, said), files }
}

function accepted<T extends z.ZodType>(schema: T, said: Record<string, unknown>): z.output<T> {
  const read = schema.safeParse(said)
  if (read.success) return read.data
  throw badInput(
    read.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((field) => ({ field, code: 'unknown_field', message: 'is not a field here' }))
        : [
            {
              field: issue.path.join('.') || 'body',
              code: ((issue as { params?: { code?: string } }).params?.code ?? issue.code) as string,
              message: issue.message,
            },
          ],
    ),
  )
}
