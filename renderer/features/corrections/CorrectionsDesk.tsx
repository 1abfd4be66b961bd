import { type RefObject, useDeferredValue, useRef } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { requestFocus } from '../../forms/focus-request.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { DataTableHandle } from '../../ui/DataTable.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { CorrectionTable } from './CorrectionTable.tsx'
import { EntryPane } from './EntryPane.tsx'
import { NoticePane } from './NoticePane.tsx'
import { useEntryOf } from './use-entry.ts'

export interface CorrectionsDeskProps {
  searchRef: RefObject<HTMLInputElement | null>
  paneRef: RefObject<HTMLDivElement | null>
  onReject: () => void
}

/**
 * Table, notice and entry side by side; in a narrow window the notice stands over the fields of the entry. Enter goes
 * from the table into the fields, Escape back.
 */
export function CorrectionsDesk({ searchRef, paneRef, onReject }: CorrectionsDeskProps) {
  // The row is marked at once; its notice and fields follow when there is time, also while an arrow key is held down.
  const shownId = useDeferredValue(useViewStore((state) => state.selectedCorrectionId))
  const entry = useEntryOf(shownId)
  const tableRef = useRef<DataTableHandle>(null)
  const isNarrow = useMediaQuery('(width < 1280px)')
  const openFields = (id: Id) => {
    if (id === shownId) paneRef.current?.querySelector('textarea')?.focus()
    else requestFocus(id)
  }
  const table = (
    <CorrectionTable searchRef={searchRef} tableRef={tableRef} isNarrow={isNarrow} onOpen={openFields} />
  )
  const fields = (
    <EntryPane
      ref={paneRef}
      correction={entry}
      hasNotice={isNarrow}
      onLeave={() => tableRef.current?.focus()}
      onReject={onReject}
    />
  )
  return (
    <SplitPane
      key={isNarrow ? 'narrow' : 'wide'}
      parts={[
        { id: 'entries', label: 'entries', content: table, minSize: 340 },
        ...(isNarrow
          ? []
          : [
              {
                id: 'notice',
                label: 'notice',
                content: <NoticePane correction={entry} />,
                defaultSize: 352,
                minSize: 260,
                maxSize: 520,
              },
            ]),
        { id: 'entry', label: 'entry', content: fields, defaultSize: 420, minSize: 350, maxSize: 640 },
      ]}
    />
  )
}
