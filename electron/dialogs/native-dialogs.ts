import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { ExternalLink } from '../security/external-link.ts'
import type { Dialogs, SaveQuestion } from './dialogs.ts'
import { safeFileName } from './safe-file-name.ts'

/** The system's own dialogs, above `window`. */
export function nativeDialogs(window: BrowserWindow): Dialogs {
  return {
    async chooseArticle() {
      const [path] = await choose(window, {
        title: 'Open an article',
        buttonLabel: 'Open',
        properties: ['openFile'],
        filters: [
          { name: 'Articles', extensions: ['txt', 'text', 'docx', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return path ?? null
    },
    async chooseReferences() {
      const [path] = await choose(window, {
        title: 'Take sources in',
        buttonLabel: 'Read',
        properties: ['openFile'],
        filters: [
          { name: 'References', extensions: ['json', 'ris', 'bib', 'bibtex', 'txt'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return path ?? null
    },
    async chooseRulesFile() {
      const [path] = await choose(window, {
        title: 'Take over house rules',
        buttonLabel: 'Read',
        properties: ['openFile'],
        filters: [
          { name: 'House rules', extensions: ['json'] },
          { name: 'All files', extensions: ['*'] },
        ],
      })
      return path ?? null
    },
    chooseAttachments: () =>
      choose(window, {
        title: 'Keep files with this source',
        buttonLabel: 'Keep',
        properties: ['openFile', 'multiSelections'],
      }),
    chooseSavePath: (question) => chooseSavePath(window, question),
    confirmLink: (link) => confirmLink(window, link),
  }
}

async function choose(window: BrowserWindow, options: OpenDialogOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? [] : filePaths
}

async function chooseSavePath(window: BrowserWindow, question: SaveQuestion): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: question.title,
    defaultPath: join(app.getPath('documents'), safeFileName(question.fileName)),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}

async function confirmLink(window: BrowserWindow, link: ExternalLink): Promise<boolean> {
  const open = 0
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Open a link',
    message: `Open ${link.destination} outside Stet?`,
    detail: shorten(link.href),
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === open
}

function shorten(href: string): string {
  const limit = 300
  return href.length <= limit ? href : `${href.slice(0, limit)}…`
}
