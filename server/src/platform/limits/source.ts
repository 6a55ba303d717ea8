import ipaddr from 'ipaddr.js'

/**
 * The address that a limit counts for: IPv4 as it is, IPv6 by its /64, which is what one customer is given (RFC 6177).
 * An IPv4 address that is written as an IPv6 one counts as what it is.
 */
export function sourceOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  const network = (address as ipaddr.IPv6).parts.slice(0, 4)
  return `${network.map((part) => part.toString(16)).join(':')}::/64`
}
