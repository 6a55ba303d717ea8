import { z } from 'zod'
import {
  Category,
  Email,
  Industry,
  line,
  Niche,
  Password,
  prose,
  UserSummary,
  Username,
  website,
} from '@accord/contract'
import type { Currency, Register, User } from '@accord/contract'
import type { FastifyRequest } from 'fastify'
import { badField, Problem } from '../platform/problem.ts'
import type { Http, Platform } from '../platform/platform.ts'
import { bearer, endFamily, giveBackAccessToken, hashPassword, refresh, register, signInFrom, signInProgram } from '../modules/identity/index.ts' // prettier-ignore
import { editInfluencer, editSponsor, ownProfile } from '../modules/profiles/index.ts'
import { Decimal, moneyFrom } from './amounts.ts'
import { profileShape } from './shapes.ts'

const account = { username: Username, email: Email, password: Password }

const RegisterSponsor = z.strictObject({
  ...account,
  role: z.literal('sponsor'),
  company_name: line(120),
  industry: Industry,
  budget: Decimal.optional(),
})
const RegisterInfluencer = z.strictObject({
  ...account,
  role: z.literal('influencer'),
  name: line(120),
  category: Category,
  niche: Niche,
  reach: z.int().min(0).max(10_000_000_000),
})
const RegisterBody = z.discriminatedUnion('role', [RegisterSponsor, RegisterInfluencer])

const Login = z
  .strictObject({
    username: line(254).optional(),
    email: line(254).optional(),
    password: z.string().min(1).max(200),
  })
  .refine(({ username, email }) => (username === undefined) !== (email === undefined), {
    path: ['username'],
    error: 'or email is needed, one of the two',
  })

const TokenPair = z.object({ access_token: z.string(), refresh_token: z.string() })
const Message = z.object({ message: z.string() })

const EditProfile = z
  .strictObject({
    company_name: line(120),
    industry: Industry,
    budget: Decimal,
    website: website.nullable(),
    about: prose(4000),
    name: line(120),
    category: Category,
    niche: Niche,
    reach: z.int().min(0).max(10_000_000_000),
    bio: prose(2000),
  })
  .partial()

const tags = ['specification']

export function accountAliases(http: Http, platform: Platform): void {
  const { transaction, configuration, keys, db } = platform
  const currency = configuration.currency as Currency

  http.post(
    '/register',
    { access: 'user.register', limit: 'registrations', schema: { tags, body: RegisterBody, response: { 201: z.object({ user: UserSummary }) } } }, // prettier-ignore
    async ({ actor, body, once }, reply) => {
      const passwordHash = await hashPassword(body.password)
      const input = registration(body, currency)
      return reply
        .code(201)
        .send(await transaction(actor, (tx) => register(tx, { ...input, passwordHash }), once))
    },
  )

  http.post(
    '/login',
    { access: 'session.begin', identifies: false, limit: 'guesses', schema: { tags, body: Login, response: { 200: TokenPair.extend({ user: UserSummary }) } } }, // prettier-ignore
    async (request) => {
      const { username, email, password } = request.body
      const login = (username ?? email) as string
      const pair = await signInProgram(platform, request.actor, { login, password }, signInFrom(request))
      return { access_token: pair.accessToken, refresh_token: pair.refreshToken, user: pair.user }
    },
  )

  http.post(
    '/refresh',
    {
      access: 'token.refresh',
      identifies: false,
      onRequest: needsToken,
      schema: { tags, response: { 200: TokenPair } },
    },
    async (request) => {
      const pair = await refresh(platform, request.actor, tokenIn(request))
      return { access_token: pair.accessToken, refresh_token: pair.refreshToken }
    },
  )

  http.post(
    '/logout',
    { access: 'token.end', schema: { tags, response: { 200: Message } } },
    async (request) => {
      await transaction(request.actor, (tx) => giveBackAccessToken(tx, keys, tokenIn(request)))
      return { message: 'This access token is refused from now on.' }
    },
  )

  http.post(
    '/logout_refresh',
    {
      access: 'token.refresh',
      identifies: false,
      onRequest: needsToken,
      schema: { tags, response: { 200: Message } },
    },
    async (request) => {
      await transaction(request.actor, (tx) => endFamily(tx, keys, tokenIn(request)))
      return { message: 'This refresh token is refused from now on.' }
    },
  )

  http.put(
    '/profile',
    { access: 'profile.edit', schema: { tags, body: EditProfile, response: { 200: z.object({ profile: z.looseObject({}) }) } } }, // prettier-ignore
    async ({ actor, body, ifMatch }) => {
      const user = actor as User
      await transaction(actor, async (tx) => {
        if (user.role === 'influencer') await editInfluencer(tx, user.userId, influencerEdit(body), ifMatch)
        else if (user.role === 'sponsor' && user.sponsorId !== null)
          await editSponsor(
            tx,
            { userId: user.userId, sponsorId: user.sponsorId },
            sponsorEdit(body, currency),
            ifMatch,
          )
        else throw foreignField(body, [])
      })
      const { profile } = await ownProfile(db, user)
      return { profile: profileShape(profile) }
    },
  )
}

/** Asked before the body is read: without a token it is 401, however bad the body. */
const needsToken = async (request: FastifyRequest): Promise<void> => void tokenIn(request)

function tokenIn({ headers }: FastifyRequest): string {
  const token = bearer(headers.authorization)
  if (!token) throw new Problem(401, 'sign_in_needed', 'A token is needed in the Authorization header.')
  return token
}

function registration(body: z.infer<typeof RegisterBody>, currency: Currency): Register {
  if (body.role === 'sponsor') {
    const { company_name: companyName, budget, ...rest } = body
    const monthlyBudget = budget === undefined ? null : moneyFrom('budget', budget, currency)
    return { ...rest, companyName, monthlyBudget }
  }
  const { niche, ...rest } = body
  return { ...rest, niches: [niche] }
}

type Edit = z.infer<typeof EditProfile>

function influencerEdit(body: Edit) {
  const { name, category, niche, reach, bio, ...foreign } = body
  if (Object.keys(foreign).length > 0)
    throw foreignField(body, Object.keys({ name, category, niche, reach, bio }))
  return { name, category, niches: niche === undefined ? undefined : [niche], reach, bio }
}

function sponsorEdit(body: Edit, currency: Currency) {
  const { company_name: companyName, industry, budget, website, about, ...foreign } = body
  if (Object.keys(foreign).length > 0)
    throw foreignField(body, ['company_name', 'industry', 'budget', 'website', 'about'])
  const monthlyBudget = budget === undefined ? undefined : moneyFrom('budget', budget, currency)
  return { companyName, industry, monthlyBudget, website, about }
}

const foreignField = (body: Edit, own: string[]): Problem => {
  const field = Object.keys(body).find((key) => !own.includes(key)) ?? 'body'
  return badField(field, 'unknown_field', 'is not a field of this role’s profile')
}
