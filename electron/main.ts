import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, Menu, nativeTheme, session } from 'electron'
import type { Library } from '../db/connection.ts'
import { getSettings } from '../db/repositories/settings.ts'
import { findFolderTrouble } from './data-folder-trouble.ts'
import { nativeDialogs } from './dialogs/native-dialogs.ts'
import { openErrorLog } from './error-log.ts'
import { explainAndQuit } from './explain-and-quit.ts'
import { openAttachmentStore } from './files/attachment-store.ts'
import { WrittenFiles } from './files/written-files.ts'
import { startUtilityProcess } from './import/run-in-utility-process.ts'
import type { Services } from './ipc/context.ts'
import { handlers } from './ipc/handlers/all-handlers.ts'
import { PendingImports } from './ipc/pending-imports.ts'
import { PendingRequests } from './ipc/pending-requests.ts'
import { pushToAll } from './ipc/push-events.ts'
import { registerHandlers } from './ipc/register-handlers.ts'
import { BackupKeeper } from './library/backup-keeper.ts'
import { chooseBackup } from './library/choose-backup.ts'
import { LibraryClosing } from './library/library-closing.ts'
import { nativeLibraryQuestions } from './library/native-library-questions.ts'
import { openLibraryOrAsk } from './library/open-library-or-ask.ts'
import { scheduleBackups } from './library/schedule-backups.ts'
import { tellNoBackup } from './library/tell-no-backup.ts'
import { collectEarlyFiles, listenToSystem } from './listen-to-system.ts'
import { showApplicationMenu } from './menu/application-menu.ts'
import { nativeSystem } from './native-system.ts'
import { finishBeforeQuit } from './quit.ts'
import { declareAppScheme, serveApp } from './security/app-protocol.ts'
import { preventNavigation } from './security/navigation.ts'
import { cutOffNetwork, silenceChromium } from './security/network.ts'
import { denyPermissions } from './security/permissions.ts'
import { enableSandbox } from './security/sandbox.ts'
import { openVault } from './vault/open-vault.ts'
import { useDataFolder } from './use-data-folder.ts'
import { nativeWeb } from './web/native-web.ts'
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
// Else Electron makes a menu of its own first.
Menu.setApplicationMenu(null)

const folder = useDataFolder()
const report = openErrorLog(folder.log, now)
const trouble = findFolderTrouble(folder.path)
if (trouble !== null) void explainAndQuit(trouble.message, folder.path)
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else leaveToTheFirst()

/** The first instance hears of this one by itself and comes to the front. */
function leaveToTheFirst(): void {
  console.error('Stet is already open with this data folder. Its window was brought to the front.')
  app.exit()
}

async function start(): Promise<void> {
  process.on('uncaughtException', reportAs('main'))
  process.on('unhandledRejection', reportAs('main'))
  denyPermissions(session.defaultSession)
  cutOffNetwork(session.defaultSession, hasDevTools)
  serveApp(join(built, 'renderer'))
  const library = await openLibraryOrAsk({ folder, questions: nativeLibraryQuestions, now, report })
  if (library === null) app.exit(1)
  else await openDesk(library)
}

/** Puts everything together that works on an open library: windows, channels, menu, backups, farewell. */
async function openDesk(library: Library): Promise<void> {
  const windows = new WindowRegistry()
  const preload = join(built, 'preload/preload.cjs')
  const memory = openWindowMemory(folder.windowState)
  const desks = deskWindows({ preload, memory, hasDevTools }, windows, reportAs('window'))
  const pending = new PendingRequests()
  const keeper = new BackupKeeper(library, folder.backups, now)
  const closing = new LibraryClosing({ folder, library, pending, keeper, now, report: reportAs('backup') })
  const pushToWindows = pushToAll(windows)
  const services: Services = {
    library,
    now,
    newId: randomUUID,
    dataFolder: folder.path,
    attachments: openAttachmentStore(folder.attachments),
    vault: openVault({ db: library.db, now }, pushToWindows),
    writtenFiles: new WrittenFiles(),
    pendingImports: new PendingImports(),
    startParseChild: startUtilityProcess,
    system: nativeSystem,
    web: nativeWeb(),
    push: (event, payload) => {
      keeper.noteChange()
      pushToWindows(event, payload)
    },
    openWindow: desks.open,
    applySettings: (settings) => {
      nativeTheme.themeSource = settings.theme
      const restoreBackup = () => void restore(closing)
      showApplicationMenu({
        platform: process.platform,
        settings,
        hasDevTools,
        run: desks.run,
        restoreBackup,
      })
    },
  }
  const settings = await getSettings(library.db)
  nativeTheme.themeSource = settings.theme
  registerHandlers({ handlers, services, windows, dialogsOf: nativeDialogs, pending, report })
  followTheme(windows)
  scheduleBackups(keeper, reportAs('backup'), tellNoBackup)
  finishBeforeQuit(() => sayFarewell(closing), reportAs('quit'))
  listenToSystem(desks, windows)
  // The menu takes its time, which the first page need not wait for.
  windows.front()?.webContents.once('did-navigate', () => services.applySettings(settings))
}

async function restore(closing: LibraryClosing): Promise<void> {
  const backup = await chooseBackup(folder.backups)
  if (backup === null) return
  closing.restoreAfterwards(backup)
  app.quit()
}

/** After a backup was asked for, Stet comes back whether it could be restored or not. */
async function sayFarewell(closing: LibraryClosing): Promise<void> {
  await closing.finish()
  try {
    if (closing.restoreChosen()) app.relaunch()
  } catch (error) {
    report('restore', error)
    await nativeLibraryQuestions.tellFailed(error)
    app.relaunch()
  }
}

function reportAs(where: string): (error: unknown) => void {
  return (error) => {
    report(where, error)
  }
}
