import ipaddr from 'ipaddr.js'

/**
 * Whether an address lies in the public internet: ordinary unicast, and for IPv6 inside 2000::/3, the only part that is
 * given out (RFC 4291). IPv4 addresses in IPv6 clothes are judged as what they are. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0] ?? 0) >> 5 === 1
}

/** Whether an address is this machine itself. False for what is no address. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'
}
