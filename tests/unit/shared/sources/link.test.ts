import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkKeyOf, parseLink } from '../../../../shared/sources/link.ts'

describe('two links lead to the same page', () => {
  it.each([
    ['https://example.org/a', 'http://example.org/a'],
    ['https://example.org/a', 'https://EXAMPLE.org/a'],
    ['https://example.org/a', 'https://example.org:443/a'],
    ['http://example.org/a', 'http://example.org:80/a'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a', 'https://example.org/a/'],
    ['https://example.org/a', 'https://example.org/a#part'],
    ['https://example.org/a', 'https://example.org/a?utm_source=x&utm_medium=y&fbclid=z'],
    ['https://example.org/a?id=1', 'https://example.org/a?utm_source=x&id=1'],
    ['https://example.org./a', 'https://example.org/a'],
  ])('%s and %s', (one, other) => {
    expect(linkKeyOf(one)).toBe(linkKeyOf(other))
  })
})

describe('two links lead to different pages', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://example.org:8080/a'],
    ['https://example.org/#!/a', 'https://example.org/#!/b'],
    ['https://example.org/a', 'https://example.com/a'],
    ['https://example.org/a?a=1&b=2', 'https://example.org/a?b=2&a=1'],
  ])('%s and %s', (one, other) => {
    expect(linkKeyOf(one)).not.toBe(linkKeyOf(other))
  })
})

const anyUrl = fc.webUrl({ withQueryParameters: true, withFragments: true })

/** Hosts that browsers take for an address in odd spellings: `0x7f.1`, `017.0.0.1`, `2130706433`. */
const numericHost = fc
  .array(fc.oneof(fc.nat({ max: 300 }).map(String), fc.constantFrom('0x7f', '017', '00', '1', 'a')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `http://${parts.join('.')}/x`)

describe('reading a link', () => {
  it('finds the host that a browser would open, for every link in ASCII that it accepts', () => {
    fc.assert(
      fc.property(fc.oneof(anyUrl, numericHost, fc.string()), (text) => {
        const link = parseLink(text)
        if (typeof link === 'string') return
        const url = new URL(text)
        expect(url.username + url.password).toBe('')
        expect(url.hostname.replace(/\.$/, '')).toBe(link.host)
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    ['ftp://example.org', 'other_scheme'],
    ['example.org', 'not_a_link'],
    ['https://me@example.org', 'credentials'],
    [`https://example.org/${'a'.repeat(4096)}`, 'too_long'],
    ['https://exam\nple.org', 'not_a_link'],
    ['https:\\\\example.org', 'not_a_link'],
    ['http://0x7f.1', 'not_a_link'],
    ['http://2130706433', 'not_a_link'],
    ['http://127.0.0.1.', 'not_a_link'],
    ['http://0177.0.0.1', 'not_a_link'],
  ])('says of %s that it is %s', (text, problem) => {
    expect(parseLink(text)).toBe(problem)
  })
})
