import { BrowserWindow } from 'electron'
import { escapeHtml } from '../../shared/export/html-text.ts'
import type { PrintedPage } from './printed-page.ts'
import { keptPagePreferences, keptPageSession, keptPageUrl } from '../web/kept-page-session.ts'

const inMillimetres = (length: number): number => length / 25.4

const margins = {
  top: inMillimetres(22),
  bottom: inMillimetres(20),
  left: inMillimetres(20),
  right: inMillimetres(20),
}

const line =
  'width: 100%; margin: 0 20mm; display: flex; gap: 8mm; font: 7.5pt Inter, Arial, sans-serif; color: #5d574e;'
const cut = 'flex: 1; min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis;'

/**
 * Prints a page to a PDF on A4 with title, note and page numbers, in a hidden window that has no script, no network and
 * nothing of Stet's: what was brought in from outside is words there, too. Throws what Chromium says when it cannot.
 */
export async function printPage({ html, title, note }: PrintedPage): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: keptPagePreferences(keptPageSession(html)),
  })
  try {
    await window.loadURL(keptPageUrl)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: `<div style="${line}"><span style="${cut}">${escapeHtml(title)}</span><span>${escapeHtml(note)}</span></div>`,
      footerTemplate: `<div style="${line} justify-content: flex-end;"><span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}
