import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { SavedView } from '../../../shared/domain/saved-view.ts'
import type { SearchFilter } from '../../../shared/domain/search-filter.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { tellUndoable } from '../../stores/history-actions.ts'
import { openView, useSearchStore } from '../../stores/search-store.ts'
import { removeView, updateView } from '../../stores/view-actions.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'

import { isSameFilter, useViews } from './use-views.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'
import styles from './SearchScreen.module.css'

/** The searches that were kept under a name. */
export function SavedViews() {
  const views = useViews()
  const filter = useSearchStore((state) => state.filter)
  const viewId = useSearchStore((state) => state.viewId)
  const isReadOnly = useIsReadOnly()
  const [naming, setNaming] = useState<SavedView | null>(null)
  const opened = views.find(({ id }) => id === viewId) ?? null
  if (views.length === 0) return null
  return (
    <div role="group" aria-label="Saved views" className={styles.views}>
      {views.map((view) => (
        <ToggleChip
          key={view.id}
          isSelected={view.id === viewId && isSameFilter(view.filter, filter)}
          onChange={() => openView(view)}
        >
          {view.name}
        </ToggleChip>
      ))}
      {opened !== null && !isReadOnly && (
        <ViewMenu view={opened} filter={filter} onRename={() => setNaming(opened)} />
      )}
      {naming !== null && (
        <ViewNameDialog
          title="Rename the view"
          name={naming.name}
          onClose={() => setNaming(null)}
          onName={async (name) => (await updateView(naming.id, { name })).ok}
        />
      )}
    </div>
  )
}

interface ViewMenuProps {
  view: SavedView
  /** The filter that is on now. */
  filter: SearchFilter
  onRename: () => void
}

function ViewMenu({ view, filter, onRename }: ViewMenuProps) {
  const act = async (id: string) => {
    if (id === 'rename') onRename()
    else if (id === 'open') openView(view)
    else if (id === 'update') {
      if ((await updateView(view.id, { filter })).ok) tell(`“${view.name}” shows this search now.`)
    } else if ((await removeView(view.id)).ok) tell(`The view “${view.name}” was removed.`)
  }
  const isChanged = !isSameFilter(view.filter, filter)
  return (
    <Menu
      label={`View “${view.name}”`}
      trigger={<IconButton icon={Ellipsis} size="small" label={`Change the view “${view.name}”`} />}
      groups={[
        {
          items: isChanged
            ? [
                { id: 'update', label: 'Update with this search' },
                { id: 'open', label: 'Back to the saved search' },
              ]
            : [],
        },
        {
          items: [
            { id: 'rename', label: 'Rename…' },
            { id: 'remove', label: 'Remove', variant: 'danger' },
          ],
        },
      ]}
      onAction={(id) => void act(id)}
    />
  )
}

function tell(text: string): void {
  tellUndoable(text, null)
}
