import { useCommands } from '../../../keyboard/use-commands.ts'
import { selectMe, useSettingsStore } from '../../../stores/settings-store.ts'
import { filterClaims, listOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { showList } from '../desk-layout.ts'
import { enterFocus } from '../focus/focus-actions.ts'
import { isFocusOn } from '../focus/focus-store.ts'
import { turnOnlyMine } from './queue-actions.ts'
import { openQueueMenu } from './queue-menu-store.ts'

/** Carries out what concerns the queue of claims, on the desk and in focus mode; shows nothing. */
export function QueueCommands() {
  const isKnown = useSettingsStore((state) => selectMe(state) !== null)
  useCommands({
    'view.focus': enterFocus,
    'view.queue': () => {
      // On the desk the menu hangs on the list.
      if (!isFocusOn()) {
        showList()
        listOnDesk('claims')
        if (useViewStore.getState().claimFilter.status === 'awaiting') filterClaims({ status: 'open' })
      }
      openQueueMenu()
    },
    'view.only-mine': { run: turnOnlyMine, isEnabled: isKnown },
  })
  return null
}
