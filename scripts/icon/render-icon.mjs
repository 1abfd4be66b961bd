// Electron's side of make-icon.mjs: shows the icon on a transparent window and saves what Chromium painted.
// Usage: electron render-icon.mjs <icon.svg> <font.woff2> <icon.png>
import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow } from 'electron'

const [svgFile = '', fontFile = '', pngFile = ''] = process.argv.slice(-3)
const size = 1024

app.commandLine.appendSwitch('force-device-scale-factor', '1')
// Not awaited: Electron gets ready only after its main module has been run to the end.
void app.whenReady().then(render)

async function render() {
  const window = new BrowserWindow({
    width: size,
    height: size,
    frame: false,
    transparent: true,
    show: false,
    webPreferences: { offscreen: true },
  })
  await window.loadURL(`data:text/html;base64,${Buffer.from(page()).toString('base64')}`)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)')
  const picture = await window.webContents.capturePage({ x: 0, y: 0, width: size, height: size })
  writeFileSync(pngFile, picture.toPNG())
  app.quit()
}

function page() {
  const font = readFileSync(fontFile).toString('base64')
  return `<!doctype html><style>
    @font-face { font-family: 'Source Serif 4 Variable'; src: url(data:font/woff2;base64,${font}); font-weight: 200 900 }
    body { margin: 0 } svg { display: block }
  </style>${readFileSync(svgFile, 'utf8')}`
}
