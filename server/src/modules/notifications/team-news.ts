import { decimalText } from '@accord/contract'
import type { Currency } from '@accord/contract'
import type { EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import type { Letter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { notify } from './notify.ts'
import * as store from './store.ts'

/** What members of a team must hear from each other, by mail and inside the app. */
export function teamNewsEvents({ db, transaction, configuration }: Platform): EventHandlers {
  const url = configuredUrl(configuration)
  const mailTo = async (userId: number, eventId: number, subject: string, letter: Letter) => {
    const user = await store.userForMail(db, userId)
    if (!user) return
    const content = writeLetter({ greeting: `Hello ${user.name},`, ...letter }, url)
    await transaction({ kind: 'clock' }, (tx) =>
      sendMail(tx, {
        recipient: user.email,
        subject,
        ...content,
        onceKey: `event:${eventId}:user:${userId}`,
      }),
    )
  }

  return {
    'approval.asked': {
      mail: async ({ requestId, userId }, eventId) => {
        const asked = await askedOf(requestId, userId)
        if (!asked) return
        const { owner, who, amount, request } = asked
        await mailTo(owner, eventId, `${who} asks you to accept: ${request.title}`, {
          paragraphs: [
            `${who} would like to accept the offer of ${request.name} for “${request.title}”: ${amount}. That is more than ${who} may commit alone. You can accept it yourself, or answer otherwise.`,
          ],
          button: { label: 'Look at the offer', url: `${url}/requests/${request.id}` },
        })
      },
      notice: async ({ requestId, userId }, eventId) => {
        const asked = await askedOf(requestId, userId)
        if (!asked) return
        const { owner, who, request } = asked
        const { id, title: campaign, amount, currency } = request
        await transaction({ kind: 'clock' }, (tx) =>
          notify(tx, {
            userId: owner,
            kind: 'approval.asked',
            about: { who, campaign, amount: { amount, currency } },
            path: `/requests/${id}`,
            onceKey: `event:${eventId}`,
          }),
        )
      },
    },
    'team.removed': {
      mail: ({ userId, companyName }, eventId) =>
        mailTo(userId as number, eventId, `You are no longer in the team of ${String(companyName)}`, {
          paragraphs: [`the owner has taken you out of the team of ${String(companyName)}. You were signed out; what you did there stays under your name.`],
        }),
    },
    'team.handed_over': {
      mail: ({ userId, companyName }, eventId) =>
        mailTo(userId as number, eventId, `${String(companyName)} is yours now`, {
          paragraphs: [`you are the owner of ${String(companyName)} on Accord from now on: you run its team, and nothing limits what you may commit.`],
          button: { label: 'Open the team', url: `${url}/team` },
        }),
    },
  } // prettier-ignore

  /** Nothing where the offer was answered, or replaced by a newer one, meanwhile. */
  async function askedOf(requestId: unknown, userId: unknown) {
    const request = await store.requestForMail(db, requestId as number)
    if (!request || request.status !== 'open') return undefined
    const owner = await store.ownerOf(db, request.sponsor_id)
    const asker = await store.userForMail(db, userId as number)
    if (!owner || !asker) return undefined
    const amount = `${decimalText(request.amount, request.currency as Currency)} ${request.currency}`
    return { owner, who: asker.name ?? '', amount, request }
  }
}
