import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, type ElectronApplication, type Page } from '@playwright/test'
import { argumentsFor, projectFolder, test } from './fixtures.ts'

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
  "worker-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify"

/** Fetches from the main process, round the page's policy and through Stet's own guard of the session. */
function fetchInSession(app: ElectronApplication, url: string) {
  return app.evaluate(async ({ session }, address) => {
    try {
      const response = await session.defaultSession.fetch(address, { bypassCustomProtocolHandlers: false })
      return {
        status: response.status,
        policy: response.headers.get('content-security-policy'),
        sniffing: response.headers.get('x-content-type-options'),
        body: await response.text(),
      }
    } catch (error) {
      return { refused: String(error) }
    }
  }, url)
}

/** A server on this machine that counts who comes. */
async function canary() {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end('visited')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The canary has no port.')
  return { visits, url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

/** What became of each thing that a page would need a permission for. */
const permissionsOf = (page: Page) =>
  page.evaluate(async () => {
    const attempts: Record<string, () => Promise<unknown>> = {
      geolocation: () =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject)
        }),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      clipboard: () => navigator.clipboard.readText(),
      notifications: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
    }
    const outcomes: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(attempts)) {
      outcomes[name] = await attempt().then(
        () => 'allowed',
        () => 'denied',
      )
    }
    // A machine without a camera refuses it too, so the permission itself is looked at as well.
    for (const name of ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read', 'midi']) {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      outcomes[`permission for ${name}`] = state
    }
    return outcomes
  })

test.describe('every window of Stet', () => {
  test('is sandboxed and isolated, the second one too', async ({ stet }) => {
    const { app, page } = await stet.start()
    const opened = app.waitForEvent('window')
    await page.evaluate(() => window.api.invoke('app:open-window', { storyId: null }))
    await opened
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        // Not in Electron's types, but what the renderer was really started with.
        const live = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        return live.getLastWebPreferences()
      }),
    )
    expect(preferences).toHaveLength(2)
    for (const live of preferences) {
      expect(live).toMatchObject({
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        experimentalFeatures: false,
      })
      // These are only listed when they are on.
      const risks = ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'spellcheck', 'enableBlinkFeatures']
      expect(risks.filter((name) => Boolean(live[name]))).toEqual([])
    }
  })

  test('sees of the main process the window API and nothing else', async ({ stet }) => {
    const { page } = await stet.start()
    const seen = await page.evaluate(() => ({
      api: Object.keys(window.api).toSorted(),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    }))
    expect(seen).toEqual({ api: ['invoke', 'on', 'pathForFile', 'platform'], node: [] })
  })

  test('reaches known channels and events only', async ({ stet }) => {
    const { page } = await stet.start()
    const attempts = await page.evaluate(async () => {
      const { invoke, on } = window.api as unknown as {
        readonly invoke: (channel: string, input: unknown) => Promise<unknown>
        readonly on: (event: string, listener: () => void) => () => void
      }
      const asked = await invoke('ELECTRON_BROWSER_REQUIRE', 'fs').then(
        () => 'answered',
        () => 'refused',
      )
      let heard = 'listening'
      try {
        on('ELECTRON_INTERNAL', () => undefined)
      } catch {
        heard = 'refused'
      }
      return { asked, heard }
    })
    expect(attempts).toEqual({ asked: 'refused', heard: 'refused' })
  })
})

