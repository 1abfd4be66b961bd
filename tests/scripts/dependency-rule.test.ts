import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
// Inside the repository, so that packages resolve as they do for the real folders.
const cache = join(root, '.cache')
const topFolders = ['shared', 'db', 'electron', 'renderer', 'tests']
let folder = ''

beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'dependency-rule-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a small repository (file -> its source) and lists "rule: file" for all that breaks the house's rules. */
function violations(files: Record<string, string>): string[] {
  const repository = mkdtempSync(join(folder, 'repository-'))
  for (const name of topFolders) mkdirSync(join(repository, name))
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), source)
  }
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const { stdout } = spawnSync(process.execPath, [program, ...options, ...topFolders], {
    cwd: repository,
    encoding: 'utf8',
  })
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] }
  }
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
}

const a = 'export const a = 1\n'
const use = (path: string) => `import { a } from '${path}'\nexport const b = a\n`
const useElectron = `import { app } from 'electron'\nexport const a = app\n`

/** What each module below may import. */
const modules = {
  'shared/domain/claim.ts': a,
  'shared/ipc/contract.ts': `import { z } from 'zod'\n${use('../domain/claim.ts')}void z\n`,
  'shared/ipc/channels.ts': a,
  'db/connection.ts': `import BetterSqlite3 from 'better-sqlite3'\n${use('../shared/domain/claim.ts')}void BetterSqlite3\n`,
  'electron/windows/window.ts': useElectron,
  'electron/main.ts': `${use('../db/connection.ts')}import './windows/window.ts'\nimport '../shared/ipc/contract.ts'\n`,
  'electron/preload.ts': `import { ipcRenderer } from 'electron'\n${use('../shared/ipc/channels.ts')}void ipcRenderer\n`,
  'electron/cli/stet.ts': use('../../db/connection.ts'),
  'renderer/api/client.ts': use('../../shared/domain/claim.ts'),
  'renderer/stores/claims-store.ts': use('../api/client.ts'),
  'renderer/ui/Button.tsx': a,
  'renderer/forms/SourceForm.tsx': `import '../ui/Button.tsx'\n${use('../stores/claims-store.ts')}`,
  'renderer/features/claims/ClaimCard.tsx': `import '../../forms/SourceForm.tsx'\nimport '../../ui/Button.tsx'\n${use('../../stores/claims-store.ts')}`,
  'renderer/app/AppShell.tsx': use('../features/claims/ClaimCard.tsx'),
  'renderer/main.tsx': use('./app/AppShell.tsx'),
  'tests/unit/main.test.ts': use('../../electron/main.ts'),
}

/** [what, the rule, the module that breaks it, its source] */
const forbidden: [string, string, string, string][] = [
  ['shared that imports db', 'shared-alone', 'shared/to-db.ts', use('../db/connection.ts')],
  ['shared that imports Node', 'shared-pure', 'shared/to-node.ts', `import 'node:fs'\n`],
  ['shared that imports a package', 'shared-pure', 'shared/to-package.ts', `import 'react'\n`],
  ['db that imports electron', 'db-to-shared', 'db/to-electron.ts', use('../electron/windows/window.ts')],
  ['db that loads Electron', 'electron-in-electron', 'db/loads-electron.ts', useElectron],
  [
    'electron that imports renderer',
    'electron-to-db-and-shared',
    'electron/up.ts',
    use('../renderer/api/client.ts'),
  ],
  ['electron that opens SQLite itself', 'sqlite-in-db', 'electron/sqlite.ts', `import 'better-sqlite3'\n`],
  ['a window that writes SQL', 'sqlite-in-db', 'renderer/app/sql.ts', `import 'kysely'\n`],
  ['a window that imports db', 'renderer-to-shared', 'renderer/app/to-db.ts', use('../../db/connection.ts')],
  ['a window that imports Node', 'renderer-without-node', 'renderer/app/to-node.ts', `import 'node:path'\n`],
  [
    'a feature that imports another',
    'features-apart',
    'renderer/features/desk/Desk.tsx',
    use('../claims/ClaimCard.tsx'),
  ],
  [
    'a form that imports a feature',
    'forms-below-features',
    'renderer/forms/up.tsx',
    use('../features/claims/ClaimCard.tsx'),
  ],
  [
    'a store that imports a feature',
    'stores-to-api',
    'renderer/stores/up.ts',
    use('../features/claims/ClaimCard.tsx'),
  ],
  [
    'the client that imports a store',
    'api-below-all',
    'renderer/api/up.ts',
    use('../stores/claims-store.ts'),
  ],
  ['ui that knows the domain', 'ui-alone', 'renderer/ui/Claim.tsx', use('../../shared/domain/claim.ts')],
  [
    'a feature that imports the app shell',
    'app-on-top',
    'renderer/features/gate/x.ts',
    use('../../app/AppShell.tsx'),
  ],
  [
    'a preload script that imports db',
    'preload-to-channels',
    'electron/preload.ts',
    use('../db/connection.ts'),
  ],
  [
    'a preload script that loads schemas',
    'preload-types',
    'electron/preload.ts',
    use('../shared/ipc/contract.ts'),
  ],
  [
    'a command line that reaches Electron by a detour',
    'command-line-without-electron',
    'electron/cli/stet.ts',
    use('../windows/window.ts'),
  ],
  ['a module that nobody knows', 'no-orphan', 'shared/alone.ts', a],
  ['an import of nothing', 'resolvable', 'shared/lost.ts', use('./missing.ts')],
]

describe('the rule who may import whom', () => {
  it('lets the layers import what lies below them', () => {
    expect(violations(modules)).toEqual([])
  })

  it('refuses a circle, even one of types alone', () => {
    const circle = {
      'shared/x.ts': `import type { Y } from './y.ts'\nexport type X = Y | 1\n`,
      'shared/y.ts': `import type { X } from './x.ts'\nexport type Y = X | 2\n`,
    }
    expect(violations(circle)).toContain('no-circle: shared/x.ts')
  })

  describe('refuses', () => {
    let found: string[] = []
    beforeAll(() => {
      const repository: Record<string, string> = { ...modules }
      for (const [, , file, source] of forbidden) repository[file] = (repository[file] ?? '') + source
      found = violations(repository)
    })

    it.each(forbidden)('%s', (_, rule, file) => {
      expect(found).toContain(`${rule}: ${file}`)
    })
  })
})
