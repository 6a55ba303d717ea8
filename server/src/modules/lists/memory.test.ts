import type { Memory, MemoryShape, Note, Page, Request } from '@accord/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { anOffer, invited, newAdmin, newInfluencer, newSponsor, openCampaign } from '../../testing/people.ts'
import type { Answer, Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'

type Refusal = { code: string; reason?: string; errors?: { field: string; code: string }[] }

let accord: Installation
let admin: Person, owner: Person, other: Person
let influencer: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  owner = await newSponsor(accord, admin)
  other = await newSponsor(accord, admin)
  influencer = await newInfluencer(accord)
})
afterAll(() => accord.stop())

const at = (path = '') => `/api/v1/memory/${influencer.id}${path}`
const shape = async (by = owner) => (await by.ask<MemoryShape>('GET', '/api/v1/memory')).body
const memory = async (by = owner) => (await by.ask<Memory>('GET', at())).body
const fields = ({ body }: Answer<unknown>) => (body as Refusal).errors?.map(({ field, code }) => `${field} ${code}`) // prettier-ignore
const edit = (body: object, headers = {}) => owner.ask<Memory & Refusal>('PATCH', at(), body, headers)

describe('stages', () => {
  it('are five at first, and then the team’s own in its own order', async () => {
    const names = (await shape(other)).stages.map(({ name }) => name)
    expect(names).toEqual(['to_contact', 'contacted', 'in_talks', 'working_together', 'not_now'])
    const [first, second] = (await shape(other)).stages
    const { body } = await other.ask<MemoryShape>('PUT', '/api/v1/memory/stages', {
      stages: [
        { id: second?.id, name: 'To contact' },
        { name: 'Warm' },
        { id: first?.id, name: 'contacted' },
      ],
    })
    expect(body.stages.map(({ name }) => name)).toEqual(['to_contact', 'Warm', 'contacted'])
    expect(body.stages[0]?.id).toBe(second?.id)
  })

  it('are refused twice by name or id, with another team’s id, and none at all', async () => {
    const [theirs] = (await shape(other)).stages
    const put = (stages: object[]) => owner.ask('PUT', '/api/v1/memory/stages', { stages })
    expect(fields(await put([]))).toEqual(['stages too_small'])
    expect(fields(await put([{ name: 'A' }, { name: 'a' }]))).toEqual(['stages duplicate'])
    expect(fields(await put([{ id: theirs!.id, name: 'A' }]))).toEqual(['stages.0.id unknown'])
  })

  it('leave nobody behind when they are removed', async () => {
    const { stages } = await shape()
    await edit({ stageId: stages[0]!.id })
    expect((await memory()).stage?.name).toBe('to_contact')
    expect((await shape()).stages[0]?.influencers).toBe(1)
    await owner.ask('PUT', '/api/v1/memory/stages', { stages: stages.slice(1).map(({ id, name }) => ({ id, name })) }) // prettier-ignore
    expect((await memory()).stage).toBeNull()
    expect(fields(await edit({ stageId: stages[0]!.id }))).toEqual(['stageId unknown_stage'])
  })
})

