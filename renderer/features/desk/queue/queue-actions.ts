import { type QueueOrder } from '../../../../shared/domain/settings.ts'
import { queueOrderLabels } from '../../../../shared/domain/labels.ts'
import { setSettings } from '../../../stores/settings-actions.ts'
import { selectMe, useSettingsStore } from '../../../stores/settings-store.ts'
import { filterClaims, useViewStore } from '../../../stores/view-store.ts'
import { announce } from '../../../ui/announcer-store.ts'

/** Works through the claims in another order, here and in every window, from now on. */
export function chooseOrder(queueOrder: QueueOrder): void {
  void setSettings({ queueOrder })
  announce(`Claims ${queueOrderLabels[queueOrder].toLowerCase()}`)
}

/** Whether list and queue show the claims of the person at this desk alone. */
function isOnlyMine(): boolean {
  const me = selectMe(useSettingsStore.getState())
  return me !== null && useViewStore.getState().claimFilter.assigneeId === me.id
}

/** Shows one's own claims alone, or everybody's again. */
export function turnOnlyMine(): void {
  const me = selectMe(useSettingsStore.getState())
  if (me === null) return
  const isOn = !isOnlyMine()
  filterClaims({ assigneeId: isOn ? me.id : null, isUnassigned: false })
  announce(isOn ? 'Only your claims' : 'Everybody’s claims')
}
