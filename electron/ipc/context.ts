import type { Library } from '../../db/connection.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import type { Dialogs } from '../dialogs/dialogs.ts'
import type { AttachmentStore } from '../files/attachment-store.ts'
import type { WrittenFiles } from '../files/written-files.ts'
import type { PrintedPage } from '../export/printed-page.ts'
import type { StartParseChild } from '../import/read-article.ts'
import type { Vault } from '../vault/vault.ts'
import type { WebServices } from '../web/web-services.ts'
import type { PendingImports } from './pending-imports.ts'
import type { Push } from './push-events.ts'

/** What the system does for Stet outside its windows. */
export interface System {
  readonly version: string
  readonly platform: string
  /** Opens a link that the person has agreed to. */
  openLink(href: string): Promise<void>
  openFolder(path: string): Promise<void>
  showInFolder(path: string): void
  copyText(text: string): Promise<void>
  /** Prints a page to the bytes of a PDF, without showing it. */
  printPage(page: PrintedPage): Promise<Uint8Array>
}

/** What the windows share, whichever of them asks. */
export interface Services {
  readonly library: Pick<Library, 'db' | 'readOnlyReason'>
  readonly now: () => Instant
  readonly newId: () => Id
  readonly dataFolder: string
  readonly attachments: AttachmentStore
  readonly vault: Vault
  readonly writtenFiles: WrittenFiles
  readonly pendingImports: PendingImports
  readonly startParseChild: StartParseChild
  readonly system: System
  readonly web: WebServices
  /** Tells every window. */
  readonly push: Push
  /** Opens a window on a story, or on the library. */
  readonly openWindow: (storyId: Id | null) => void
  /** Lets the theme and the menu follow the settings. */
  readonly applySettings: (settings: Settings) => void
}

/** The window that asked. */
export interface Asker {
  /** Dialogs above it. */
  readonly dialogs: Dialogs
  /** Tells it something, and no other window. */
  readonly tell: Push
}

/** What a handler works with. */
export interface HandlerContext extends Services, Asker {}
