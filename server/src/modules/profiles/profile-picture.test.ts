import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { User } from '@accord/contract'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { formOf } from '../../testing/forms.ts'
import { startInstallation } from '../../testing/installation.ts'
import type { Installation } from '../../testing/installation.ts'
import { newAdmin, newInfluencer, newSponsor } from '../../testing/people.ts'
import type { Person } from '../../testing/people.ts'
import { joinedTeam } from '../../testing/teams.ts'
import { putPicture } from './profile-picture.ts'

let accord: Installation
let admin: Person
let nora: Person & { username: string }
beforeAll(async () => {
  accord = await startInstallation()
  admin = await newAdmin(accord)
})
afterAll(() => accord.stop())
beforeEach(async () => {
  nora = await newInfluencer(accord)
  await accord.platform.db.updateTable('users').set({ avatar: null }).execute()
  await accord.platform.db.deleteFrom('pictures').execute()
  for (const name of await kept()) await accord.platform.files.remove('files', name)
})

const put = async (person: Person, background: string) => {
  const content = await sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer()
  const { payload, headers } = formOf({}, [{ name: 'picture', content }])
  const { body } = await person.ask<{ pictureUrl: string }>('PUT', '/api/v1/profile/picture', payload, headers) // prettier-ignore
  return body.pictureUrl.replace('/files/', '')
}
const kept = async () => {
  const names: string[] = []
  for await (const name of accord.platform.files.names('files')) names.push(name)
  return names.sort()
}
const aDayPasses = async () => {
  await accord.platform.db.updateTable('pictures').set({ left_at: new Date(Date.now() - 25 * 3_600_000) }).where('left_at', 'is not', null).execute() // prettier-ignore
  await accord.runSchedule('sweep-pictures')
}

it('a picture that was replaced or taken away is there for another day, for pages that still show it, and then gone', async () => {
  const first = await put(nora, '#aa0000')
  const second = await put(nora, '#00aa00')
  await accord.runSchedule('sweep-pictures')
  expect(await kept()).toEqual([first, second].sort())
  await aDayPasses()
  expect(await kept()).toEqual([second])
  await nora.ask('DELETE', '/api/v1/profile/picture')
  await accord.runSchedule('sweep-pictures')
  expect(await kept()).toEqual([second])
  await aDayPasses()
  expect(await kept()).toEqual([])
  expect(await accord.platform.db.selectFrom('pictures').select('name').execute()).toEqual([])
  await aDayPasses()
})

it('a picture that somebody shows stays: put in again, or another person’s too', async () => {
  const [red, lind] = [await put(nora, '#aa0000'), await newInfluencer(accord)]
  await put(nora, '#00aa00')
  expect(await put(nora, '#aa0000')).toBe(red)
  await put(lind, '#aa0000')
  await nora.ask('DELETE', '/api/v1/profile/picture')
  await aDayPasses()
  expect(await kept()).toEqual([red])
  // Whoever brought it first is gone; who shows it now takes it along.
  await admin.ask('DELETE', `/api/v1/users/${nora.id}`)
  await accord.runJobs()
  await aDayPasses()
  expect(await kept()).toEqual([red])
  await lind.ask('DELETE', '/api/v1/profile/picture')
  await aDayPasses()
  expect(await kept()).toEqual([])
})

it('goes at once with the account that shows it, whoever had brought it first, unless somebody else shows it', async () => {
  const [red, lind, mara] = [
    await put(nora, '#aa0000'),
    await newInfluencer(accord),
    await newInfluencer(accord),
  ]
  for (const person of [lind, mara]) await put(person, '#aa0000')
  await nora.ask('DELETE', '/api/v1/profile/picture')
  await aDayPasses()
  for (const [person, left] of [
    [lind, [red]],
    [mara, []],
  ] as const) {
    await admin.ask('DELETE', `/api/v1/users/${person.id}`)
    await accord.runJobs()
    expect(await kept()).toEqual(left)
  }
  expect(await accord.platform.db.selectFrom('pictures').select('name').execute()).toEqual([])
})

it('the same picture again puts no other away', async () => {
  const red = await put(nora, '#aa0000')
  expect(await put(nora, '#aa0000')).toBe(red)
  await aDayPasses()
  expect(await kept()).toEqual([red])
})

it('goes although five hundred others cannot, which are tried again', async () => {
  const stuck = Array.from({ length: 500 }, (_, n) => `00-stuck-${n}.webp`)
  const folder = (name: string) => join(accord.platform.configuration.dataDir, 'files', name)
  // What is no file cannot be removed as one.
  for (const name of stuck) await mkdir(folder(name), { recursive: true })
  try {
    await put(nora, '#aa0000')
    await nora.ask('DELETE', '/api/v1/profile/picture')
    await accord.platform.db.insertInto('pictures').values(stuck.map((name) => ({ name, kind: 'avatar', width: 1, height: 1, left_at: new Date(0) }))).execute() // prettier-ignore
    await aDayPasses()
    expect(await kept()).toEqual(stuck.toSorted())
  } finally {
    for (const name of stuck) await rm(folder(name), { recursive: true })
  }
  await aDayPasses()
  expect(await accord.platform.db.selectFrom('pictures').select('name').execute()).toEqual([])
})

it('a logo goes with its brand, whoever of the team put it in', async () => {
  const owner = await newSponsor(accord, admin)
  const manager = await joinedTeam(accord, owner, { role: 'manager' })
  const logo = await put(manager, '#0000aa')
  await manager.ask('DELETE', '/api/v1/team/membership')
  expect(await kept()).toEqual([logo])
  expect((await admin.ask('DELETE', `/api/v1/users/${owner.id}`)).status).toBeLessThan(300)
  await accord.runJobs()
  await aDayPasses()
  expect(await kept()).toEqual([])
})

it('is kept where it was put in and nobody could say so, and leaves nothing where it was not', async () => {
  const { platform } = accord
  const person = { kind: 'user', userId: nora.id, role: 'influencer', sponsorId: null } as unknown as User
  const upload = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#aa0000' } }).png().toBuffer() // prettier-ignore
  const broken = (committed: boolean): typeof platform.transaction => {
    let transactions = 0
    return async (actor, work, once) => {
      const last = ++transactions === 2
      const result = await platform.transaction(actor, async (tx) => {
        const done = await work(tx)
        if (last && !committed) throw new Error('gone')
        return done
      }, once) // prettier-ignore
      if (last) throw new Error('gone')
      return result
    }
  }
  await expect(putPicture({ ...platform, transaction: broken(false) }, person, upload)).rejects.toThrow(
    'gone',
  )
  await aDayPasses()
  expect(await kept()).toEqual([])
  await expect(putPicture({ ...platform, transaction: broken(true) }, person, upload)).rejects.toThrow('gone')
  await aDayPasses()
  expect((await kept()).length).toBe(1)
})

it('is there after being put in while it was being swept', async () => {
  const red = await put(nora, '#aa0000')
  for (let n = 0; n < 5; n++) {
    await nora.ask('DELETE', '/api/v1/profile/picture')
    await Promise.all([aDayPasses(), put(nora, '#aa0000')])
    expect(await kept()).toEqual([red])
  }
})
