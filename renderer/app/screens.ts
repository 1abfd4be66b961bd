import { FileText, Link2, ListChecks, PencilLine, Rows3, Search, Settings2 } from 'lucide-react'
import type { CommandId } from '../../shared/commands/command-list.ts'
import type { View } from '../stores/view-store.ts'
import type { IconType } from '../ui/Icon.tsx'

/** A screen as the rail shows it. */
export interface ScreenOfRail {
  readonly view: View
  readonly name: string
  readonly icon: IconType
  readonly command: CommandId
}

/** The screens above the rail's gap, in their order. */
export const workScreens: readonly ScreenOfRail[] = [
  { view: 'library', name: 'Library', icon: Rows3, command: 'go.library' },
  { view: 'desk', name: 'Desk', icon: FileText, command: 'go.desk' },
  { view: 'sources', name: 'Sources', icon: Link2, command: 'go.sources' },
  { view: 'corrections', name: 'Correction log', icon: PencilLine, command: 'go.corrections' },
  { view: 'gate', name: 'Gate', icon: ListChecks, command: 'go.gate' },
  { view: 'search', name: 'Search', icon: Search, command: 'edit.search' },
]

export const settingsScreen: ScreenOfRail = {
  view: 'settings',
  name: 'Settings',
  icon: Settings2,
  command: 'app.settings',
}
