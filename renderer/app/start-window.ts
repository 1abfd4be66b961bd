import { storyOfAddress } from '../../shared/ipc/window-address.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { loadSettings } from '../stores/settings-actions.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { loadLibrary, openStory } from '../stores/story-actions.ts'
import { showDialog } from '../stores/view-store.ts'

/**
 * Loads what every screen needs, and along with it what the first screen shows: the story the window was made for, or the
 * library. Answers what kept it from doing so.
 */
export async function startWindow(): Promise<AppErrorData | null> {
  const storyId = storyOfAddress(window.location.search)
  // The settings first: the window is drawn with them while the main process reads what the screen shows.
  const loading = loadSettings()
  const firstScreen = storyId === null ? loadLibrary() : openStory(storyId)
  const failure = await loading
  if (failure !== null) return failure
  const { settings, info } = useSettingsStore.getState()
  if (settings.me === null && info?.readOnlyReason === null) showDialog('who-am-i')
  await firstScreen
  return null
}
