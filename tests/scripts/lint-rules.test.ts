import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
// The rules of the house need no types; those of typescript-eslint would need each text to be a file on disk.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => ['no-restricted-imports', 'no-restricted-syntax', 'max-lines'].includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
})

/** The messages of the house rules on a text that is taken for the given file. */
async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: resolve(root, file) })
  return result?.messages.map((message) => message.message) ?? []
}

describe('the lint rules of the house', () => {
  it.each<[string, string, string]>([
    ['the clock in shared', 'shared/x.ts', 'export const now = () => Date.now()'],
    ['the date of today in db', 'db/x.ts', 'export const today = () => new Date()'],
    ['chance in shared', 'shared/x.ts', 'export const chance = () => Math.random()'],
    ['SQLite outside db', 'electron/x.ts', `import Sqlite from 'better-sqlite3'\nvoid Sqlite`],
    ['ipcMain outside its module', 'electron/x.ts', `import { ipcMain } from 'electron'\nvoid ipcMain`],
    ['a raw push to a window', 'electron/x.ts', `window.webContents.send('x')`],
    ['window.api outside the client', 'renderer/x.ts', 'export const api = window.api'],
    ['a default export', 'shared/x.ts', 'export default 1'],
    ['a barrel', 'shared/x.ts', `export * from './y.ts'`],
    ['an import without extension', 'shared/x.ts', `import { y } from './y'\nvoid y`],
    ['a file of 400 lines', 'shared/x.ts', 'void 0\n'.repeat(400)],
  ])('refuse %s', async (_, file, source) => {
    expect(await complaints(file, source)).toHaveLength(1)
  })

  it.each<[string, string, string]>([
    ['a date that is given', 'shared/x.ts', `export const day = (iso: string) => new Date(iso)`],
    ['SQLite in db', 'db/x.ts', `import Sqlite from 'better-sqlite3'\nvoid Sqlite`],
    [
      'ipcMain in its module',
      'electron/ipc/register-handlers.ts',
      `import { ipcMain } from 'electron'\nvoid ipcMain`,
    ],
    ['a push in its module', 'electron/ipc/push-events.ts', `window.webContents.send('x')`],
    ['window.api in the client', 'renderer/api/client.ts', 'export const api = window.api'],
    ['a style sheet', 'renderer/ui/X.tsx', `import './X.module.css'`],
  ])('allow %s', async (_, file, source) => {
    expect(await complaints(file, source)).toEqual([])
  })

  it('cannot be switched off in passing', async () => {
    const source = '// eslint-disable-next-line\nexport const now = () => Date.now()'
    expect(await complaints('shared/x.ts', source)).toContain('The clock is passed in.')
  })
})
