import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod'
import { STATUS_CODES } from 'node:http'
import type { FieldError } from '@accord/contract'
import { badInput, Problem } from '../problem.ts'

/** Every error leaves as problem details (RFC 9457); what we did not expect says nothing of our insides. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error)
  if (problem.status >= 500) request.log.error({ requestId: request.id, err: error }, 'unexpected')
  return answerProblem(problem, request, reply)
}

export function answerProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, code, message, more, headers } = problem
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="accord"')
  return reply
    .code(status)
    .headers(headers)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({
      type: `/problems/${code}`,
      title: STATUS_CODES[status] ?? 'Error',
      status,
      code,
      detail: message,
      requestId: request.id,
      ...more,
    })
}

function asProblem(error: FastifyError): Problem {
  if (error instanceof Problem) return error
  if (hasZodFastifySchemaValidationErrors(error)) return badInput(fieldErrors(error))
  if (isResponseSerializationError(error)) return unexpected()
  const refusal = refusals[error.code]
  if (refusal) return refusal(error)
  return databaseRefusal(error) ?? unexpected()
}

type ValidationError = Parameters<typeof hasZodFastifySchemaValidationErrors>[0] & {
  validation: { instancePath: string; message?: string; keyword: string; params: Record<string, unknown> }[]
  validationContext?: string
}

/** What Zod adds to an issue of its kind: the unknown keys, or the code that a refinement of ours gives. */
type IssueParams = { keys?: string[]; params?: { code?: string } }

function fieldErrors(error: unknown): FieldError[] {
  const { validation, validationContext } = error as ValidationError
  return validation.flatMap(({ instancePath, message = 'is wrong', keyword, params }) => {
    const issue = params as IssueParams
    const field = instancePath.split('/').filter(Boolean).join('.')
    if (keyword === 'unrecognized_keys')
      return (issue.keys ?? []).map((key) => ({
        field: [field, key || '""'].filter(Boolean).join('.'),
        message: 'is not a field here',
        code: 'unknown_field',
      }))
    return { field: field || (validationContext ?? 'body'), message, code: issue.params?.code ?? keyword }
  })
}

const body =
  (code: string, message: string, status = 400, field = 'body') =>
  () =>
    new Problem(status, code, message, { errors: [{ field, code, message }] })

/** Named by the part of the form that the file came in. */
function fileTooLarge(error: FastifyError): Problem {
  const field = (error as { part?: { fieldname?: string } }).part?.fieldname ?? 'body'
  return body('file_too_large', 'is too large', 413, field)()
}

const refusals: Record<string, (error: FastifyError) => Problem> = {
  FST_ERR_BAD_URL: body('bad_path', 'can’t be read', 400, 'path'),
  FST_ERR_MAX_PARAM_LENGTH: body('path_too_long', 'has a longer part than any can be', 414, 'path'),
  FST_ERR_CTP_INVALID_JSON_BODY: body('bad_json', 'is not valid JSON'),
  FST_ERR_CTP_EMPTY_JSON_BODY: body('bad_json', 'is empty, and JSON was promised'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: body('bad_length', 'is not as long as its header says'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: body('bad_content_type', 'is not of a type that is understood here', 415),
  FST_ERR_CTP_BODY_TOO_LARGE: body('body_too_large', 'is too large', 413),
  FST_REQ_FILE_TOO_LARGE: fileTooLarge,
  FST_FILES_LIMIT: body('too_many_files', 'has more files than are taken', 413),
  FST_PARTS_LIMIT: body('too_many_parts', 'has more parts than are understood', 413),
  FST_FIELDS_LIMIT: body('too_many_fields', 'has more fields than are understood', 413),
  FST_PROTO_VIOLATION: body('unknown_field', 'has a field of a name that no field has'),
  FST_INVALID_JSON_FIELD_ERROR: body('bad_json', 'has a field that is not the JSON that it says'),
  FST_MP_PREMATURE_CLOSE: body('bad_form', 'was cut off'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: body('bad_content_type', 'is not multipart/form-data', 415),
  FST_NO_FORM_DATA: body('bad_content_type', 'is not multipart/form-data', 415),
}

function databaseRefusal({ code }: FastifyError): Problem | null {
  if (code === '57014')
    return new Problem(503, 'too_busy', 'That took too long. Nothing was changed; try again.')
  if (code === '40001' || code === '40P01')
    return new Problem(503, 'too_busy', 'Too many changes at once. Nothing was changed; try again.')
  return null
}

const unexpected = (): Problem =>
  new Problem(500, 'unexpected', 'Something went wrong on our side. It was noted; nothing was changed.')
