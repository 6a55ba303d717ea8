import type { FastifyError } from 'fastify'
import type { FieldError } from '@accord/contract'
import type { Http, Platform } from '../platform/platform.ts'
import { answerError } from '../platform/http/problems.ts'
import { Problem } from '../platform/problem.ts'
import { accountAliases } from './accounts.ts'
import { campaignAliases } from './campaigns.ts'
import { requestAliases } from './requests.ts'

export { dashboardAnswer } from './accounts.ts'

/**
 * The endpoints of the specification that Accord grew from, at the root, under its names. Each is an alias of what
 * /api/v1 does: no rule is written here.
 */
export async function seedApi(http: Http, platform: Platform): Promise<void> {
  await http.register(async (aliases) => {
    const scope = aliases as Http
    scope.setErrorHandler<FastifyError>((error, request, reply) =>
      answerError(inOldNames(error), request, reply),
    )
    takeEmptyBodies(scope)
    accountAliases(scope, platform)
    campaignAliases(scope, platform)
    requestAliases(scope, platform)
  })
}

/** Half of these endpoints have no body, and clients are used to say application/json all the same. */
function takeEmptyBodies(scope: Http): void {
  const parse = scope.getDefaultJsonParser('error', 'error')
  scope.removeContentTypeParser('application/json')
  scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body === '' ? done(null, undefined) : parse(request, body, done),
  )
}

const OLD_NAMES: Record<string, string> = {
  title: 'name',
  brief: 'description',
  startDate: 'start_date',
  endDate: 'end_date',
  applicationDeadline: 'end_date',
  companyName: 'company_name',
  monthlyBudget: 'budget',
  niches: 'niche',
  offerId: 'offer_id',
  influencerId: 'influencer_id',
}

/** A rule names the field by our word; the client wrote another. */
function inOldNames(error: FastifyError): FastifyError {
  if (!(error instanceof Problem) || !Array.isArray(error.more.errors)) return error
  const errors = (error.more.errors as FieldError[]).map((fault) => ({
    ...fault,
    field: OLD_NAMES[fault.field] ?? fault.field,
  }))
  return new Problem(error.status, error.code, error.message, {
    ...error.more,
    errors,
  }) as unknown as FastifyError
}
