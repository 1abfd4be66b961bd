import { linkKeyOf, parseLink } from './link.ts'

/**
 * One spelling for links that most likely lead to the same page: as `linkKeyOf`, and besides without "www.", the host of
 * the site for phones, and what says that it is the AMP form of a page. A person decides whether it is one source; links
 * that are pasted are told apart by `linkKeyOf` alone. Null when it is no link.
 */
export function pageKeyOf(url: string): string | null {
  const plain = originalOf(url.trim())
  const key = linkKeyOf(plain)
  const link = parseLink(plain)
  if (key === null || typeof link === 'string') return null
  const host = siteOf(link.host)
  const [path = '', ...query] = key.slice(link.host.length).split('?')
  const parameters = query
    .join('?')
    .split('&')
    .filter((parameter) => parameter !== '' && !ampParameter.test(parameter))
    .sort()
  return `${host}${withoutAmp(path)}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`
}

/** "m.", "mobile.", "amp." and "www.", also behind the language ("en.m.wikipedia.org"), where a host is left without it. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const kept = labels.filter(
    (label, index) => index > 1 || index >= labels.length - 2 || !forDevice.test(label),
  )
  return kept.length >= 2 ? kept.join('.') : host
}

const forDevice = /^(?:www|m|mobile|amp)$/
const ampParameter = /^(?:amp(?:=.*)?|outputType=amp|output=amp|mobile=1|m=1)$/i

function withoutAmp(path: string): string {
  return path
    .replace(/\/(?:index|default)\.(?:html?|php)$/i, '')
    .replace(/\/amp(?=\/|$)/i, '')
    .replace(/(?:\.amp(?=\.html?$|$))|(?:-amp(?=\.html?$))/i, '')
    .replace(/\/+$/, '')
}

/** The page behind a cache of AMP pages: "https://www.google.com/amp/s/example.org/page". */
function originalOf(url: string): string {
  const [, byGoogle] = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i.exec(url) ?? []
  const [, byProject] = /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[acrv]\/(?:s\/)?(.+)$/i.exec(url) ?? []
  const found = byGoogle ?? byProject
  return found === undefined ? url : `https://${found}`
}
