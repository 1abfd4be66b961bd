import { longestUrl } from '../domain/source.ts'

/**
 * The parts of an http(s) link. The query keeps its question mark, the fragment its hash sign; empty when
 * there is none.
 */
export interface Link {
  readonly scheme: 'http' | 'https'
  readonly host: string
  readonly port: string | null
  readonly path: string
  readonly query: string
  readonly fragment: string
}

/** Why a text is no link that Stet keeps. */
export type LinkProblem = 'not_a_link' | 'other_scheme' | 'credentials' | 'too_long'

const shape = /^(https?):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i
const authority = /^(\[[0-9a-f:.]+\]|[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*\.?)(?::(\d{1,5}))?$/iu

/**
 * Reads an http(s) link, more strictly than a browser: no user name or password, no white space, no control
 * characters, no backslash (browsers take it for a slash, so the host would not be the one that is seen).
 */
export function parseLink(text: string): Link | LinkProblem {
  if (text.length > longestUrl) return 'too_long'
  const parts = shape.exec(text)
  if (parts === null) return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text) ? 'other_scheme' : 'not_a_link'
  if (/[\s\\\p{Cc}]/u.test(text)) return 'not_a_link'
  const [, scheme = '', place = '', path = '', query = '', fragment = ''] = parts
  if (place.includes('@')) return 'credentials'
  const server = parseServer(place)
  if (server === null) return 'not_a_link'
  return { scheme: scheme.toLowerCase() === 'http' ? 'http' : 'https', ...server, path, query, fragment }
}

function parseServer(place: string): Pick<Link, 'host' | 'port'> | null {
  const [, host, port = null] = authority.exec(place) ?? []
  if (host === undefined || isOddAddress(host)) return null
  return { host: host.toLowerCase().replace(/\.$/, ''), port }
}

/**
 * Whether a browser takes the host for an address that it does not look like: a host whose last part is a
 * number is an IPv4 address to it, in octal, hexadecimal or with parts left out (WHATWG URL, "ends in a
 * number").
 */
function isOddAddress(host: string): boolean {
  const endsInNumber = /(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/i.test(host)
  return endsInNumber && !/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(host)
}

/** Parameters that say where a reader came from, not what they read. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hs(?:enc|mi)|ref_src|ref_url|cmpid)$/i

const defaultPorts = { http: '80', https: '443' } as const

/**
 * One spelling for all links that lead to the same page: without scheme, default port, last slash, fragment
 * and tracking parameters, the host in lower case. Only for comparing, never to be opened. Null when it is no
 * link.
 */
export function linkKeyOf(url: string): string | null {
  const link = parseLink(url.trim())
  if (typeof link === 'string') return null
  const port = link.port === null || link.port === defaultPorts[link.scheme] ? '' : `:${link.port}`
  const parameters = link.query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !tracking.test(parameter.split('=')[0] ?? ''))
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  return `${link.host}${port}${link.path.replace(/\/+$/, '')}${query}${routeOf(link.fragment)}`
}

/**
 * A fragment names a place on a page, except where a site uses it as the page's own address (`#!/…`, `#/…`).
 */
function routeOf(fragment: string): string {
  return /^#!?\//.test(fragment) ? fragment : ''
}
