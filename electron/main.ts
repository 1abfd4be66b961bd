import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { getSettings } from '../db/repositories/settings.ts'
import type { Settings } from '../shared/domain/settings.ts'
import { findFolderTrouble } from './data-folder-trouble.ts'
import { nativeDialogs } from './dialogs/native-dialogs.ts'
import { openErrorLog } from './error-log.ts'
import { explainAndQuit } from './explain-and-quit.ts'
import { openAttachmentStore } from './files/attachment-store.ts'
import type { DataFolder } from './files/data-folder.ts'
import { WrittenFiles } from './files/written-files.ts'
import { startUtilityProcess } from './import/run-in-utility-process.ts'
import type { Services } from './ipc/context.ts'
import { handlers } from './ipc/handlers/all-handlers.ts'
import { PendingImports } from './ipc/pending-imports.ts'
import { PendingRequests } from './ipc/pending-requests.ts'
import { pushToAll } from './ipc/push-events.ts'
import { registerHandlers } from './ipc/register-handlers.ts'
import { openLibraryOrAsk } from './library/open-library-or-ask.ts'
import { collectEarlyFiles, listenToSystem } from './listen-to-system.ts'
import { showApplicationMenu } from './menu/application-menu.ts'
import { nativeSystem } from './native-system.ts'
import { finishBeforeQuit } from './quit.ts'
import { declareAppScheme, serveApp } from './security/app-protocol.ts'
import { preventNavigation } from './security/navigation.ts'
import { cutOffNetwork, silenceChromium } from './security/network.ts'
import { denyPermissions } from './security/permissions.ts'
import { enableSandbox } from './security/sandbox.ts'
import { useDataFolder } from './use-data-folder.ts'
import { deskWindows } from './windows/desk-windows.ts'
import { followTheme } from './windows/follow-theme.ts'
import { openWindowMemory } from './windows/window-memory.ts'
import { WindowRegistry } from './windows/window-registry.ts'

const now = () => new Date().toISOString()
const hasDevTools = !app.isPackaged
const built = join(import.meta.dirname, '..')

enableSandbox()
declareAppScheme()
silenceChromium()
preventNavigation()
collectEarlyFiles()

const folder = useDataFolder()
const trouble = findFolderTrouble(folder.path)
if (trouble !== null) void explainAndQuit(trouble.message, folder.path)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(() => openDesk(folder))
else leaveToTheFirst()

/** The first instance hears of this one by itself and comes to the front. */
function leaveToTheFirst(): void {
  console.error('Stet is already open with this data folder. Its window was brought to the front.')
  app.exit()
}

/** Puts everything together: session, library, windows, channels, menu, farewell. */
async function openDesk(folder: DataFolder): Promise<void> {
  const report = openErrorLog(folder.log, now)
  const reportAs = (where: string) => (error: unknown) => {
    report(where, error)
  }
  process.on('uncaughtException', reportAs('main'))
  process.on('unhandledRejection', reportAs('main'))
  denyPermissions(session.defaultSession)
  cutOffNetwork(session.defaultSession, hasDevTools)
  serveApp(join(built, 'renderer'))

  const library = await openLibraryOrAsk(folder)
  if (library === null) {
    app.exit(1)
    return
  }
  const windows = new WindowRegistry()
  const setup = {
    preload: join(built, 'preload/preload.cjs'),
    memory: openWindowMemory(folder.windowState),
    hasDevTools,
  }
  const desks = deskWindows(setup, windows, reportAs('window'))
  const applySettings = (settings: Settings) => {
    nativeTheme.themeSource = settings.theme
    showApplicationMenu({ platform: process.platform, settings, hasDevTools, run: desks.run })
  }
  applySettings(await getSettings(library.db))
  const pending = new PendingRequests()
  const services: Services = {
    library,
    now,
    newId: randomUUID,
    dataFolder: folder.path,
    attachments: openAttachmentStore(folder.attachments),
    writtenFiles: new WrittenFiles(),
    pendingImports: new PendingImports(),
    startParseChild: startUtilityProcess,
    system: nativeSystem,
    push: pushToAll(windows),
    openWindow: desks.open,
    applySettings,
  }
  registerHandlers({ handlers, services, windows, dialogsOf: nativeDialogs, pending, report })
  followTheme(windows)
  listenToSystem(desks, windows)
  finishBeforeQuit(async () => {
    await pending.settled()
    await library.close()
  }, reportAs('quit'))
}
