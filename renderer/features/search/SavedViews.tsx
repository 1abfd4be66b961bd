import { BookmarkPlus, Ellipsis } from 'lucide-react'
import { useEffect, useState } from 'react'
import { canonicalJson } from '../../../shared/domain/canonical-json.ts'
import type { SavedView } from '../../../shared/domain/saved-view.ts'
import type { SearchFilter } from '../../../shared/domain/search-filter.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { undo } from '../../stores/history-actions.ts'
import { notify } from '../../stores/notify.ts'
import { useSavedViewStore } from '../../stores/saved-view-store.ts'
import { isFiltered, openView, useSearchStore } from '../../stores/search-store.ts'
import { loadSavedViews, removeView, saveView, updateView } from '../../stores/view-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'

import { ViewNameDialog } from './ViewNameDialog.tsx'
import styles from './SearchScreen.module.css'

/** The searches that were kept under a name, and the way to keep this one. */
export function SavedViews() {
  const views = useViews()
  const filter = useSearchStore((state) => state.filter)
  const viewId = useSearchStore((state) => state.viewId)
  const isReadOnly = useIsReadOnly()
  const [naming, setNaming] = useState<SavedView | 'new' | null>(null)
  const opened = views.find(({ id }) => id === viewId) ?? null
  const isAnything = isFiltered(filter) || filter.words.trim() !== ''
  if (views.length === 0 && !isAnything) return null
  return (
    <div role="group" aria-label="Saved views" className={styles.views}>
      {views.map((view) => (
        <ToggleChip
          key={view.id}
          isSelected={view.id === viewId && isSame(view.filter, filter)}
          onChange={() => openView(view)}
        >
          {view.name}
        </ToggleChip>
      ))}
      {opened !== null && !isReadOnly && (
        <ViewMenu view={opened} filter={filter} onRename={() => setNaming(opened)} />
      )}
      {isAnything && !isReadOnly && !views.some((view) => isSame(view.filter, filter)) && (
        <Button size="small" variant="quiet" icon={BookmarkPlus} onPress={() => setNaming('new')}>
          Save this view
        </Button>
      )}
      {naming !== null && (
        <ViewNameDialog
          title={naming === 'new' ? 'Save this view' : 'Rename the view'}
          name={naming === 'new' ? '' : naming.name}
          onClose={() => setNaming(null)}
          onName={(name) => (naming === 'new' ? keep(name, filter) : rename(naming, name))}
        />
      )}
    </div>
  )
}

function useViews(): readonly SavedView[] {
  const isLoaded = useSavedViewStore((state) => state.isLoaded)
  const { ids, byId } = useSavedViewStore((state) => state.tables.savedViews)
  useEffect(() => {
    if (!isLoaded) void loadSavedViews()
  }, [isLoaded])
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function isSame(a: SearchFilter, b: SearchFilter): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

async function keep(name: string, filter: SearchFilter): Promise<boolean> {
  const viewId = await saveView({ name, filter })
  if (viewId !== null) useSearchStore.setState({ viewId })
  return viewId !== null
}

async function rename(view: SavedView, name: string): Promise<boolean> {
  return (await updateView(view.id, { name })).ok
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
  const isChanged = !isSame(view.filter, filter)
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
  notify(text, { action: { label: 'Undo', run: () => void undo(null) } })
}
