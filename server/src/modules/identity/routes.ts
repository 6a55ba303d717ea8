import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  ChangePassword,
  ForgotPassword,
  NewPassword,
  RefreshTokens,
  Register,
  SecretParams,
  Session,
  SignIn,
  Tokens,
  UserSummary,
} from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import { configuredUrl, overHttps, throughProxy } from '../../platform/http/address.ts'
import { acceptProof } from '../../platform/limits/guesses.ts'
import { countMail, fits } from '../../platform/limits/limits.ts'
import { sourceOf } from '../../platform/limits/source.ts'
import { resetPassword, sendPasswordReset, sendVerification, verifyEmail } from './account-mail.ts'
import { changePassword } from './change-password.ts'
import { cookieName } from './identify.ts'
import { hashPassword } from './passwords.ts'
import { register } from './register.ts'
import { sha256 } from './secrets.ts'
import { currentSession } from './session.ts'
import { refresh, SESSION_DAYS, signInBrowser, signInProgram } from './sign-in.ts'
import { endSessions } from './store.ts'

const Nothing = z.null()

export function identityRoutes(http: Http, platform: Platform): void {
  const { transaction } = platform
  const tags = ['identity']

  http.post(
    '/api/v1/users',
    {
      access: 'user.register',
      limit: 'registrations',
      schema: { tags, summary: 'Register as a sponsor or an influencer', body: Register, response: { 201: z.object({ user: UserSummary }) } }, // prettier-ignore
    },
    async ({ actor, body, once }, reply) => {
      const passwordHash = await hashPassword(body.password)
      return reply
        .code(201)
        .send(await transaction(actor, (tx) => register(tx, { ...body, passwordHash }), once))
    },
  )

  http.post(
    '/api/v1/session',
    { access: 'session.begin', identifies: false, limit: 'guesses', schema: { tags, summary: 'Sign in a browser (cookie)', body: SignIn, response: { 201: Session } } }, // prettier-ignore
    async (request, reply) => {
      const { cookie, userId } = await signInBrowser(
        platform,
        request.actor,
        request.body,
        signInFrom(request),
      )
      setCookie(overHttps(platform.configuration, request), reply, cookie)
      return reply.code(201).send(await currentSession(platform, userId, throughProxy(request)))
    },
  )

  http.get(
    '/api/v1/session',
    { access: 'session.read', schema: { tags, summary: 'Who is signed in', response: { 200: Session } } },
    (request) => currentSession(platform, userIdOf(request), throughProxy(request)),
  )

  http.delete(
    '/api/v1/session',
    { access: 'session.end', schema: { tags, summary: 'Sign out: this session is over', response: { 204: Nothing } } }, // prettier-ignore
    async (request, reply) => {
      const { actor } = request
      if ('sessionId' in actor)
        await transaction(actor, (tx) =>
          endSessions(tx, { sessionId: actor.sessionId as number }, 'signed_out'),
        )
      void reply.clearCookie(cookieName(overHttps(platform.configuration, request)), { path: '/' })
      return reply.code(204).send(null)
    },
  )

  http.post(
    '/api/v1/tokens',
    { access: 'session.begin', identifies: false, limit: 'guesses', schema: { tags, summary: 'Sign in a program (tokens)', body: SignIn, response: { 201: Tokens } } }, // prettier-ignore
    async (request, reply) =>
      reply.code(201).send(await signInProgram(platform, request.actor, request.body, signInFrom(request))),
  )

  http.post(
    '/api/v1/tokens/refresh',
    { access: 'token.refresh', identifies: false, schema: { tags, summary: 'A new pair for a refresh token', body: RefreshTokens, response: { 200: Tokens } } }, // prettier-ignore
    ({ actor, body }) => refresh(platform, actor, body.refreshToken),
  )

  http.post(
    '/api/v1/password-resets',
    { access: 'password.reset', limit: 'password-resets', schema: { tags, summary: 'Ask for a link to a new password', body: ForgotPassword, response: { 202: Nothing } } }, // prettier-ignore
    async (request, reply) => {
      const { actor, body } = request
      // Past the limit nothing is sent, and the answer is the same as for an address that nobody has.
      if (await fits(platform.limits, 'mails', `reset:${sha256(body.email.toLowerCase()).toString('hex')}`))
        await transaction(actor, (tx) =>
          sendPasswordReset(tx, body.email, configuredUrl(platform.configuration)),
        )
      return reply.code(202).send(null)
    },
  )

  http.put(
    '/api/v1/password-resets/:token',
    { access: 'password.reset', schema: { tags, summary: 'Set a new password by the link', params: SecretParams, body: NewPassword, response: { 204: Nothing } } }, // prettier-ignore
    async ({ actor, params, body }, reply) => {
      const passwordHash = await hashPassword(body.password)
      const userId = await transaction(actor, (tx) => resetPassword(tx, params.token, passwordHash))
      const source = sourceOf(actor.origin?.ip ?? '')
      await acceptProof(platform.limits, { account: String(userId), source })
      return reply.code(204).send(null)
    },
  )

  http.put(
    '/api/v1/password',
    { access: 'password.change', limit: 'guesses', schema: { tags, summary: 'Change the password', body: ChangePassword, response: { 204: Nothing } } }, // prettier-ignore
    async ({ actor, body }, reply) => {
      await changePassword(platform, actor as never, body)
      return reply.code(204).send(null)
    },
  )

  http.post(
    '/api/v1/email-verifications',
    { access: 'email.ask', schema: { tags, summary: 'Send the confirmation mail again', response: { 202: Nothing } } }, // prettier-ignore
    async (request, reply) => {
      const userId = userIdOf(request) as number
      await countMail(platform.limits, `verify:${userId}`)
      await transaction(request.actor, (tx) =>
        sendVerification(tx, userId, configuredUrl(platform.configuration)),
      )
      return reply.code(202).send(null)
    },
  )

  http.put(
    '/api/v1/email-verifications/:token',
    { access: 'email.verify', schema: { tags, summary: 'Confirm the address by the link', params: SecretParams, response: { 204: Nothing } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      await transaction(actor, (tx) => verifyEmail(tx, params.token))
      return reply.code(204).send(null)
    },
  )
}

const userIdOf = ({ actor }: FastifyRequest): number | null => ('userId' in actor ? actor.userId : null)

export const signInFrom = (request: FastifyRequest) => ({
  userAgent: request.headers['user-agent'] ?? '',
  throughProxy: throughProxy(request),
})

function setCookie(secure: boolean, reply: FastifyReply, value: string): void {
  void reply.setCookie(cookieName(secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_DAYS * 86_400,
  })
}
