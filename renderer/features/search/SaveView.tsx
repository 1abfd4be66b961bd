import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import type { SearchFilter } from '../../../shared/domain/search-filter.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { isFiltered, useSearchStore } from '../../stores/search-store.ts'
import { saveView } from '../../stores/view-actions.ts'
import { Button } from '../../ui/Button.tsx'
import { isSameFilter, useViews } from './use-views.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'

/** Keeps this search under a name, unless it is kept already. */
export function SaveView() {
  const filter = useSearchStore((state) => state.filter)
  const views = useViews()
  const isReadOnly = useIsReadOnly()
  const [isNaming, setIsNaming] = useState(false)
  const isAnything = isFiltered(filter) || filter.words.trim() !== ''
  if (!isAnything || isReadOnly || views.some((view) => isSameFilter(view.filter, filter))) return null
  return (
    <>
      <Button variant="quiet" icon={BookmarkPlus} onPress={() => setIsNaming(true)}>
        Save this view
      </Button>
      {isNaming && (
        <ViewNameDialog
          title="Save this view"
          name=""
          onClose={() => setIsNaming(false)}
          onName={(name) => keep(name, filter)}
        />
      )}
    </>
  )
}

async function keep(name: string, filter: SearchFilter): Promise<boolean> {
  const viewId = await saveView({ name, filter })
  if (viewId !== null) useSearchStore.setState({ viewId })
  return viewId !== null
}
