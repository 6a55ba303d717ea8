import type { Role, UserStatus } from '@accord/contract'

/** A user as it is put in, apart from the password. */
export type Account = {
  role: Role
  status: UserStatus
  statusReason: string | null
  username: string
  email: string
  /** The three whose password is known. */
  demo: boolean
  displayName: string
  timeZone: string
  createdAt: Date
  verified: boolean
}

/** The name in letters that an address or a handle may have: "Sōta Özdemir" → "sota.ozdemir". */
export const plainLetters = (name: string, glue: string): string =>
  name
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 -]/g, '')
    .toLowerCase()
    .split(/[ -]+/)
    .join(glue)

/** Gives each the text it asks for, with a number where it is taken. */
export function unique(): (wanted: string) => string {
  const taken = new Set<string>()
  return (wanted) => {
    let name = wanted
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`
    taken.add(name.toLowerCase())
    return name
  }
}
