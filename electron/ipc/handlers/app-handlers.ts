import { parseExternalLink } from '../../security/external-link.ts'
import type { HandlersOf } from '../handlers.ts'

/** The program itself: its windows, its folder, the system around it. */
export const appHandlers: HandlersOf<'app'> = {
  'app:get-info': ({ system, dataFolder, library }) => ({
    version: system.version,
    platform: system.platform,
    dataFolder,
    readOnlyReason: library.readOnlyReason,
  }),
  'app:open-window': ({ openWindow }, { storyId }) => {
    openWindow(storyId)
    return {}
  },
  'app:show-data-folder': async ({ system, dataFolder }) => {
    await system.openFolder(dataFolder)
    return {}
  },
  'app:open-link': async ({ system, dialogs }, { url }) => {
    const link = parseExternalLink(url)
    if (await dialogs.confirmLink(link)) await system.openLink(link.href)
    return {}
  },
  'app:copy-text': async ({ system }, { text }) => {
    await system.copyText(text)
    return {}
  },
}
