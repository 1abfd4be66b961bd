import type { Link } from './link.ts'

/**
 * What to call a linked page that nobody has opened yet: its host and the last part of its path that has
 * words, e.g. `stripes.com: jsoc hostage rescue`. At most 200 UTF-16 units.
 */
export function titleOfLink(link: Link): string {
  const host = link.host.replace(/^www\./, '')
  const words = link.path
    .split('/')
    .map(readable)
    .findLast((part) => /\p{L}{3}/u.test(part))
  return words === undefined ? host : `${host}: ${words}`.slice(0, 200).toWellFormed()
}

function readable(segment: string): string {
  return decode(segment)
    .replace(/\.(?:html?|php|aspx?|pdf|jsp)$/i, '')
    .replaceAll(/[-_+]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/(?: (?:\d{5,}|[0-9a-f]{8,}))+$/i, '')
    .trim()
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll(/\p{Cc}/gu, ' ')
  } catch {
    return segment
  }
}
