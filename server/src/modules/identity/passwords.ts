import { hash, verify } from '@node-rs/argon2'

/** argon2id with the library's defaults, which are OWASP's: 19 MiB, 2 passes, 1 lane. */
export const hashPassword = (password: string): Promise<string> => hash(password)

let ofNobody: Promise<string> | undefined

/**
 * Whether the password is right. Takes as long for an account that does not exist, so that the time tells nobody
 * which names are taken (OWASP ASVS 6.3.8).
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  ofNobody ??= hash('the password of nobody')
  const fits = await verify(passwordHash ?? (await ofNobody), password)
  return fits && passwordHash !== undefined
}
