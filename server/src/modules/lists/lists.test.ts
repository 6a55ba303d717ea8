import type { List, ListMember, Page } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Answer, Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'

type Refusal = { code: string; errors?: { field: string; code: string }[] }

let accord: Installation
let admin: Person, owner: Person, other: Person
let people: Person[]
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  owner = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  people = []
  for (let i = 0; i < 5; i++) people.push(await newInfluencer(accord))
})
afterAll(() => accord.stop())

let count = 0
const ids = () => people.map(({ id }) => id)
const newList = (name = `List ${++count}`, influencerIds?: number[], by = owner) =>
  by.ask<List>('POST', '/api/v1/lists', { name, ...(influencerIds ? { influencerIds } : {}) })
const membersOf = async (list: List, query = ''): Promise<ListMember[]> =>
  (await owner.ask<Page<ListMember>>('GET', `/api/v1/lists/${list.id}/members${query}`)).body.items
const fields = ({ body }: Answer<Refusal>) => body.errors?.map(({ field, code }) => `${field} ${code}`)

describe('a list', () => {
  it('is refused without a name, with a name twice, with nobody known, and with too many at once', async () => {
    await newList('Trains')
    expect(fields((await newList('')) as never)).toEqual(['name too_small'])
    expect(fields((await newList('trains')) as never)).toEqual(['name taken'])
    expect(fields((await newList('Nobody', [people[0]!.id, 999_999])) as never)).toEqual(['influencerIds.1 unknown_influencer']) // prettier-ignore
    expect(fields((await newList('Owner', [owner.id])) as never)).toEqual(['influencerIds.0 unknown_influencer']) // prettier-ignore
    expect(
      (
        await newList(
          'Many',
          Array.from({ length: 501 }, (_, i) => i + 1),
        )
      ).status,
    ).toBe(400)
    const { body } = await owner.ask<Page<List>>('GET', '/api/v1/lists?text=nobody')
    expect(body.items).toEqual([])
  })

  it('is its team’s: others find nothing of it, and influencers, admins and strangers may not even ask', async () => {
    const { body: list } = await newList()
    const calls: [string, string, object?][] = [
      ['GET', ''], ['PATCH', '', { name: 'Mine' }], ['DELETE', ''], ['POST', '/restoration', {}], ['GET', '/members'],
      ['POST', '/members', { influencerIds: [people[0]!.id] }], ['POST', '/removals', { influencerIds: [people[0]!.id] }],
    ] // prettier-ignore
    for (const [method, path, body] of calls) {
      const ask = (by: Person) => by.ask(method, `/api/v1/lists/${list.id}${path}`, body)
      expect([method + path, (await ask(other)).status]).toEqual([method + path, 404])
      expect((await ask(people[0]!)).status).toBe(403)
      expect((await ask(admin)).status).toBe(403)
      expect((await ask(stranger(accord))).status).toBe(401)
    }
    expect((await other.ask<Page<List>>('GET', '/api/v1/lists')).body.items).toEqual([])
  })

  it('is read by a viewer and written by a manager', async () => {
    const viewer = await joinedTeam(accord, owner, { role: 'viewer' })
    const manager = await joinedTeam(accord, owner, { role: 'manager' })
    const { body: list } = await newList('Of the team', [people[0]!.id], manager)
    expect((await viewer.ask<List>('GET', `/api/v1/lists/${list.id}`)).body.name).toBe('Of the team')
    expect((await newList('No', undefined, viewer)).status).toBe(403)
    expect((await owner.ask<List>('GET', `/api/v1/lists/${list.id}`)).body).toMatchObject({
      members: 1,
      createdBy: expect.stringContaining('manager'),
    })
  })

  it('is renamed, but not over a newer version, nor to the name of another', async () => {
    const { body: list, headers } = await newList('First')
    await newList('Second')
    const rename = (name: string, etag: string) =>
      owner.ask<List & Refusal>('PATCH', `/api/v1/lists/${list.id}`, { name }, { 'if-match': etag })
    expect(fields((await rename('SECOND', String(headers.etag))) as never)).toEqual(['name taken'])
    expect((await rename('FIRST', String(headers.etag))).body.name).toBe('FIRST')
    expect((await rename('Third', String(headers.etag))).status).toBe(412)
  })

  it('is deleted, brought back with everybody in it, and after seven days gone for good', async () => {
    const { body: list } = await newList('Short-lived', ids())
    const restore = () => owner.ask<List & Refusal>('POST', `/api/v1/lists/${list.id}/restoration`, {})
    expect((await owner.ask('DELETE', `/api/v1/lists/${list.id}`)).status).toBe(204)
    expect((await owner.ask('DELETE', `/api/v1/lists/${list.id}`)).status).toBe(404)
    expect((await owner.ask('GET', `/api/v1/lists/${list.id}/members`)).status).toBe(404)
    expect((await owner.ask('POST', `/api/v1/lists/${list.id}/members`, { influencerIds: ids() })).status).toBe(404) // prettier-ignore
    const { body: newer } = await newList('Short-lived')
    expect((await restore()).body.code).toBe('name_taken')
    await owner.ask('PATCH', `/api/v1/lists/${newer.id}`, { name: 'Newer' })
    expect((await restore()).body).toMatchObject({ name: 'Short-lived', members: 5 })
    expect((await restore()).status).toBe(201)

    await owner.ask('DELETE', `/api/v1/lists/${list.id}`)
    const { db } = accord.platform
    await db.updateTable('lists').set({ deleted_at: new Date(Date.now() - 8 * 86_400_000) }).where('id', '=', list.id).execute() // prettier-ignore
    expect((await restore()).status).toBe(404)
    await accord.runSchedule('sweep-lists')
    const left = await db.selectFrom('list_members').select('influencer_id').where('list_id', '=', list.id).execute() // prettier-ignore
    expect(left).toEqual([])
  })
})

