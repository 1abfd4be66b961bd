import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Rules of the house that no published rule knows. ESLint replaces a rule's options as a whole from one block to
// the next, so each block below names all that hold in its folders.

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a module is named after its main export.',
}
const noBarrel = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the module that defines it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the module that defines it.',
  },
]
const noRawSend = {
  selector:
    'CallExpression[callee.property.name=/^(send|sendToFrame)$/][callee.object.property.name=/^(webContents|mainFrame|sender)$/]',
  message: 'Pushes to windows go through electron/ipc/push-events.ts.',
}
const noRawApi = {
  selector: 'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="api"]',
  message: 'The main process is reached through renderer/api/client.ts.',
}
const noClock = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is passed in.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is passed in.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The clock is passed in.' },
  {
    selector: 'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
    message: 'The clock is passed in.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Chance is passed in.',
  },
  { selector: 'CallExpression[callee.property.name="randomUUID"]', message: 'Ids are passed in.' },
]
const everywhere = [noDefaultExport, ...noBarrel]

const withExtension = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|tsx|mjs|css|json|svg|html)(\\?.*)?$)',
  message: 'Relative imports name the file with its extension: Node runs these files as they are.',
}
const noSqlite = { name: 'better-sqlite3', message: 'Only db/ talks to SQLite.' }
const noKysely = { name: 'kysely', message: 'No SQL outside db/.' }
const noIpcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Channels are registered in electron/ipc/register-handlers.ts.',
}

/** @param {...object} paths */
const restrictedImports = (...paths) => ['error', { paths, patterns: [withExtension] }]
/** @param {...object} selectors */
const restrictedSyntax = (...selectors) => ['error', ...everywhere, ...selectors]

export default defineConfig(
  globalIgnores([
    'out/',
    'dist/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'tour-output/',
    'tests/fixtures/',
  ]),
  // Nobody switches a rule off in passing: what is wrong with a rule is said here.
  { linterOptions: { noInlineConfig: true } },

  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      // tsc knows what is defined, in JavaScript too (checkJs).
      'no-undef': 'off',
      'no-restricted-syntax': restrictedSyntax(),
      'no-restricted-imports': restrictedImports(),
    },
  },

  {
    files: ['shared/**'],
    rules: {
      'no-restricted-imports': restrictedImports(noSqlite, noKysely),
      'no-restricted-syntax': restrictedSyntax(...noClock),
    },
  },
  { files: ['db/**'], rules: { 'no-restricted-syntax': restrictedSyntax(...noClock) } },
  {
    files: ['electron/**'],
    rules: {
      'no-restricted-imports': restrictedImports(noSqlite, noKysely, noIpcMain),
      'no-restricted-syntax': restrictedSyntax(noRawSend),
    },
  },
  {
    files: ['electron/ipc/register-handlers.ts'],
    rules: { 'no-restricted-imports': restrictedImports(noSqlite, noKysely) },
  },
  { files: ['electron/ipc/push-events.ts'], rules: { 'no-restricted-syntax': restrictedSyntax() } },
  // What replaces registerBufferProtocol delays the first window; the reason stands where it is used.
  {
    files: ['electron/security/app-protocol.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-imports': restrictedImports(noSqlite, noKysely),
      'no-restricted-syntax': restrictedSyntax(noRawApi),
      // Warns of libraries that React Compiler skips; it is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['renderer/api/client.ts'], rules: { 'no-restricted-syntax': restrictedSyntax() } },

  // A describe block is one long function by nature.
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  // What JSON.parse and untyped tools return is looked at by checkJs; the rules on `any` are for the app.
  {
    files: ['scripts/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // The tools' configuration files: their tools want a default export.
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': ['error', ...noBarrel] } },
  {
    files: ['*.{js,cjs}'],
    languageOptions: { globals: { module: 'writable' } },
  },
)
