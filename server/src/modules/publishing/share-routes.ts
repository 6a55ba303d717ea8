import { Handle, Slug } from '@accord/contract'
import type { Http, Platform } from '../../platform/platform.ts'
import type { Database } from '../../platform/database/database.ts'
import { notFound, Problem } from '../../platform/problem.ts'
import { drawSharePicture } from './draw-share-picture.ts'
import { brandPicture, campaignPicture, influencerPicture } from './share-picture.ts'
import type { SharePicture } from './share-picture.ts'
import * as store from './store.ts'

/** At about 40 KB each. Kept in memory and not as files: what they show can be erased at any time. */
const MOST_KEPT = 100
const MOST_WAITING = 20

/** The pictures of link previews, drawn when somebody asks, one at a time. */
export function shareRoutes(http: Http, { db, files }: Platform): void {
  const draw = drawOneByOne((picture) => drawSharePicture(picture, files))

  http.get(
    '/share/:kind/:name',
    { access: 'installation.read', identifies: false, schema: { hide: true } },
    async (request, reply) => {
      const { kind, name } = request.params as { kind: string; name: string }
      const picture = name.endsWith('.png') ? await pictureOf(db, kind, name.slice(0, -4)) : null
      if (!picture) throw notFound('picture')
      const png = await draw(picture)
      return reply
        .header('cache-control', 'public, max-age=86400')
        .header('cross-origin-resource-policy', 'cross-origin')
        .type('image/png')
        .send(png)
    },
  )
}

/** Only of what anybody may see. */
async function pictureOf(db: Database, kind: string, name: string): Promise<SharePicture | null> {
  if (kind === 'campaigns' && /^[1-9]\d{0,14}$/.test(name)) {
    const row = await store.campaignPage(db, Number(name), 0)
    return row && !row.deleted_at && store.isPublished(row) ? campaignPicture(row) : null
  }
  if (kind === 'brands' && Slug.safeParse(name).success) {
    const row = await store.brandPage(db, name)
    return row?.status === 'active' ? brandPicture(row) : null
  }
  if (kind === 'influencers' && Handle.safeParse(name).success) {
    const row = await store.influencerPage(db, name)
    return row?.status === 'active' ? influencerPicture(row) : null
  }
  return null
}

/** Each once, however many ask for it meanwhile; a flood of different ones is refused rather than queued. */
function drawOneByOne(draw: (picture: SharePicture) => Promise<Buffer>) {
  const kept = new Map<string, Promise<Buffer>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (picture: SharePicture): Promise<Buffer> => {
    const key = JSON.stringify(picture)
    const known = kept.get(key)
    if (!known && waiting >= MOST_WAITING)
      throw new Problem(503, 'too_busy', 'Too many pictures are being drawn. Try again.', {}, { 'retry-after': '5' }) // prettier-ignore
    const png = known ?? begin(key, picture)
    // The one used last is the last to go.
    kept.delete(key)
    kept.set(key, png)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return png
  }

  function begin(key: string, picture: SharePicture): Promise<Buffer> {
    waiting++
    const png = last
      .catch(() => {})
      .then(() => draw(picture))
      .finally(() => waiting--)
    last = png
    png.catch(() => kept.delete(key))
    return png
  }
}
