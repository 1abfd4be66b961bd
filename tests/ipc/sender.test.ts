import { describe, expect, it } from 'vitest'
import { isTrusted, type Sender } from '../../electron/ipc/sender.ts'

const page: Sender = { origin: 'app://stet', url: 'app://stet/?story=7', isMainFrame: true }

describe('the sender of a request', () => {
  it('is trusted when it is the page of a window', () => {
    expect(isTrusted(page)).toBe(true)
  })

  it.each<[string, Partial<Sender>]>([
    ['another origin', { origin: 'https://example.org', url: 'https://example.org/' }],
    ['a host that only begins like ours', { origin: 'app://stet.example', url: 'app://stet.example/' }],
    ['another host of our scheme', { origin: 'app://other', url: 'app://other/' }],
    ['a frame inside the page', { isMainFrame: false }],
    ['a page without a URL', { url: '' }],
    ['about:blank, which inherits our origin', { url: 'about:blank' }],
    ['a sandboxed frame, which keeps our URL', { origin: 'null' }],
    ['a file', { origin: 'file://', url: 'file:///tmp/app/stet/index.html' }],
    ['a frame that is gone', { origin: null, url: null, isMainFrame: false }],
    ['a URL with credentials', { url: 'app://user@stet/' }],
    ['a URL with a port', { url: 'app://stet:81/' }],
  ])('is refused when it is %s', (_name, difference) => {
    expect(isTrusted({ ...page, ...difference })).toBe(false)
  })
})
