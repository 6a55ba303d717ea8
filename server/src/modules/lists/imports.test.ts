import type { Contact, ImportColumns, ImportMapping, ImportResult, List, Page } from '@accord/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor, stranger } from '../../testing/people.ts'
import type { Answer, Person } from '../../testing/people.ts'

type Refusal = {
  code: string
  errors?: { field: string; code: string }[]
  problems?: ImportResult['problems']
}
type Influencer = Person & { username: string; handle: string }

let accord: Installation
let admin: Person, owner: Person, other: Person
let first: Influencer, second: Influencer
let list: List
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
  other = await newSponsor(accord, admin)
  owner = await newSponsor(accord, admin)
  first = await named()
  second = await named()
})
afterAll(() => accord.stop())
let count = 0
beforeEach(async () => {
  list = (await owner.ask<List>('POST', '/api/v1/lists', { name: `Import ${++count}` })).body
})

async function named(): Promise<Influencer> {
  const person = await newInfluencer(accord)
  const { handle } = await accord.platform.db.selectFrom('influencers').select('handle').where('user_id', '=', person.id).executeTakeFirstOrThrow() // prettier-ignore
  return { ...person, handle }
}
const emailOf = ({ username }: Influencer) => `${username}@creator.example`
const verify = ({ id }: Person) =>
  accord.platform.db
    .updateTable('users')
    .set({ email_verified_at: new Date() })
    .where('id', '=', id)
    .execute()

const ALL = { name: 0, handle: 1, email: 2, platform: 3, account: 4 }
const HEAD = 'Name,Handle,E-mail,Platform,Account\n'
const send = (path: string, content: string | Buffer, mapping: unknown = { header: true, columns: ALL }, by = owner) => {
  const fields = mapping === null ? {} : { mapping: typeof mapping === 'string' ? mapping : JSON.stringify(mapping) }
  const form = formOf(fields, [{ name: 'file', content: Buffer.from(content), filename: 'people.csv', type: 'text/csv' }])
  return by.ask<ImportResult & Refusal>('POST', `/api/v1/lists/${list.id}/imports${path}`, form.payload, form.headers)
} // prettier-ignore
const check = (content: string | Buffer, mapping?: ImportMapping) => send('/check', content, mapping)
const bring = (content: string | Buffer, mapping?: ImportMapping) => send('', content, mapping)
const columns = (content: string | Buffer) =>
  send('/columns', content, null) as unknown as Promise<Answer<ImportColumns & Refusal>>
const fields = ({ body }: Answer<Refusal>) => body.errors?.map(({ field, code }) => `${field} ${code}`)
const problems = ({ body }: Answer<ImportResult>) =>
  body.problems.items.map(({ row, field, code, value }) => [row, field, code, value])
const contacts = async () =>
  (await owner.ask<Page<Contact>>('GET', `/api/v1/lists/${list.id}/contacts`)).body.items
const members = async () =>
  (await owner.ask<Page<{ id: number }>>('GET', `/api/v1/lists/${list.id}/members`)).body.items.map(({ id }) => id) // prettier-ignore

