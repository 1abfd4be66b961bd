import { describe, expect, it } from 'vitest'
import { isLocalRequest } from '../../../../electron/security/local-request.ts'

describe('what a page may load', () => {
  it('is its own files and the pictures it made itself', () => {
    expect(isLocalRequest('app://stet/assets/index.js', false)).toBe(true)
    expect(isLocalRequest('blob:app://stet/0b7c', false)).toBe(true)
  })

  it('is the developer tools only where they are shown', () => {
    expect(isLocalRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true)
    expect(isLocalRequest('devtools://devtools/bundled/inspector.html', false)).toBe(false)
  })

  it.each([
    'https://example.org/',
    'http://127.0.0.1:9/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/',
    'app://stet.example.org/',
    'blob:https://example.org/0b7c',
    'blob:app://stet.example.org/0b7c',
    'data:text/html,x',
    'chrome-extension://abc/x.js',
    'not a url',
  ])('is not %s', (url) => {
    expect(isLocalRequest(url, true)).toBe(false)
  })
})
