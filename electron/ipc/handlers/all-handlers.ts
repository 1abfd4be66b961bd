import type { Handlers } from '../handlers.ts'
import { appHandlers } from './app-handlers.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { claimHandlers } from './claim-handlers.ts'
import { correctionHandlers } from './correction-handlers.ts'
import { exportHandlers } from './export-handlers.ts'
import { gateHandlers } from './gate-handlers.ts'
import { historyHandlers } from './history-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { markHandlers } from './mark-handlers.ts'
import { peopleHandlers } from './people-handlers.ts'
import { questionHandlers } from './question-handlers.ts'
import { pairHandlers } from './pair-handlers.ts'
import { referenceHandlers } from './reference-handlers.ts'
import { rulesHandlers } from './rules-handlers.ts'
import { searchHandlers } from './search-handlers.ts'
import { sourceHandlers } from './source-handlers.ts'
import { storyHandlers } from './story-handlers.ts'
import { vaultHandlers } from './vault-handlers.ts'
import { versionHandlers } from './version-handlers.ts'
import { webHandlers } from './web-handlers.ts'

/** What answers each channel of the contract. A channel without a handler does not compile. */
export const handlers: Handlers = {
  ...appHandlers,
  ...peopleHandlers,
  ...rulesHandlers,
  ...gateHandlers,
  ...importHandlers,
  ...storyHandlers,
  ...versionHandlers,
  ...claimHandlers,
  ...markHandlers,
  ...questionHandlers,
  ...sourceHandlers,
  ...referenceHandlers,
  ...pairHandlers,
  ...attachmentHandlers,
  ...webHandlers,
  ...correctionHandlers,
  ...exportHandlers,
  ...searchHandlers,
  ...historyHandlers,
  ...vaultHandlers,
}
