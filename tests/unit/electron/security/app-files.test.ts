import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serveAppFile } from '../../../../electron/security/app-files.ts'

let parent: string
let root: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'stet-app-files-'))
  root = join(parent, 'renderer')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Stet</title>')
  await writeFile(join(root, 'assets/index.js'), 'export {}')
  await writeFile(join(root, 'assets/inter.woff2'), new Uint8Array([1, 2, 3]))
  await writeFile(join(root, 'assets/run.exe'), 'no')
  await writeFile(join(parent, 'secret.html'), 'secret')
  await mkdir(join(parent, 'renderer-old'))
  await writeFile(join(parent, 'renderer-old/index.html'), 'secret')
})

afterEach(() => rm(parent, { recursive: true, force: true }))

const get = (url: string) => serveAppFile(root, { method: 'GET', url })

describe('the files of the app protocol', () => {
  it('serves the page, its scripts and its fonts with their types', async () => {
    const types = await Promise.all(
      ['/', '/index.html', '/?story=7', '/assets/index.js', '/assets/inter.woff2'].map(async (path) => {
        const response = await get(`app://stet${path}`)
        return [response.status, response.headers['Content-Type']]
      }),
    )
    expect(types).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
      [200, 'font/woff2'],
    ])
    expect((await get('app://stet/assets/inter.woff2')).bytes).toEqual(Buffer.from([1, 2, 3]))
  })

  it('sends the content security policy and its companions with every answer, refusals too', async () => {
    for (const path of ['/', '/nothing.html']) {
      const { headers } = await get(`app://stet${path}`)
      expect(headers['Content-Security-Policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
          "worker-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
          "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
          'trusted-types dompurify',
      )
      expect(headers['X-Content-Type-Options']).toBe('nosniff')
      expect(headers['Referrer-Policy']).toBe('no-referrer')
    }
  })

  it.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('answers no %s', async (method) => {
    const response = await serveAppFile(root, { method, url: 'app://stet/index.html' })
    expect(response.status).toBe(405)
    expect(response.bytes).toHaveLength(0)
  })

  it.each([
    'app://stet/../secret.html',
    'app://stet/%2e%2e/secret.html',
    'app://stet/%2e%2e%2fsecret.html',
    'app://stet/assets/..%2f..%2fsecret.html',
    'app://stet/..%5csecret.html',
    'app://stet/%2e%2e%2frenderer-old%2findex.html',
    'app://stet//etc/passwd',
    'app://stet/index.html%00.js',
    'app://stet/%E0%A4%A',
    'app://stet/assets',
    'app://stet/assets/run.exe',
    'app://other/index.html',
    'app://user@stet/index.html',
    'app://stet:81/index.html',
    'https://stet/index.html',
    'file:///etc/passwd',
    '',
  ])('finds nothing at %s', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(response.bytes).toHaveLength(0)
  })

  it('follows no link that leads out of the folder', async () => {
    await symlink(join(parent, 'secret.html'), join(root, 'linked.html'))
    await symlink(parent, join(root, 'up'))
    expect((await get('app://stet/linked.html')).status).toBe(404)
    expect((await get('app://stet/up/secret.html')).status).toBe(404)
  })

  it('never serves what lies outside, whatever the path', async () => {
    const piece = fc.constantFrom(
      '..',
      '%2e%2e',
      '%2E.',
      '/',
      '%2f',
      '\\',
      '%5c',
      'assets',
      'secret.html',
      '%00',
      '.',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const response = await get(`app://stet/${pieces.join('')}`)
        expect(response.bytes.toString()).not.toContain('secret')
      }),
    )
  })
})
