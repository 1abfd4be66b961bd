import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { networkInterfaces } from 'node:os'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FetchFailureReason } from '../../../../electron/web/fetch-failure.ts'
import { FetchFailure } from '../../../../electron/web/fetch-failure.ts'
import { type FetchOptions, type FetchedPage, fetchPage } from '../../../../electron/web/fetch-page.ts'
import { type FetchPolicy, pageLimits } from '../../../../electron/web/fetch-policy.ts'
import { hostileLinks } from '../../../web/hostile-links.ts'
import { listening, startServer } from '../../../web/own-server.ts'

const own: FetchPolicy = { allowsLoopback: true, limits: { ...pageLimits, bytes: 100_000 } }
const abroad: FetchPolicy = { ...own, allowsLoopback: false }

const fetchOwn = (link: string, more: Partial<FetchOptions> = {}) =>
  fetchPage(link, { policy: own, withBody: true, ...more })

/** Why a fetch was refused. */
async function refusal(fetching: Promise<FetchedPage>): Promise<FetchFailureReason> {
  const error: unknown = await fetching.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof FetchFailure) return error.reason
  throw new Error(`It was not refused: ${String(error)}`)
}

const text = (page: FetchedPage) => new TextDecoder().decode(page.bytes)

describe('a page that is fetched', () => {
  it('comes with its type, its address and its way there', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new#part' }).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset="UTF-8"' }).end('<p>Ferry delayed')
    })
    const page = await fetchOwn(`${server.origin}/old#top`)
    expect(text(page)).toBe('<p>Ferry delayed')
    expect(page).toMatchObject({
      finalUrl: `${server.origin}/new`,
      status: 200,
      contentType: 'text/html',
      charset: 'utf-8',
      hops: [
        { url: `${server.origin}/old`, status: 301 },
        { url: `${server.origin}/new`, status: 200 },
      ],
    })
  })

  it('is asked for without cookies, referrer or credentials, even if the server hands some out', async () => {
    const server = await startServer((request, response) => {
      const next = request.url === '/1' ? '/2' : undefined
      const cookie = { 'set-cookie': 'reader=1; Path=/' }
      if (next === undefined) response.writeHead(200, cookie).end()
      else response.writeHead(302, { ...cookie, location: next }).end()
    })
    await fetchOwn(`${server.origin}/1`)
    expect(server.requests).toHaveLength(2)
    for (const { headers } of server.requests) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('authorization')
    }
  })

  it.each([
    ['gzip', gzipSync('packed')],
    ['br', brotliCompressSync('packed')],
    ['identity', Buffer.from('packed')],
  ])('is unpacked from %s', async (encoding, bytes) => {
    const server = await startServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    )
    expect(text(await fetchOwn(server.origin))).toBe('packed')
  })

  it('is an answer also when the server says that it is gone', async () => {
    const server = await startServer((_request, response) => response.writeHead(410).end('gone'))
    expect((await fetchOwn(server.origin)).status).toBe(410)
  })

  it('can be asked for its head alone', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(429, { 'retry-after': '120', 'content-length': '50' })
      response.write('never ')
    })
    const page = await fetchOwn(server.origin, { withBody: false })
    expect(page).toMatchObject({ status: 429, retryAfter: 120 })
    expect(page.bytes).toHaveLength(0)
  })
})

