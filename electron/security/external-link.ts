import { AppError } from '../../shared/ipc/result.ts'

/** A link that may be handed to the system, and who is asked about by name. */
export interface ExternalLink {
  /** As it will be opened. International hosts are in their ASCII form, so look-alike letters show. */
  readonly href: string
  /** The host of a web link or the address of a mail link. */
  readonly destination: string
}

/**
 * Reads a link that a person wants to open outside Stet. Throws AppError `not_allowed` for anything but http,
 * https and mailto, for credentials in the link, and for hidden characters.
 */
export function parseExternalLink(url: string): ExternalLink {
  // The parser drops tabs and line ends silently, so that the link opened would not be the link seen.
  const hasHidden = /[\p{Cc}\p{Cf}]/u.test(url)
  const parsed = hasHidden ? null : URL.parse(url)
  if (parsed === null) throw new AppError('not_allowed', 'This is not a link that can be opened.')
  if (parsed.username !== '' || parsed.password !== '') {
    throw new AppError('not_allowed', 'The link holds a user name or password. It was not opened.')
  }
  const destination = destinationOf(parsed)
  if (destination === '') {
    throw new AppError('not_allowed', 'Only web links (http, https) and mail links (mailto) can be opened.')
  }
  return { href: parsed.href, destination }
}

/** Empty for schemes that are not opened and for links to nowhere. */
function destinationOf(url: URL): string {
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.host
  return url.protocol === 'mailto:' ? url.pathname : ''
}