/** A workbook as small as one can be, each cell a text. */
async function workbook(rows: string[][], more = ''): Promise<Buffer> {
  const zip = new ZipFile()
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name)
  const cell = (text: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`).join('') // prettier-ignore
  add('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>') // prettier-ignore
  add('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>') // prettier-ignore
  add('xl/workbook.xml', '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>') // prettier-ignore
  add('xl/_rels/workbook.xml.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>') // prettier-ignore
  add('xl/worksheets/sheet1.xml', `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}${more}</sheetData></worksheet>`) // prettier-ignore
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

describe('a file', () => {
  const utf16 = (text: string, bigEndian = false) => {
    const content = Buffer.from(`\ufeff${text}`, 'utf16le')
    return bigEndian ? content.swap16() : content
  }

  it.each<[string, () => string | Buffer | Promise<Buffer>, string]>([
    ['with nothing in it', () => '', 'file empty_file'],
    ['with blank rows alone', () => '\n,,\n  ,\n', 'file empty_file'],
    ['with its names alone', () => HEAD, 'file empty_file'],
    ['with NUL in it', () => `${HEAD}A\0,b,,,\n`, 'file not_text'],
    ['in UTF-16 without a mark', () => Buffer.from(HEAD, 'utf16le'), 'file not_text'],
    ['in UTF-16 that breaks off in a character', () => Buffer.concat([utf16(HEAD), Buffer.from([0x3d, 0xd8])]), 'file not_text'],
    ['with a quotation mark that is never closed', () => `${HEAD}"A,b,,,\n`, 'file unreadable'],
    ['that is a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file not_text'],
    ['that is an archive cut short', () => Buffer.from('PK\u0003\u0004 and so on'), 'file unreadable'],
    ['with 101 columns', () => `${HEAD}${','.repeat(100)}x\n`, 'file too_many_columns'],
  ])('%s is refused', async (_, content, problem) => {
    expect(fields(await check(await content()))).toEqual([problem])
    expect(fields(await bring(await content()))).toEqual([problem])
  }) // prettier-ignore

  it('with a million rows is refused, without holding them', async () => {
    const content = Buffer.from('a@x.example\n'.repeat(1_000_000))
    const answer = await check(content, { header: false, columns: { email: 0 } })
    expect(fields(answer)).toEqual(['file too_many_rows'])
    expect(await contacts()).toEqual([])
  })

  it('of more than 30 MB is 413', async () => {
    expect((await check(Buffer.alloc(30_000_001, 'a'))).status).toBe(413)
  })

  it('that is a workbook which unpacks to too much is refused', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.alloc(70_000_000, 'a'), 'xl/worksheets/sheet1.xml')
    zip.end()
    const chunks: Buffer[] = []
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
    expect(fields(await check(Buffer.concat(chunks)))).toEqual(['file workbook_too_large'])
  })

  it('that is a workbook with a cell in the last corner of its sheet is refused, and ends nobody', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    const content = await workbook([['Handle'], [first.handle]], far)
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5)
    expect(fields(await check(content))).toEqual(['file workbook_too_large'])
    clearInterval(watch)
    expect(most - before).toBeLessThan(125 * 1024 * 1024)
  })

  it('that is a workbook with a text of millions of characters is refused before anybody reads it', async () => {
    const began = performance.now()
    const answer = await check(await workbook([['Handle'], ['x'.repeat(30_000_000)]]))
    expect(fields(answer)).toEqual(['file workbook_too_large'])
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('that is a workbook of 20,000 rows is read, and with two more is refused', async () => {
    const rows = Array.from({ length: 20_001 }, (_, n) => [`w${n}@x.example`])
    const mapping = { header: false, columns: { email: 0 } }
    expect((await check(await workbook(rows.slice(1)), mapping)).body.contacts).toBe(20_000)
    expect(fields(await check(await workbook([...rows, ['x@x.example']]), mapping))).toEqual([
      'file too_many_rows',
    ])
  })

  it('says what its columns are called, in whatever it is written', async () => {
    const text = `Name;Handle;E-Mail\nJürgen;@jj;j@x.example\n`
    for (const content of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      utf16(text),
      utf16(text, true),
      Buffer.from(text, 'latin1'),
      await workbook([
        ['Name', 'Handle', 'E-Mail'],
        ['Jürgen', '@jj', 'j@x.example'],
      ]),
    ]) {
      // prettier-ignore
      const { body } = await columns(content)
      expect(body.mapping).toEqual({ name: 0, handle: 1, email: 2 })
      expect(body.columns[0]).toEqual({ name: 'Name', samples: ['Jürgen'] })
      expect(body.header).toBe(true)
    }
    const bare = (await columns('j@x.example,Jo\n')).body
    expect([bare.header, bare.columns.length, bare.mapping]).toEqual([false, 2, {}])
  })

  it('comes with a mapping that makes sense', async () => {
    const one = `${HEAD}A,${first.handle},,,\n`
    expect(fields(await send('/check', one, null))).toEqual(['mapping invalid_type'])
    expect(fields(await send('/check', one, '{'))).toEqual(['mapping bad_json'])
    expect(fields(await send('/check', one, { header: true, columns: { name: 0 } }))).toEqual(['mapping.columns nothing_to_find_by']) // prettier-ignore
    expect(fields(await send('/check', one, { header: true, columns: { account: 4 } }))).toEqual(['mapping.columns.platform required']) // prettier-ignore
    expect((await send('/check', one, undefined, other)).status).toBe(404)
    expect((await send('', one, undefined, first)).status).toBe(403)
    expect((await send('', one, undefined, stranger(accord))).status).toBe(401)
  })
})

