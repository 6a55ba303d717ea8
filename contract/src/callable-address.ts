/** Why a server won't call an address, as far as looking at it tells. */
export const ADDRESS_FAULTS = ['bad_url', 'not_https', 'has_password', 'bad_port'] as const
export type AddressFault = (typeof ADDRESS_FAULTS)[number]

/** Below lie other services than the web: mail, shells, databases' own. */
const FIRST_FREE_PORT = 1024

/**
 * Whether an address is one that a server may be told to call: https, a whole host name or an IP address, no
 * credentials in it, the usual port or a free one. Null where nothing is wrong; where the name leads is not looked at.
 */
export function addressFault(text: string): AddressFault | null {
  if (!URL.canParse(text)) return 'bad_url'
  const url = new URL(text)
  if (url.protocol !== 'https:') return 'not_https'
  if (url.username || url.password) return 'has_password'
  // A name of one part is looked up in the server's own network first; a final dot is another spelling of a name.
  if (!/[.\]]/.test(url.hostname) || url.hostname.endsWith('.')) return 'bad_url'
  if (url.port !== '' && Number(url.port) < FIRST_FREE_PORT) return 'bad_port'
  return null
}

export const ADDRESS_FAULT_WORDS: Record<AddressFault, string> = {
  bad_url: 'is not a whole web address (https://…)',
  not_https: 'does not begin with https://',
  has_password: 'has a user name or password in it',
  bad_port: 'names a port that is not of the web',
}
