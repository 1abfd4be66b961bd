import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../../../shared/sources/link.ts'
import { readTypedLink } from '../../../../shared/sources/typed-link.ts'

describe('a typed link', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['  http://example.org ', 'http://example.org'],
    ['example.org/toll', 'https://example.org/toll'],
    ['www.apnews.com', 'https://www.apnews.com'],
    ['localhost.example.org:8080/x', 'https://localhost.example.org:8080/x'],
    ['', null],
    ['   ', null],
  ])('%j is kept as %j', (typed, url) => {
    expect(readTypedLink(typed, 'The link')).toEqual({ url, problem: null })
  })

  it.each([
    ['javascript:alert(1)', /^The link is not a web link/],
    ['JavaScript:alert(1)', /^The link is not a web link/],
    ['data:text/html,x', /^The link is not a web link/],
    ['file:///etc/passwd', /^The link is not a web link/],
    ['mailto:press@example.org', /^The link is not a web link/],
    ['tel:5550100', /^The link is not a web link/],
    ['https://robin:secret@example.org', /holds a user name or password/],
    ['https://robin@example.org', /holds a user name or password/],
    ['https://exa mple.org', /is not a link that can be opened/],
    ['https:\\\\example.org', /is not a link that can be opened/],
    ['the evening bulletin', /is not a link that can be opened/],
    ['robin@example.org', /is not a link that can be opened/],
    ['1.5', /is not a link that can be opened/],
    [`https://example.org/${'a'.repeat(5000)}`, /is longer than a link can be/],
  ])('%s is refused with its reason', (typed, sentence) => {
    const { url, problem } = readTypedLink(typed, 'The link')
    expect(url).toBeNull()
    expect(problem).toMatch(sentence)
  })

  it('is either empty, or a link that Stet keeps, or refused', () => {
    const almost = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.domain(),
      fc
        .tuple(fc.constantFrom('javascript:', 'https://', 'http:', 'ftp://', ''), fc.string())
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(almost, (typed) => {
        const { url, problem } = readTypedLink(typed, 'The link')
        if (problem !== null) expect(url).toBeNull()
        else if (url === null) expect(typed.trim()).toBe('')
        else expect(typeof parseLink(url)).toBe('object')
      }),
    )
  })
})