describe('fields', () => {
  it('are of four kinds, and hold only what fits', async () => {
    const { body } = await owner.ask<MemoryShape>('PUT', '/api/v1/memory/fields', {
      fields: [
        { name: 'Shoe size', kind: 'number' },
        { name: 'Birthday', kind: 'date' },
        { name: 'Agent', kind: 'text' },
        { name: 'Parcel', kind: 'choice', choices: ['DHL', 'Hermes'] },
      ],
    })
    const [size, birthday, agent, parcel] = body.fields.map(({ id }) => id) as [number, number, number, number]
    const set = (id: number, value: unknown) => edit({ fields: [{ id, value }] })
    expect(fields(await set(size, 'big'))).toEqual(['fields.0.value bad_number'])
    expect(fields(await set(birthday, '2026-02-30'))).toEqual(['fields.0.value bad_date'])
    expect(fields(await set(agent, 12))).toEqual(['fields.0.value bad_text'])
    expect(fields(await set(parcel, 'Pigeon'))).toEqual(['fields.0.value unknown_choice'])
    expect(fields(await set(999_999, 'x'))).toEqual(['fields.0.id unknown_field'])
    const values = [
      { id: size, value: 38.5 },
      { id: birthday, value: '1996-02-29' },
      { id: agent, value: 'Nora' },
      { id: parcel, value: 'DHL' },
    ]
    expect(fields(await edit({ fields: [values[0], { id: parcel, value: 'Pigeon' }] }))).toEqual(['fields.1.value unknown_choice']) // prettier-ignore
    expect((await memory()).fields).toEqual([])
    expect((await edit({ fields: values })).body.fields).toEqual(values)
    expect((await edit({ fields: [{ id: agent, value: null }] })).body.fields.length).toBe(3)
  }) // prettier-ignore

  it('keep their kind, and take their values along when they are removed', async () => {
    const [size, ...rest] = (await shape()).fields
    const put = (list: object[]) => owner.ask<MemoryShape>('PUT', '/api/v1/memory/fields', { fields: list })
    expect(fields(await put([{ id: size!.id, name: 'Size', kind: 'text' }]))).toEqual(['fields.0.kind kind_fixed']) // prettier-ignore
    expect(fields(await put([{ name: 'Empty', kind: 'choice', choices: [] }]))).toEqual(['fields.0.choices too_small']) // prettier-ignore
    const asked = rest.map(({ choices, ...field }) =>
      field.kind === 'choice' ? { ...field, choices } : field,
    )
    expect((await put(asked)).body.fields.map(({ name }) => name)).toEqual(['Birthday', 'Agent', 'Parcel'])
    expect((await memory()).fields.some(({ id }) => id === size!.id)).toBe(false)
  })

  it('of another team are none of ours', async () => {
    const [field] = (await shape()).fields
    const foreign = await other.ask('PATCH', at(), { fields: [{ id: field!.id, value: 'x' }] })
    expect(fields(foreign)).toEqual(['fields.0.id unknown_field'])
  })
})

describe('what a team remembers', () => {
  it('is edited over the version that one has seen', async () => {
    const { headers } = await owner.ask('GET', at())
    const etag = { 'if-match': String(headers.etag) }
    expect((await edit({ tags: ['Vegan', 'berlin'] }, etag)).body.tags).toEqual(['vegan', 'berlin'])
    expect((await edit({ tags: [] }, etag)).status).toBe(412)
    expect(fields(await edit({ tags: ['a', 'A'] }))).toEqual(['tags duplicate'])
    expect(fields(await edit({}))).toEqual([' empty'].map(() => expect.stringContaining('empty')))
    expect((await shape()).tags).toEqual([
      { tag: 'berlin', influencers: 1 },
      { tag: 'vegan', influencers: 1 },
    ])
  })

  it.each([
    ['stages', 'stageId unknown_stage', (id: number) => ({ stageId: id })],
    ['custom_fields', 'fields.0.id unknown_field', (id: number) => ({ fields: [{ id, value: 'x' }] })],
  ])('is refused what goes at that moment: %s', async (table, refusal, change) => {
    const { pool } = accord.platform
    const { rows: [team] } = await pool.query('SELECT sponsor_id AS id FROM team_members WHERE user_id = $1', [owner.id]) // prettier-ignore
    await owner.ask('PUT', '/api/v1/memory/fields', {
      fields: [{ name: 'Going', kind: 'text' }],
    })
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      await client.query('SELECT FROM sponsors WHERE id = $1 FOR NO KEY UPDATE', [team.id])
      const { rows: [gone] } = await client.query(`DELETE FROM ${table} WHERE id = (SELECT max(id) FROM ${table} WHERE sponsor_id = $1) RETURNING id`, [team.id]) // prettier-ignore
      const editing = edit(change(gone.id))
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
      await expect.poll(async () => (await pool.query(waiting)).rowCount).toBe(1)
      await client.query('COMMIT')
      const answer = await editing
      expect([answer.status, fields(answer)]).toEqual([400, [refusal]])
    } finally {
      client.release()
    }
  })

  it('is not another team’s, nor anything that the influencer sees', async () => {
    expect(await memory(other)).toMatchObject({ tags: [], fields: [], notes: 0, stage: null, version: 0 })
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/notes'],
      ['DELETE', '/do-not-contact'],
    ] as const)
      // prettier-ignore
      for (const by of [influencer, admin]) expect((await by.ask(method, at(path))).status).toBe(403)
  })

  it('is of nobody where the id is nobody’s, or a flagged stranger’s', async () => {
    expect((await owner.ask('GET', `/api/v1/memory/${other.id}`)).status).toBe(404)
    const flagged = await newInfluencer(accord)
    await owner.ask('PATCH', `/api/v1/memory/${flagged.id}`, { tags: ['known'] })
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    expect((await other.ask('GET', `/api/v1/memory/${flagged.id}`)).status).toBe(404)
    expect((await owner.ask<Memory>('GET', `/api/v1/memory/${flagged.id}`)).body.influencer.active).toBe(false) // prettier-ignore
  })
})

