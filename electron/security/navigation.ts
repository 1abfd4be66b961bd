import { app, type WebContents } from 'electron'

/** Keeps every page, present and future, where Stet put it: no other pages, windows, webviews or pairings. */
export function preventNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    holdInPlace(contents)
  })
}

function holdInPlace(contents: WebContents): void {
  const prevent = (event: { preventDefault(): void }) => {
    event.preventDefault()
  }
  contents.on('will-navigate', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // WebRTC goes round both the content security policy and the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
