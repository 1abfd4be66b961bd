import { type RefObject, useRef } from 'react'
import type { DataTableHandle } from '../../ui/DataTable.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { CorrectionTable } from './CorrectionTable.tsx'
import { EntryPane } from './EntryPane.tsx'
import { NoticePane } from './NoticePane.tsx'
import { useEntry } from './use-entry.ts'

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
  const entry = useEntry()
  const tableRef = useRef<DataTableHandle>(null)
  const isNarrow = useMediaQuery('(width < 1280px)')
  const table = (
    <CorrectionTable
      searchRef={searchRef}
      tableRef={tableRef}
      isNarrow={isNarrow}
      onOpen={() => paneRef.current?.querySelector<HTMLElement>('[data-entry-fields] textarea')?.focus()}
    />
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
