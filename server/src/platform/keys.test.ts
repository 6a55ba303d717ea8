import { createPublicKey, verify } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keysFrom, signature } from './keys.ts'
import { replaceSecretIn, secretBeforeIn, secretIn } from './secret-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-keys-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the secret of an installation', () => {
  it('is not replaced when what is kept is damaged: everything that it opened would be lost', async () => {
    const damaged = join(folder, 'secret')
    await writeFile(damaged, 'half of it')
    await expect(secretIn(folder)).rejects.toThrow(damaged)
    expect(await readFile(damaged, 'utf8')).toBe('half of it')
    await rm(damaged)
  })

  it('is made once, for its owner’s eyes only, and is the same from then on', async () => {
    const dataDir = join(folder, 'not', 'there', 'yet')
    const made = await secretIn(dataDir)
    expect(made.length).toBeGreaterThanOrEqual(32)
    expect(await secretIn(dataDir)).toBe(made)
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
    expect(await secretIn(join(folder, 'another'))).not.toBe(made)
  })
})

describe('a secret that is replaced in its folder', () => {
  it('is kept as the one before, for its owner’s eyes only', async () => {
    const dataDir = join(folder, 'replaced')
    const first = await secretIn(dataDir)
    expect(await secretBeforeIn(dataDir)).toBeNull()
    await replaceSecretIn(dataDir)
    const second = await secretIn(dataDir)
    expect([second === first, await secretBeforeIn(dataDir)]).toEqual([false, first])
    await replaceSecretIn(dataDir)
    expect(await secretBeforeIn(dataDir)).toBe(second)
    expect((await stat(join(dataDir, 'secret.before'))).mode & 0o777).toBe(0o600)
  })
})

describe('the keys', () => {
  const secret = 'the secret of an installation that only tests use'
  const { accessToken, refreshToken, audit, deals, check } = keysFrom(secret)
  const asText = [accessToken, refreshToken, audit].map((key) => Buffer.from(key).toString('hex'))

  it('are each for one purpose, and none gives the secret away', () => {
    expect(new Set([...asText, check, deals.publicKey]).size).toBe(5)
    for (const key of [...asText, check]) expect(key).not.toContain(Buffer.from(secret).toString('hex'))
  })

  it('are the same for the same secret, and all others for another', () => {
    const [same, other] = [keysFrom(secret), keysFrom(`${secret}.`)]
    expect([Buffer.from(same.audit), same.check, same.deals.publicKey]).toEqual([
      audit,
      check,
      deals.publicKey,
    ])
    for (const name of ['accessToken', 'refreshToken', 'audit', 'check'] as const)
      expect(other[name]).not.toEqual(same[name])
    expect(other.deals.publicKey).not.toBe(deals.publicKey)
  })

  it('sign so that anybody who has the public one can check it', () => {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: deals.publicKey }, format: 'jwk' })
    const signed = Buffer.from(signature(keysFrom(secret), 'what was agreed'), 'base64url')
    expect(verify(null, Buffer.from('what was agreed'), key, signed)).toBe(true)
    expect(verify(null, Buffer.from('what was not agreed'), key, signed)).toBe(false)
  })
})