describe('a fetch is given up', () => {
  it('after five redirects, and in a circle', async () => {
    const server = await startServer((request, response) => {
      const step = Number(request.url?.slice(1))
      if (Number.isNaN(step)) response.writeHead(302, { location: '/circle' }).end()
      else if (step === 0) response.end('arrived')
      else response.writeHead(302, { location: `/${String(step - 1)}` }).end()
    })
    expect(text(await fetchOwn(`${server.origin}/5`))).toBe('arrived')
    expect(await refusal(fetchOwn(`${server.origin}/6`))).toBe('too_many_redirects')
    expect(await refusal(fetchOwn(`${server.origin}/circle`))).toBe('too_many_redirects')
  })

  it('when a redirect leads off the web, into the network or to credentials', async () => {
    const targets = [
      'file:///etc/passwd',
      'http://10.0.0.1/',
      'http://[fd00::1]/',
      'http://me:pw@example.org/',
    ]
    const server = await startServer((request, response) =>
      response.writeHead(307, { location: targets[Number(request.url?.slice(1))] }).end(),
    )
    const reasons = []
    for (const index of targets.keys())
      reasons.push(await refusal(fetchOwn(`${server.origin}/${String(index)}`)))
    expect(reasons).toEqual(['not_web', 'not_public', 'not_public', 'credentials'])
  })

  it('when a body is larger than the limit, whatever its length says', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/honest') response.writeHead(200, { 'content-length': '100001' })
      for (let sent = 0; sent < 20; sent++) response.write('x'.repeat(10_000))
      response.end()
    })
    expect(await refusal(fetchOwn(`${server.origin}/`))).toBe('too_large')
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('when a small %s body unpacks to a large one', async (encoding, bomb) => {
    const server = await startServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    )
    const policy = { ...own, limits: { ...own.limits, bytes: 1_000_000 } }
    expect(bomb.byteLength).toBeLessThan(policy.limits.bytes)
    expect(await refusal(fetchOwn(server.origin, { policy }))).toBe('too_large')
  })

  it.each(['gzip', 'zstd', 'gzip, gzip, gzip'])('when a body said to be %s is not', async (encoding) => {
    const server = await startServer((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end('not packed at all'),
    )
    expect(await refusal(fetchOwn(server.origin))).toBe('broken')
  })

  it('when the server does not begin, or never comes to an end', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/silent') return
      const drip = setInterval(() => response.write('.'), 10)
      response.on('close', () => clearInterval(drip))
    })
    const policy = { ...own, limits: { ...own.limits, firstAnswer: 80, whole: 250 } }
    expect(await refusal(fetchOwn(`${server.origin}/silent`, { policy }))).toBe('too_slow')
    expect(await refusal(fetchOwn(`${server.origin}/endless`, { policy }))).toBe('too_slow')
  })

  it('when the person stops it, before or while it runs', async () => {
    const server = await startServer(() => undefined)
    const stopping = new AbortController()
    const fetching = fetchOwn(server.origin, { signal: stopping.signal })
    stopping.abort()
    expect(await refusal(fetching)).toBe('cancelled')
    const before = server.connections()
    expect(await refusal(fetchOwn(server.origin, { signal: AbortSignal.abort() }))).toBe('cancelled')
    expect(server.connections()).toBe(before)
  })

  it('when nobody listens, or what answers is no web server', async () => {
    const server = await startServer((_request, response) => response.socket?.end('SSH-2.0-OpenSSH\r\n'))
    expect(await refusal(fetchOwn(server.origin))).toBe('broken')
    await server.stop()
    expect(await refusal(fetchOwn(server.origin))).toBe('no_answer')
  })

  it('when a certificate proves nothing', async () => {
    const pem = (name: string) => readFileSync(join(import.meta.dirname, '../../../fixtures/tls', name))
    const server = createServer(
      { key: pem('self-signed-key.pem'), cert: pem('self-signed.pem') },
      (_request, response) => response.end('secret'),
    )
    onTestFinished(() => void server.close())
    const port = await listening(server, '127.0.0.1')
    expect(await refusal(fetchOwn(`https://localhost:${String(port)}/`))).toBe('bad_certificate')
  })
})

describe('addresses that are not public', () => {
  const lies: Record<string, readonly string[]> = {
    'metadata.internal': ['169.254.169.254'],
    'rebound.example': ['127.0.0.1'],
    'router.example': ['fd00::1', '192.168.0.1'],
    'mixed.example': ['93.184.216.34', '127.0.0.1'],
  }
  const resolve = (host: string) => {
    const addresses = lies[host] ?? (/localhost/i.test(host) ? ['127.0.0.1', '::1'] : [])
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))
  }

  it('are never connected to, by 200 hostile links and more', async () => {
    const canary = await startServer(
      (_request, response) => response.end('you should not be here'),
      '0.0.0.0',
    )
    const links = hostileLinks(canary.port)
    expect(new Set(links).size).toBeGreaterThanOrEqual(200)
    for (const link of links) await refusal(fetchPage(link, { policy: abroad, withBody: true, resolve }))
    expect(canary.connections()).toBe(0)
    // The canary does sing: the same link is answered where this machine may be asked.
    await fetchOwn(`${canary.origin}/`)
    expect(canary.connections()).toBe(1)
  })

  it('are not reached by a redirect either', async () => {
    const canary = await startServer((_request, response) => response.end('caught'), '0.0.0.0')
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => address)
    const targets = ['0.0.0.0', 'router.example', 'mixed.example', ...others]
    const server = await startServer((request, response) => {
      const host = targets[Number(request.url?.slice(1))] ?? ''
      response.writeHead(302, { location: `http://${host}:${String(canary.port)}/` }).end()
    })
    for (const index of targets.keys()) {
      await refusal(fetchOwn(`${server.origin}/${String(index)}`, { resolve }))
    }
    expect(server.requests).toHaveLength(targets.length)
    expect(canary.connections()).toBe(0)
  })

  it('are judged where the connection is made, not by an earlier look', async () => {
    let looks = 0
    const turning = () => {
      looks++
      return Promise.resolve([{ address: looks === 1 ? '10.0.0.1' : '93.184.216.34', family: 4 }])
    }
    const fetching = fetchPage('http://rebound.example/', {
      policy: abroad,
      withBody: true,
      resolve: turning,
    })
    expect(await refusal(fetching)).toBe('not_public')
    expect(looks).toBe(1)
  })
})