describe('notes', () => {
  it('tell who wrote them and when, and are removed by their writer or the owner', async () => {
    const manager = await joinedTeam(accord, owner, { role: 'manager' })
    const viewer = await joinedTeam(accord, owner, { role: 'viewer' })
    const write = async (by: Person, body: string) =>
      (await by.ask<{ id: number }>('POST', at('/notes'), { body })).body.id
    const first = await write(owner, 'Prefers trains.')
    const second = await write(manager, 'Called on Monday.')
    expect(fields(await owner.ask('POST', at('/notes'), { body: ' ' }))).toEqual(['body required'])
    const read = async (by: Person) => (await by.ask<Page<Note>>('GET', at('/notes'))).body.items
    expect((await read(manager)).map(({ body, removable }) => [body, removable])).toEqual([
      ['Called on Monday.', true],
      ['Prefers trains.', false],
    ])
    expect((await read(viewer)).some(({ removable }) => removable)).toBe(false)
    expect((await read(owner)).every(({ removable }) => removable)).toBe(true)
    expect(await read(other)).toEqual([])
    expect((await other.ask('DELETE', at(`/notes/${second}`))).status).toBe(404)
    expect((await manager.ask('DELETE', at(`/notes/${first}`))).status).toBe(403)
    expect((await owner.ask('DELETE', at(`/notes/${second}`))).status).toBe(204)
    expect((await owner.ask('DELETE', at(`/notes/${second}`))).status).toBe(404)
  })
})

describe('do not contact', () => {
  it('refuses invitations by every way until it is lifted, and only those of that team', async () => {
    const campaign = await openCampaign(owner)
    expect(fields(await owner.ask('PUT', at('/do-not-contact'), { reason: ' ' }))).toEqual([
      'reason required',
    ])
    await owner.ask('PUT', at('/do-not-contact'), { reason: 'Asked us not to.' })
    const { doNotContact } = await memory()
    expect(doNotContact).toMatchObject({ reason: 'Asked us not to.', by: expect.stringContaining('sponsor') })

    const invite = () =>
      owner.ask<Request & Refusal>('POST', `/api/v1/campaigns/${campaign.id}/invitations`, {
        influencerId: influencer.id,
        offer: anOffer(10),
      })
    const refused = await invite()
    expect([refused.status, refused.body.code, refused.body.reason]).toEqual([409, 'do_not_contact', 'Asked us not to.']) // prettier-ignore
    for (const [path, body] of [
      [`/send_request/${campaign.id}/${influencer.id}`, { payment_amount: 10 }],
      ['/request_influencer', { campaign_id: campaign.id, influencer_id: influencer.id, payment_amount: 10 }],
    ] as const)
      expect((await owner.ask('POST', path, body)).status).toBe(409)

    await invited(other, (await openCampaign(other)).id, influencer)
    // They may still apply: that is theirs to do, and tells them nothing.
    const applied = await influencer.ask('POST', `/api/v1/campaigns/${(await openCampaign(owner)).id}/applications`, { offer: anOffer(10) }) // prettier-ignore
    expect(applied.status).toBe(201)
    await owner.ask('DELETE', at('/do-not-contact'))
    expect((await owner.ask('DELETE', at('/do-not-contact'))).status).toBe(200)
    expect((await invite()).status).toBe(201)
  })

  it('is in the audit without the reason', async () => {
    const rows = await accord.platform.db.selectFrom('audit_entries').select(['action', 'after']).where('action', 'like', 'do_not_contact%').orderBy('position').execute() // prettier-ignore
    expect(rows.map(({ action }) => action)).toEqual(['do_not_contact.set', 'do_not_contact.lift'])
    expect(JSON.stringify(rows)).not.toContain('Asked us')
  })
})
