import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Address = { address: string; family: number }

/** All addresses of a name. Rejects where it has none. */
export type Resolve = (hostname: string) => Promise<Address[]>

/** As this machine finds names: its resolver, and its own list of hosts. */
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true })

/** All that IPv6 gives to the public so far (RFC 4291, section 2.4; IANA). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an address is of the public internet. What is not known to be is not: private, loopback, link-local,
 * carrier's, reserved and documentation's ones, multicast, and every IPv6 address that stands for an IPv4 one or leads
 * through a tunnel or translator, whatever is at its other end.
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST)
}

/**
 * Where a host of a URL leads, all of it; null where there is nothing, or any of it is not public: a name that leads
 * to both is a trap.
 */
export async function publicAddresses(
  hostname: string,
  resolve: Resolve,
  counts: (address: string) => boolean,
): Promise<Address[] | null> {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(literal)
  const addresses = family ? [{ address: literal, family }] : await resolve(hostname).catch(() => [])
  return addresses.length > 0 && addresses.every(({ address }) => counts(address)) ? addresses : null
}
