import { BrowserWindow, session } from 'electron'
import purifier from 'dompurify/dist/purify.min.js?raw'
import { denyPermissions } from '../security/permissions.ts'
import { cleanInPage } from './clean-in-page.ts'

const timeLimit = 15_000

/** The page in which the work is done: it may load nothing and run nothing but what is handed to it. */
const workshop = `data:text/html,${encodeURIComponent(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
)}`

/**
 * A page as one file that needs nothing else: sanitised by DOMPurify, its style sheets and pictures put in from
 * `resources` (address to data: or style sheet), whatever else it would load left out. The work is done in a hidden
 * sandboxed window without preload and without network, which is thrown away. Throws when it takes too long or fails.
 */
export async function sanitisePage(
  html: string,
  address: string,
  resources: ReadonlyMap<string, string>,
): Promise<string> {
  const own = session.fromPartition('sanitising')
  denyPermissions(own)
  own.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: url !== workshop }))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_settle, reject) => {
    timer = setTimeout(() => reject(new Error('Cleaning the page took too long.')), timeLimit)
  })
  try {
    const input = JSON.stringify([html, address, Object.fromEntries(resources)])
    const cleaning = window
      .loadURL(workshop)
      .then(() => window.webContents.executeJavaScript(purifier))
      .then(() => window.webContents.executeJavaScript(`(${cleanInPage})(...${input})`))
    const clean: unknown = await Promise.race([cleaning, tooLong])
    if (typeof clean !== 'string') throw new Error('Cleaning the page gave no page.')
    return `<!doctype html>\n<meta charset="utf-8">\n${clean}`
  } finally {
    clearTimeout(timer)
    window.destroy()
  }
}
