import { dateIn } from '@accord/contract'
import type { EventHandlers } from '../../platform/events.ts'
import { configuredUrl } from '../../platform/http/address.ts'
import { writeLetter } from '../../platform/letter.ts'
import { sendMail } from '../../platform/mail.ts'
import type { Platform } from '../../platform/platform.ts'
import { notify } from './notify.ts'
import * as store from './store.ts'

/** Tells whoever asked for an export that its file is there, inside the app and by mail; or that it failed. */
export function exportNewsEvents({ db, transaction, configuration }: Platform): EventHandlers {
  const url = configuredUrl(configuration)
  const load = async (exportId: unknown) => {
    const row = await store.exportForNews(db, exportId as number)
    if (!row) return null
    const days = { from: dateIn(row.time_zone, row.since), to: dateIn(row.time_zone, new Date(row.until.getTime() - 1)) } // prettier-ignore
    return { ...row, about: { ...days, format: row.format.toUpperCase(), rows: row.rows_done } }
  }
  const tell = (kind: string) => async (exportId: unknown, eventId: number) => {
    const row = await load(exportId)
    if (!row) return
    const { user_id: userId, about } = row
    await transaction({ kind: 'clock' }, (tx) =>
      notify(tx, { userId, kind, about, path: '/reports', onceKey: `event:${eventId}` }),
    )
  }
  return {
    'export.done': {
      notice: ({ exportId }, eventId) => tell('export.done')(exportId, eventId),
      mail: async ({ exportId }, eventId) => {
        const row = await load(exportId)
        const user = row && (await store.userForMail(db, row.user_id))
        if (!user) return
        const { from, to, format, rows } = row.about
        const letter = {
          greeting: `Hello ${user.name},`,
          paragraphs: [`your export is ready: activity from ${from} to ${to}, ${rows} rows, ${format}. It is there for seven days.`],
          button: { label: 'Fetch the file', url: `${url}/reports` },
        } // prettier-ignore
        const mail = {
          recipient: user.email,
          subject: `Your export is ready: ${from} to ${to}`,
          ...writeLetter(letter, url),
          onceKey: `event:${eventId}`,
        }
        await transaction({ kind: 'clock' }, (tx) => sendMail(tx, mail))
      },
    },
    'export.failed': { notice: ({ exportId }, eventId) => tell('export.failed')(exportId, eventId) },
  }
}
