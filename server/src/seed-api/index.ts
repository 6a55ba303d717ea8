import type { FastifyError } from 'fastify'
import type { Http, Platform } from '../platform/platform.ts'
import { answerError } from '../platform/http/problems.ts'
import { accountAliases } from './accounts.ts'
import { campaignAliases } from './campaigns.ts'
import { moderationAliases } from './moderation.ts'
import { reportAliases } from './reports.ts'
import { inOldNames } from './refusals.ts'
import { requestAliases } from './requests.ts'

export { dashboardAnswer } from './dashboard.ts'

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
    moderationAliases(scope, platform)
    reportAliases(scope, platform)
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