describe('influencers in a list', () => {
  it('are added all or none, once each, and taken out again', async () => {
    const { body: list } = await newList()
    const add = (influencerIds: number[]) =>
      owner.ask<{ added: number; already: number; list: List }>('POST', `/api/v1/lists/${list.id}/members`, { influencerIds }) // prettier-ignore
    expect((await add([people[0]!.id, 999_999])).status).toBe(400)
    expect((await add([people[0]!.id, people[0]!.id])).body).toMatchObject({ added: 1, already: 0 })
    expect((await add(ids())).body).toMatchObject({ added: 4, already: 1, list: { members: 5 } })
    const out = await owner.ask('POST', `/api/v1/lists/${list.id}/removals`, { influencerIds: [people[1]!.id, 999_999] }) // prettier-ignore
    expect(out.body).toMatchObject({ removed: 1, list: { members: 4 } })
  })

  it('come the last added first, page by page without gaps or doubles, also when added at one moment', async () => {
    const { body: list } = await newList(undefined, ids().slice(0, 3))
    await owner.ask('POST', `/api/v1/lists/${list.id}/members`, { influencerIds: ids().slice(3) })
    const seen: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Answer<Page<ListMember>> = await owner.ask('GET', `/api/v1/lists/${list.id}/members?limit=2${cursor && `&cursor=${cursor}`}`) // prettier-ignore
      seen.push(...page.body.items.map(({ id }) => id))
      cursor = page.body.nextCursor
    }
    expect([...seen].sort()).toEqual(ids().sort())
    expect(seen.slice(0, 2).sort()).toEqual(ids().slice(3).sort())
    const foreign = await owner.ask<Refusal>('GET', `/api/v1/lists/${list.id}/members?cursor=abc`)
    expect(fields(foreign)).toEqual(['cursor bad_cursor'])
  })

  it('are filtered by tag, by stage and by name', async () => {
    const { body: list } = await newList(undefined, ids())
    const [first, second] = people as [Person, Person]
    const { body: shape } = await owner.ask<{ stages: { id: number }[] }>('GET', '/api/v1/memory')
    const stageId = shape.stages[1]!.id
    await owner.ask('PATCH', `/api/v1/memory/${first.id}`, { tags: ['vegan'], stageId })
    await owner.ask('PATCH', `/api/v1/memory/${second.id}`, { tags: ['vegan', 'berlin'] })
    const found = async (query: string) => (await membersOf(list, query)).map(({ id }) => id).sort()
    expect(await found('?tag=Vegan')).toEqual([first.id, second.id].sort())
    expect(await found(`?tag=vegan&stage=${stageId}`)).toEqual([first.id])
    expect(await found('?stage=none&tag=berlin')).toEqual([second.id])
    expect((await found('?stage=none')).length).toBe(4)
    expect(await found('?text=%25')).toEqual([])
    expect((await owner.ask('GET', `/api/v1/lists/${list.id}/members?stage=all`)).status).toBe(400)
  })

  it('who are flagged stay, as somebody who can’t be invited, and can’t be added', async () => {
    const flagged = await newInfluencer(accord)
    const { body: list } = await newList(undefined, [flagged.id])
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    expect(await membersOf(list)).toMatchObject([{ id: flagged.id, active: false }])
    expect((await newList(undefined, [flagged.id])).status).toBe(400)
  })

  it('and everything remembered of them go with their account', async () => {
    const leaving = await newInfluencer(accord)
    const { body: list } = await newList(undefined, [leaving.id])
    await owner.ask('PATCH', `/api/v1/memory/${leaving.id}`, { tags: ['gone'] })
    await owner.ask('POST', `/api/v1/memory/${leaving.id}/notes`, { body: 'Lives by the sea.' })
    await owner.ask('PUT', `/api/v1/memory/${leaving.id}/do-not-contact`, { reason: 'Asked us.' })
    expect((await admin.ask('DELETE', `/api/v1/users/${leaving.id}`)).status).toBeLessThan(300)
    expect(await membersOf(list)).toEqual([])
    expect((await owner.ask('GET', `/api/v1/memory/${leaving.id}`)).status).toBe(404)
    for (const table of ['memories', 'influencer_notes', 'do_not_contact', 'list_members'] as const) {
      const left = await accord.platform.db.selectFrom(table).select('influencer_id').where('influencer_id', '=', leaving.id).execute() // prettier-ignore
      expect([table, left]).toEqual([table, []])
    }
  })

  it('are forgotten with the last member of the team', async () => {
    const alone = await newSponsor(accord, admin)
    await newList('Ours', ids(), alone)
    await alone.ask('POST', `/api/v1/memory/${people[0]!.id}/notes`, { body: 'Kind.' })
    expect((await admin.ask('DELETE', `/api/v1/users/${alone.id}`)).status).toBeLessThan(300)
    const { db } = accord.platform
    expect(await db.selectFrom('lists').select('id').where('created_by', '=', alone.id).execute()).toEqual([])
    expect(await db.selectFrom('influencer_notes').select('id').where('written_by', '=', alone.id).execute()).toEqual([]) // prettier-ignore
  })
})
