// "Who may import whom" (ARCHITECTURE.md), checked by `npm test -- imports`. tests/scripts/dependency-rule.test.ts
// shows that each of these rules catches what it forbids.

/**
 * A rule that a folder imports from the repository only what is listed. Packages are not its business.
 *
 * @param {string} name
 * @param {string} comment
 * @param {string} from
 * @param {string[]} allowed
 */
const onlyFrom = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(shared|db|electron|renderer|tests|scripts)/', pathNot: allowed },
})

/**
 * A rule that a package is used in these places alone.
 *
 * @param {string} name
 * @param {string} comment
 * @param {string} packages
 * @param {string[]} places
 */
const packageOnlyIn = (name, comment, packages, places) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: places },
  to: {
    path: `(^|/)(node_modules/)?(${packages})(/|$)`,
    pathNot: '^(shared|db|electron|renderer|tests|scripts)/',
  },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'A circle of imports, even of types alone, makes two modules one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import names a file or an installed package.',
      severity: 'error',
      from: {},
      // Vite's own ending for a file that is taken in as text; the build fails where there is none.
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
    {
      name: 'no-orphan',
      comment: 'A module that imports nothing and that nothing imports is left over.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(shared|db|electron|renderer)/',
        pathNot: ['\\.d\\.ts$', '\\.json$', '\\.css$'],
      },
      to: {},
    },

    onlyFrom('shared-alone', 'shared imports nothing of ours.', '^shared/', ['^shared/']),
    {
      name: 'shared-pure',
      comment: 'shared runs anywhere: neither Node nor any package but zod.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^(shared|db|electron|renderer|tests|scripts)/', '(^|/)node_modules/zod/'] },
    },
    onlyFrom('db-to-shared', 'db imports shared.', '^db/', ['^db/', '^shared/']),
    onlyFrom('electron-to-db-and-shared', 'electron imports db and shared.', '^electron/', [
      '^electron/',
      '^db/',
      '^shared/',
    ]),

    packageOnlyIn('sqlite-in-db', 'db alone talks to SQLite.', 'better-sqlite3|kysely', [
      '^db/',
      '^tests/',
      '(^|/)node_modules/',
    ]),
    packageOnlyIn('electron-in-electron', 'Only electron/ knows Electron.', 'electron', [
      '^electron/',
      '^tests/',
      '(^|/)node_modules/',
    ]),
    {
      name: 'command-line-without-electron',
      comment: 'The command line runs on Node: it reaches no module that loads Electron.',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: { path: '(^|/)node_modules/electron/', reachable: true },
    },
    onlyFrom(
      'preload-to-channels',
      'The preload script knows the channels and nothing else.',
      '^electron/preload\\.ts$',
      ['^shared/ipc/'],
    ),
    {
      name: 'preload-types',
      comment:
        'At run time the sandboxed preload needs the channel names alone; of the rest it may know the types.',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^shared/', pathNot: '^shared/ipc/channels\\.ts$', dependencyTypesNot: ['type-only'] },
    },

    onlyFrom('renderer-to-shared', 'renderer imports shared.', '^renderer/', ['^renderer/', '^shared/']),
    {
      name: 'renderer-without-node',
      comment: 'The window is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    onlyFrom('ui-alone', 'ui knows nothing of the domain: it imports ui.', '^renderer/ui/', [
      '^renderer/ui/',
    ]),
    onlyFrom('api-below-all', 'api imports shared.', '^renderer/api/', ['^renderer/api/', '^shared/']),
    onlyFrom('stores-to-api', 'stores import api.', '^renderer/stores/', [
      '^renderer/(stores|api)/',
      '^shared/',
    ]),
    onlyFrom('keyboard-to-stores', 'keyboard imports stores and api.', '^renderer/keyboard/', [
      '^renderer/(keyboard|stores|api)/',
      '^shared/',
    ]),
    onlyFrom(
      'forms-below-features',
      'forms hold what several features share; they know no feature.',
      '^renderer/forms/',
      ['^renderer/(forms|stores|api|keyboard|ui)/', '^shared/'],
    ),
    onlyFrom(
      'features-apart',
      'A feature imports itself, forms, stores, api, keyboard and ui; never another feature.',
      '^renderer/features/([^/]+)/',
      ['^renderer/features/$1/', '^renderer/(forms|stores|api|keyboard|ui)/', '^shared/'],
    ),
    {
      name: 'app-on-top',
      comment: 'Only main.tsx imports the app shell.',
      severity: 'error',
      from: { pathNot: ['^renderer/app/', '^renderer/main\\.tsx$', '^tests/'] },
      to: { path: '^renderer/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    // Imports of types count: they tie modules together just as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
}