test.describe('the pages of Stet', () => {
  // What is refused here is refused loudly.
  test.beforeEach(({ stet }) => stet.complaints.expect(/./))

  test('come from app:// with the exact policy, and from nowhere else in the folder', async ({ stet }) => {
    const { app, page } = await stet.start()
    expect(page.url()).toBe('app://stet/')
    expect(await fetchInSession(app, 'app://stet/')).toMatchObject({
      status: 200,
      policy: contentSecurityPolicy,
      sniffing: 'nosniff',
    })
    for (const path of [
      '../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '%2fetc%2fpasswd',
    ]) {
      expect(await fetchInSession(app, `app://stet/${path}`)).toMatchObject({ status: 404, body: '' })
    }
    expect(await fetchInSession(app, 'app://elsewhere/index.html')).not.toMatchObject({ status: 200 })
  })

  test('run no inline script, evaluate no string and sink no HTML', async ({ stet }) => {
    const { page } = await stet.start()
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      const tried: Record<string, string> = {}
      const attempt = (name: string, act: () => unknown) => {
        try {
          act()
          tried[name] = 'allowed'
        } catch {
          tried[name] = 'denied'
        }
      }
      // In a task of the page's own: what Playwright evaluates is let past the policy.
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          attempt('a script from a string', () => (script.text = 'window.stolen = true'))
          attempt('HTML from a string', () => (document.createElement('div').innerHTML = '<b>x</b>'))
          attempt('eval', () => (0, eval)('1 + 1'))
          resolve()
        }),
      )
      document.body.append(script)
      const image = new Image()
      image.src = 'https://example.org/pixel.png'
      await new Promise((resolve) => (image.onerror = resolve))
      return { tried, stolen: 'stolen' in window }
    })
    expect(ran).toEqual({
      tried: { 'a script from a string': 'denied', 'HTML from a string': 'denied', eval: 'denied' },
      stolen: false,
    })
  })

  test('go nowhere and open nothing', async ({ stet }) => {
    const { app, page } = await stet.start()
    const visited = await canary()
    await page.evaluate((url) => {
      window.open(url)
      window.open('about:blank')
      location.href = url
      const link = document.createElement('a')
      link.href = url
      link.target = '_blank'
      document.body.append(link)
      link.click()
      const form = document.createElement('form')
      form.action = url
      document.body.append(form)
      form.submit()
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
    }, visited.url)
    await page.waitForTimeout(500)
    expect(page.url()).toBe('app://stet/')
    expect(app.windows()).toHaveLength(1)
    expect(visited.visits).toEqual([])
    visited.close()
  })

  test('load nothing from the network, whatever asks', async ({ stet }) => {
    const { app, page } = await stet.start()
    const visited = await canary()
    const fromPage = await page.evaluate(async (url) => {
      const refused = () => 'refused'
      const socket = new Promise((resolve) => {
        const opened = new WebSocket(url.replace('http', 'ws'))
        opened.onopen = () => resolve('open')
        opened.onerror = () => resolve('refused')
      })
      return {
        fetch: await fetch(url).then(() => 'answered', refused),
        socket: await socket.catch(refused),
        beacon: navigator.sendBeacon(url, 'words') ? 'queued' : 'refused',
      }
    }, visited.url)
    expect(fromPage).toMatchObject({ fetch: 'refused', socket: 'refused' })
    expect(await fetchInSession(app, visited.url)).toMatchObject({ refused: expect.any(String) })
    expect(await fetchInSession(app, 'https://example.org/')).toMatchObject({
      refused: expect.any(String),
    })
    expect(visited.visits).toEqual([])
    visited.close()
  })

  test('have no permission for anything', async ({ stet }) => {
    const { page } = await stet.start()
    const outcomes = await permissionsOf(page)
    expect(Object.keys(outcomes)).toHaveLength(12)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'denied')).toEqual([])
  })
})

test.describe('a page that is not a window of Stet', () => {
  test('is not answered, though it comes from app:// and has the preload script', async ({ stet }) => {
    const { app } = await stet.start()
    const preload = join(projectFolder, 'out/preload/preload.cjs')
    const answer = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL('app://stet/')
      const code = `window.api.invoke('people:add', { name: 'Mallory', initials: 'M', role: 'legal' })`
      const result: unknown = JSON.parse(String(await stranger.webContents.executeJavaScript(code)))
      stranger.destroy()
      return result
    }, preload)
    expect(answer).toMatchObject({ ok: false, error: { code: 'not_allowed' } })
  })
})

test('a second Stet brings the first to the front and ends', async ({ stet }) => {
  const { app } = await stet.start()
  const executable = await app.evaluate(() => process.execPath)
  // A screen without a window manager has no front, so the call is watched that asks for it.
  const broughtForward = await app.evaluateHandle(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const calls = { count: 0 }
    const focus = window?.focus.bind(window)
    Object.assign(window ?? {}, {
      focus: () => {
        calls.count += 1
        focus?.()
      },
    })
    return calls
  })

  const second = spawn(executable, argumentsFor(stet.dataFolder), { cwd: projectFolder })
  let said = ''
  second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(second, 'exit')
  await expect.poll(() => broughtForward.jsonValue()).toEqual({ count: 1 })
  expect(await ended).toEqual([0, null])
  expect(said).toContain('Stet is already open')
  expect(app.windows()).toHaveLength(1)
})
