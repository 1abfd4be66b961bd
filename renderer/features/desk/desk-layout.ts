import { create } from 'zustand'
import { defaultSettings, type Settings } from '../../../shared/domain/settings.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { isFocusOn } from './focus/focus-store.ts'

/** What of the desk is in view besides what the settings remember. */
export interface DeskLayout {
  /** Whether list and card share one column, because the window is narrow. */
  readonly isShared: boolean
  /** Which of the two is shown while they share a column. */
  readonly sharedPane: 'list' | 'card'
  /** Whether the card of the selected claim is in the page. */
  readonly isCardShown: boolean
}

export const useDeskLayout = create<DeskLayout>()(() => ({
  isShared: false,
  sharedPane: 'list',
  isCardShown: false,
}))

export type PaneName = keyof Settings['panes']

/** Brings the list or the card forward where they share a column; elsewhere both are in view anyway. */
export function bringForward(sharedPane: 'list' | 'card'): void {
  useDeskLayout.setState({ sharedPane })
}

const paneNames: Readonly<Record<PaneName, string>> = { map: 'Map', list: 'Claim list', card: 'Claim card' }

/** Shows a pane at its usual width, or folds it away. */
export function togglePane(name: PaneName): void {
  const { panes } = useSettingsStore.getState().settings
  void setSettings({ panes: { ...panes, [name]: panes[name] === null ? defaultSettings.panes[name] : null } })
  announce(`${paneNames[name]} ${panes[name] === null ? 'shown' : 'hidden'}`)
}

/** Makes sure that the card is in view, before something in it gets the focus. */
export function showCard(): void {
  // In focus mode it always is.
  if (isFocusOn()) return
  const { panes } = useSettingsStore.getState().settings
  bringForward('card')
  if (panes.card === null) togglePane('card')
}

/** Makes sure that the list is in view. */
export function showList(): void {
  const { panes } = useSettingsStore.getState().settings
  bringForward('list')
  if (panes.list === null && !useDeskLayout.getState().isShared) togglePane('list')
}

/** Remembers widths that the person has dragged, in CSS pixels; 0 is folded away. */
export function rememberWidths(widths: Readonly<Record<string, number>>): void {
  const { panes } = useSettingsStore.getState().settings
  const next = { ...panes }
  for (const name of ['list', 'card'] as const) {
    const width = widths[name]
    if (width !== undefined) next[name] = width === 0 ? null : width
  }
  void setSettings({ panes: next })
}
