import { z } from 'zod'
import { IdParams, NoticePage, PageQuery, ReadNotices, Unread } from '@accord/contract'
import type { Notice, User } from '@accord/contract'
import type { ScheduledJob } from '../../platform/jobs.ts'
import { pageOfRows, positionAfter } from '../../platform/paging.ts'
import { notFound } from '../../platform/problem.ts'
import type { Http, Platform } from '../../platform/platform.ts'
import * as store from './notice-store.ts'

const KEPT_DAYS = 180
const NOTHING = z.strictObject({}).nullish()

export function noticeRoutes(http: Http, { db, transaction }: Platform): void {
  const tags = ['notices']
  const answers = { response: { 200: Unread } }

  http.get(
    '/api/v1/notices',
    { access: 'notice.own', schema: { tags, summary: 'What one was told, the newest first', querystring: PageQuery, response: { 200: NoticePage } } }, // prettier-ignore
    async ({ actor, query }) => {
      const { userId } = actor as User
      const rows = await store.noticesOf(db, userId, query.limit, positionAfter('notices', query.cursor))
      const page = pageOfRows('notices', rows, query.limit, ({ id }) => ({ by: id, id }), showNotice)
      return { ...page, unread: await store.countUnread(db, userId) }
    },
  )
  http.put(
    '/api/v1/notices/read',
    { access: 'notice.own', schema: { tags, summary: 'All up to one of them are read', body: ReadNotices, ...answers } }, // prettier-ignore
    ({ actor, body }) =>
      transaction(actor, async (tx) => {
        const { userId } = actor as User
        await store.readUpTo(tx, userId, body.upTo)
        return { unread: await store.countUnread(tx.db, userId) }
      }),
  )
  http.put(
    '/api/v1/notices/:id/read',
    {
      access: 'notice.own',
      schema: { tags, summary: 'One is read', params: IdParams, body: NOTHING, ...answers },
    },
    ({ actor, params }) =>
      transaction(actor, async (tx) => {
        const { userId } = actor as User
        if (!(await store.readOne(tx, userId, params.id))) throw notFound('notice')
        return { unread: await store.countUnread(tx.db, userId) }
      }),
  )
}

const showNotice = (row: store.NoticeRow): Notice => ({
  id: row.id,
  kind: row.kind,
  about: row.about as Notice['about'],
  path: row.path,
  createdAt: row.created_at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
})

export const noticeSchedule = ({ db }: Platform): ScheduledJob[] => [
  {
    name: 'sweep-notices',
    crontab: '52 3 * * *',
    run: async () => {
      await store.deleteNoticesBefore(db, new Date(Date.now() - KEPT_DAYS * 86_400_000))
    },
  },
]
