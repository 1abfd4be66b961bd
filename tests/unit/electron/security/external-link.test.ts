import { describe, expect, it } from 'vitest'
import { parseExternalLink } from '../../../../electron/security/external-link.ts'

describe('a link that is opened outside Stet', () => {
  it('names the host that the person is asked about', () => {
    expect(parseExternalLink('https://example.org/report?page=2#top')).toEqual({
      href: 'https://example.org/report?page=2#top',
      destination: 'example.org',
    })
    expect(parseExternalLink('http://example.org:8080/').destination).toBe('example.org:8080')
    expect(parseExternalLink('mailto:press@example.org?subject=Toll').destination).toBe('press@example.org')
  })

  it('shows look-alike letters in a host', () => {
    // The first letter is Cyrillic.
    expect(parseExternalLink('https://аpple.com/').destination).toBe('xn--pple-43d.com')
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'smb://server/share',
    'vscode://open',
    'app://stet/',
    'mailto:',
    'example.org',
    '//example.org',
    '',
    'https://',
  ])('is refused when it is %s', (url) => {
    expect(() => parseExternalLink(url)).toThrow(expect.objectContaining({ code: 'not_allowed' }))
  })

  it.each([
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://example.com:x@evil.example/',
  ])('is refused with credentials, as in %s', (url) => {
    expect(() => parseExternalLink(url)).toThrow(expect.objectContaining({ code: 'not_allowed' }))
  })

  it('is refused with characters that do not show', () => {
    for (const hidden of ['\t', '\n', '\u202e', '\u200b', '\0']) {
      expect(() => parseExternalLink(`https://exam${hidden}ple.org/`)).toThrow('not a link')
    }
  })
})