describe('an import', () => {
  it('names each problem by its row, and brings nobody in while there is one; mended, it brings all', async () => {
    const flagged = await named()
    await admin.ask('PUT', `/api/v1/users/${flagged.id}/flag`, { reason: 'spam' })
    await verify(second)
    const rows = [
      'Fine,' + first.handle + ',,,',
      '=HYPERLINK("x"),' + second.handle + ',,,',
      'Bad handle,no one!,,,',
      'Bad mail,,not an address,,',
      'Bad platform,,,myspace,someone',
      'No platform,,,,someone',
      'Nothing,,,,',
      'Nobody,never.was,,,',
      'Two at once,' + first.handle + ',' + emailOf(second) + ',,',
      'Flagged,' + flagged.handle + ',,,',
      'Again,' + first.handle.toUpperCase() + ',,,',
      'New,,new@x.example,,',
      'New again,,NEW@x.example,,',
      `Long,,${'x'.repeat(201)}@x.example,,`,
      'Hidden\u202e,,h@x.example,,',
    ]
    const file = HEAD + rows.join('\n') + '\n'
    expect(problems(await check(file))).toEqual([
      [3, 'name', 'formula', '=HYPERLINK("x")'],
      [4, 'handle', 'bad_handle', 'no one!'],
      [5, 'email', 'bad_email', 'not an address'],
      [6, 'platform', 'bad_platform', 'myspace'],
      [7, 'platform', 'no_platform', 'someone'],
      [8, null, 'nothing_to_find_by', 'Nothing'],
      [9, null, 'nobody', 'never.was'],
      [10, null, 'ambiguous', ''],
      [11, null, 'nobody', flagged.handle],
      [12, null, 'duplicate', '2'],
      [14, null, 'duplicate', '13'],
      [15, 'email', 'too_long', `${'x'.repeat(60)}`],
      [16, 'name', 'bad_characters', 'Hidden�'],
    ])
    const refused = await bring(file)
    expect([refused.status, refused.body.code, refused.body.problems?.count]).toEqual([409, 'import_has_problems', 13]) // prettier-ignore
    expect([await members(), await contacts()]).toEqual([[], []])

    const mended = `${HEAD}Fine,${first.handle},,,\nSecond,,${emailOf(second)},,\nNew,,new@x.example,,\n`
    const expected = { rows: 3, added: 2, already: 0, contacts: 1, known: 0, declined: 0, problems: { count: 0, items: [] } } // prettier-ignore
    expect((await check(mended)).body).toEqual(expected)
    expect(await members()).toEqual([])
    const done = await bring(mended)
    expect([done.status, done.body]).toEqual([201, expected])
    expect((await members()).sort()).toEqual([first.id, second.id].sort())
    expect(await contacts()).toMatchObject([{ email: 'new@x.example', name: 'New', invitedAt: null }])
    expect((await bring(mended)).body).toMatchObject({ added: 0, already: 2, contacts: 0, known: 1 })
  })

  it('finds people by handle, by an account on a platform, and by an address only once its owner confirmed it', async () => {
    const third = await named()
    await third.ask('PATCH', '/api/v1/profile/influencer', {
      socialAccounts: [{ platform: 'instagram', handle: '@Third.Out', followers: 10, engagementRate: null }],
    })
    const unconfirmed = await named()
    const file = `${HEAD},@${first.handle},,,\n,,,Insta,third.out\n,,${emailOf(unconfirmed)},,\n`
    expect((await bring(file)).body).toMatchObject({ added: 2, contacts: 1 })
    expect((await members()).sort()).toEqual([first.id, third.id].sort())
  })

  it('finds somebody who is flagged only for a team that knew them before, by whatever they are called', async () => {
    const hidden = await named()
    await verify(hidden)
    await hidden.ask('PATCH', '/api/v1/profile/influencer', { socialAccounts: [{ platform: 'x', handle: `@x.${hidden.handle}`, followers: 1, engagementRate: null }] }) // prettier-ignore
    const ways = [`${hidden.handle},,,`, `,,x,x.${hidden.handle}`, `,${emailOf(hidden)},,`]
    const found = async () =>
      (await Promise.all(ways.map((way) => check(`${HEAD}Hidden,${way}\n`)))).map((answer) =>
        problems(answer).map(([, , code, value]) => [code, value]),
      )
    await admin.ask('PUT', `/api/v1/users/${hidden.id}/flag`, { reason: 'spam' })
    expect(await found()).toEqual([[['nobody', hidden.handle]], [['nobody', `x.${hidden.handle}`]], []])
    // As any address of which nothing is known, though no mail goes there.
    expect((await check(`${HEAD}Hidden,${ways[2]}\n`)).body).toMatchObject({ added: 0, contacts: 1 })
    await admin.ask('DELETE', `/api/v1/users/${hidden.id}/flag`)
    await owner.ask('POST', `/api/v1/lists/${list.id}/members`, { influencerIds: [hidden.id] })
    expect(await found()).toEqual(ways.map(() => []))
    await admin.ask('PUT', `/api/v1/users/${hidden.id}/flag`, { reason: 'spam' })
    expect(await found()).toEqual(ways.map(() => [['not_active', hidden.handle]]))
  })

  it('works on a workbook as on text', async () => {
    const file = await workbook([['Handle'], [first.handle], ['no one!']])
    const answer = await check(file, { header: true, columns: { handle: 0 } })
    expect(problems(answer)).toEqual([[3, 'handle', 'bad_handle', 'no one!']])
  })

  it('counts all of ten thousand problems and names the first five hundred', async () => {
    const { body } = await check(`${HEAD}${'x,no one!,,,\n'.repeat(10_000)}`)
    expect([body.problems.count, body.problems.items.length, body.problems.items.at(-1)?.row]).toEqual([10_000, 500, 501]) // prettier-ignore
  })
})

