import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import type { ExternalLink } from '../security/external-link.ts'
import type { Dialogs, SaveQuestion } from './dialogs.ts'
import { safeFileName } from './safe-file-name.ts'

/** One file of a kind, as the dialog of the system asks for it. */
interface FileQuestion {
  readonly title: string
  readonly button: string
  /** What such files are called. */
  readonly kind: string
  readonly extensions: string[]
}

const article: FileQuestion = {
  title: 'Open an article',
  button: 'Open',
  kind: 'Articles',
  extensions: ['txt', 'text', 'docx', 'md', 'markdown', 'html', 'htm', 'xhtml'],
}
const references: FileQuestion = {
  title: 'Take sources in',
  button: 'Read',
  kind: 'References',
  extensions: ['json', 'ris', 'bib', 'bibtex', 'txt'],
}
const rules: FileQuestion = {
  title: 'Take over house rules',
  button: 'Read',
  kind: 'House rules',
  extensions: ['json'],
}
const head: FileQuestion = {
  title: 'Check a saved head of the history',
  button: 'Check',
  kind: 'Heads of a history',
  extensions: ['json'],
}

/** The system's own dialogs, above `window`. */
export function nativeDialogs(window: BrowserWindow): Dialogs {
  return {
    chooseArticle: () => chooseOne(window, article),
    chooseReferences: () => chooseOne(window, references),
    chooseRulesFile: () => chooseOne(window, rules),
    chooseHeadFile: () => chooseOne(window, head),
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

async function chooseOne(window: BrowserWindow, question: FileQuestion): Promise<string | null> {
  const [path] = await choose(window, {
    title: question.title,
    buttonLabel: question.button,
    properties: ['openFile'],
    filters: [
      { name: question.kind, extensions: question.extensions },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return path ?? null
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
