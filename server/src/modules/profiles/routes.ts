import { z } from 'zod'
import {
  EditAdmin,
  EditInfluencer,
  EditSponsor,
  Handle,
  InfluencerProfile,
  OwnProfile,
  Slug,
  SponsorProfile,
  dateOf,
} from '@accord/contract'
import type { User } from '@accord/contract'
import type { FastifyReply } from 'fastify'
import { configuredUrl } from '../../platform/http/address.ts'
import { readForm } from '../../platform/http/forms.ts'
import { pictureUrl } from '../../platform/pictures.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import { badField } from '../../platform/problem.ts'
import type { Caller } from '../../platform/database/tx.ts'
import { editAdmin, editInfluencer, editSponsor } from './edit-profile.ts'
import { kitPdf } from './kit-pdf.ts'
import { putPicture, takePictureAway } from './profile-picture.ts'
import { influencerByHandle, ownProfile, sponsorBySlug } from './read-profile.ts'

const ONE_PICTURE = { field: 'picture', files: 1, bytes: 8_000_000 }

export function profileRoutes(http: Http, platform: Platform): void {
  const { db, transaction, configuration, files } = platform
  const tags = ['profiles']

  http.get(
    '/api/v1/influencers/:handle',
    { access: 'influencer.browse', schema: { tags, summary: 'An influencer’s public profile', params: z.strictObject({ handle: Handle }), response: { 200: InfluencerProfile } } }, // prettier-ignore
    ({ actor, params }) => influencerByHandle(db, actor, params.handle),
  )

  http.get(
    '/api/v1/influencers/:handle/media-kit.pdf',
    { access: 'influencer.browse', schema: { tags, summary: 'The media kit on one page of paper', params: z.strictObject({ handle: Handle }), produces: ['application/pdf'], response: { 200: z.any() } } }, // prettier-ignore
    async ({ actor, params }, reply) => {
      const kit = await influencerByHandle(db, actor, params.handle)
      const pdf = await kitPdf(kit, {
        address: `${configuredUrl(configuration)}/@${kit.handle}`,
        files,
        today: dateOf(new Date()),
      })
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${kit.handle}.pdf"`)
        .send(pdf)
    },
  )

  http.get(
    '/api/v1/sponsors/:slug',
    { access: 'sponsor.read', schema: { tags, summary: 'A sponsor’s brand page', params: z.strictObject({ slug: Slug }), response: { 200: SponsorProfile } } }, // prettier-ignore
    ({ actor, params }) => sponsorBySlug(db, actor, params.slug),
  )

  const sendOwn = async (actor: Caller, reply: FastifyReply) => {
    const { profile, version } = await ownProfile(db, actor as User)
    return reply.header('etag', `"${version}"`).send(profile)
  }

  http.get(
    '/api/v1/profile',
    { access: 'profile.own', schema: { tags, summary: 'One’s own profile', response: { 200: OwnProfile } } },
    ({ actor }, reply) => sendOwn(actor, reply),
  )

  http.patch(
    '/api/v1/profile/influencer',
    { access: 'influencer.edit', schema: { tags, summary: 'Edit one’s profile as an influencer', body: EditInfluencer, response: { 200: OwnProfile } } }, // prettier-ignore
    async ({ actor, body, ifMatch }, reply) => {
      await transaction(actor, (tx) => editInfluencer(tx, (actor as User).userId, body, ifMatch))
      return sendOwn(actor, reply)
    },
  )

  http.patch(
    '/api/v1/profile/sponsor',
    { access: 'sponsor.edit', schema: { tags, summary: 'Edit the sponsor’s brand page', body: EditSponsor, response: { 200: OwnProfile } } }, // prettier-ignore
    async ({ actor, body, ifMatch }, reply) => {
      const { userId, sponsorId } = actor as User & { sponsorId: number }
      await transaction(actor, (tx) => editSponsor(tx, { userId, sponsorId }, body, ifMatch))
      return sendOwn(actor, reply)
    },
  )

  http.patch(
    '/api/v1/profile/admin',
    { access: 'admin.edit', schema: { tags, summary: 'Edit one’s name as an admin', body: EditAdmin, response: { 200: OwnProfile } } }, // prettier-ignore
    async ({ actor, body }, reply) => {
      await transaction(actor, (tx) => editAdmin(tx, (actor as User).userId, body))
      return sendOwn(actor, reply)
    },
  )

  const Picture = z.object({ pictureUrl: z.string().nullable() })

  http.put(
    '/api/v1/profile/picture',
    { access: 'profile.edit', limit: 'pictures', schema: { tags, summary: 'Put in one’s picture or logo (multipart/form-data, one file)', consumes: ['multipart/form-data'], response: { 200: Picture } } }, // prettier-ignore
    async (request) => {
      const { actor } = request
      const { files: uploads } = await readForm(request, z.strictObject({}), ONE_PICTURE)
      const [upload] = uploads
      if (!upload) throw badField('picture', 'required', 'is needed')
      return { pictureUrl: pictureUrl(await putPicture(platform, actor as User, upload.content)) }
    },
  )

  http.delete(
    '/api/v1/profile/picture',
    { access: 'profile.edit', schema: { tags, summary: 'Take one’s picture or logo away', response: { 200: Picture } } }, // prettier-ignore
    async ({ actor }) => {
      await transaction(actor, (tx) => takePictureAway(tx, actor as User))
      return { pictureUrl: null }
    },
  )
}