describe('a contact', () => {
  const mailsTo = (email: string) =>
    accord.platform.db.selectFrom('mails').select(['subject', 'body', 'unsubscribe_url']).where('recipient', '=', email).execute() // prettier-ignore
  const tokenIn = (body: string) => /\/never-again\/([\w.-]+)/.exec(body)?.[1] ?? ''

  it('is written to once, whatever lists of whichever team they are in', async () => {
    await bring(`${HEAD},,once@x.example,,\n`)
    const another = (await other.ask<List>('POST', '/api/v1/lists', { name: `Theirs ${++count}` })).body
    const form = formOf({ mapping: '{"header":false,"columns":{"email":0}}' }, [{ name: 'file', content: Buffer.from('once@x.example') }]) // prettier-ignore
    await other.ask('POST', `/api/v1/lists/${another.id}/imports`, form.payload, form.headers)
    await accord.runSchedule('invite-contacts')
    await accord.runSchedule('invite-contacts')
    expect((await mailsTo('once@x.example')).length).toBe(1)
    expect((await contacts())[0]?.invitedAt).not.toBeNull()
  })

  it('says never again by the link, once and for ever, and no team learns of the address again', async () => {
    await bring(`${HEAD},,never@x.example,,\n`)
    await accord.runSchedule('invite-contacts')
    const [mail] = await mailsTo('never@x.example')
    const token = tokenIn(mail?.body ?? '')
    expect(token).not.toContain('never')
    expect(mail?.unsubscribe_url).toContain(`/api/v1/declined/${token}`)
    const nobody = stranger(accord)
    const path = `/api/v1/declined/${token}`
    expect((await nobody.ask('GET', path)).body).toEqual({ declined: false })
    expect((await nobody.ask('POST', path)).body).toEqual({ declined: true })
    expect((await nobody.ask('GET', path)).body).toEqual({ declined: true })
    expect((await nobody.ask('POST', `${path.slice(0, -2)}xx`)).status).toBe(404)
    expect(await contacts()).toEqual([])
    const again = await bring(`${HEAD},,NEVER@x.example,,\n`)
    expect(again.body).toMatchObject({ contacts: 0, declined: 1 })
    await accord.runSchedule('invite-contacts')
    expect((await mailsTo('NEVER@x.example')).length).toBe(0)
    const { rows } = await sql<{ hash: string }>`SELECT encode(hash, 'escape') AS hash FROM declined_addresses`.execute(accord.platform.db) // prettier-ignore
    expect(JSON.stringify(rows)).not.toContain('never@')
  })

  it('is not written to more than five hundred times a day by one team', async () => {
    const crowd = Array.from({ length: 650 }, (_, n) => `,,crowd${n}@y.example,,`).join('\n')
    await bring(`${HEAD}${crowd}\n`)
    for (let i = 0; i < 5; i++) await accord.runSchedule('invite-contacts')
    const { rows } = await sql<{
      count: number
    }>`SELECT count(*)::int FROM mails m JOIN contacts c ON c.email = m.recipient
      WHERE c.list_id = ${list.id}`.execute(accord.platform.db)
    expect(rows[0]?.count).toBeGreaterThan(490)
    expect(rows[0]?.count).toBeLessThanOrEqual(500)
  })

  it('stands in the list as anybody else once they have an account and the address is theirs', async () => {
    const coming = await named()
    await bring(`${HEAD},,${emailOf(coming)},,\n`)
    await accord.runSchedule('join-contacts')
    expect(await members()).toEqual([])
    await verify(coming)
    await accord.runSchedule('join-contacts')
    expect([await members(), await contacts()]).toEqual([[coming.id], []])
  })

  it('is removed by the team that has them, and is nobody’s else', async () => {
    await bring(`${HEAD},,gone@x.example,,\n`)
    const [contact] = await contacts()
    expect((await other.ask('DELETE', `/api/v1/contacts/${contact!.id}`)).status).toBe(404)
    expect((await other.ask('GET', `/api/v1/lists/${list.id}/contacts`)).status).toBe(404)
    expect((await owner.ask('DELETE', `/api/v1/contacts/${contact!.id}`)).status).toBe(204)
    expect(await contacts()).toEqual([])
  })
})

it(
  'a hundred thousand rows are imported in less than a minute and 300 MiB',
  { timeout: 120_000 },
  async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => `Person ${n},,person${n}@many.example,instagram,person.${n}`).join('\n') // prettier-ignore
    const content = Buffer.from(HEAD + rows)
    let peak = process.memoryUsage().rss
    const before = peak
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
    const begun = performance.now()
    const { body } = await bring(content)
    const seconds = (performance.now() - begun) / 1000
    clearInterval(watch)
    expect(body).toMatchObject({ rows: 100_000, contacts: 100_000 })
    expect(seconds).toBeLessThan(60)
    expect((peak - before) / 1_048_576).toBeLessThan(300)
  },
)
