import ipaddr from 'ipaddr.js'
import { parseLink } from '../../shared/sources/link.ts'
import { FetchFailure } from './fetch-failure.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** The ports on which web pages are served; a link to another one is a way to talk to other services. */
const webPorts = new Set(['', '80', '443', '8080', '8443'])

/**
 * The address that a link names, if Stet may ask it. Throws FetchFailure for anything but http and https, for
 * credentials, for ports where no pages are, and for hosts that are addresses outside the public internet. Names are
 * judged later, by what they resolve to.
 */
export function readTarget(link: string, policy: FetchPolicy): URL {
  const parsed = parseLink(link)
  if (parsed === 'credentials') {
    throw new FetchFailure('credentials', 'The link holds a user name or password. Nothing was fetched.')
  }
  const url = typeof parsed === 'string' ? null : URL.parse(link)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new FetchFailure('not_web', 'Only http and https links are fetched. Nothing was fetched.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchFailure('credentials', 'The link holds a user name or password. Nothing was fetched.')
  }
  const address = addressOf(url)
  if (address !== null) refuseAddress(address, policy)
  const isOwn =
    policy.allowsLoopback && (address === null ? url.hostname === 'localhost' : isLoopbackAddress(address))
  if (!isOwn && !webPorts.has(url.port)) {
    throw new FetchFailure('port', `Pages are not served on port ${url.port}. Nothing was fetched.`)
  }
  url.hash = ''
  return url
}

/** Throws FetchFailure `not_public` for an address that a fetch must not reach. */
export function refuseAddress(address: string, policy: FetchPolicy): void {
  if (isPublicAddress(address) || (policy.allowsLoopback && isLoopbackAddress(address))) return
  throw new FetchFailure(
    'not_public',
    'The link leads to an address outside the public internet. Nothing was fetched.',
  )
}

/** The address that stands in place of a name; null for a name. */
function addressOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return ipaddr.isValid(bare) ? bare : null
}
