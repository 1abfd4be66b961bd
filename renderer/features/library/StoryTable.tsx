import { useMemo, useState } from 'react'
import type { StorySummary } from '../../../shared/domain/story-summary.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import { archiveStory, deleteStory, openStory } from '../../stores/story-actions.ts'
import type { DataSort } from '../../ui/data-column.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useNow } from '../../ui/use-now.ts'
import { sortStories } from './sort-stories.ts'
import { storyColumns } from './story-columns.tsx'
import styles from './StoryTable.module.css'

type Shelf = 'open' | 'archived'

const idOf = ({ story }: StorySummary) => story.id

/** The stories as rows: on the desk's shelf, or archived. Enter opens one. */
export function StoryTable({ summaries }: { summaries: readonly StorySummary[] }) {
  const [shelf, setShelf] = useState<Shelf>('open')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [sort, setSort] = useState<DataSort>({ columnId: 'touched', direction: 'descending' })
  const now = useNow()
  const columns = useMemo(() => storyColumns(now), [now])
  const shelves = useMemo(() => putOnShelves(summaries), [summaries])
  const rows = useMemo(() => sortStories(shelves[shelf], sort), [shelves, shelf, sort])
  const selected = rows.find((row) => idOf(row) === selectedId)?.story ?? null

  useCommands({
    'story.archive': {
      run: () => selected !== null && void archiveStory(selected.id, selected.archivedAt === null),
      isEnabled: selected !== null,
    },
    'story.delete': {
      run: () => selected !== null && void deleteStory(selected.id),
      isEnabled: selected !== null,
    },
  })

  return (
    <Tabs
      label="Shelves"
      tabs={[
        { id: 'open', label: 'Open', count: shelves.open.length },
        { id: 'archived', label: 'Archived', count: shelves.archived.length },
      ]}
      value={shelf}
      onChange={setShelf}
      className={styles.shelves}
    >
      <DataTable
        label="Stories"
        columns={columns}
        rows={rows}
        getId={idOf}
        selectedId={selectedId}
        onSelect={setSelectedId}
        onOpen={(id) => void openStory(id)}
        sort={sort}
        onSortChange={setSort}
        rowHeight={56}
        empty={
          <EmptyState size="compact" title={shelf === 'open' ? 'No open stories' : 'Nothing is archived'}>
            {shelf === 'open'
              ? 'All stories are archived. Paste or open an article to begin another.'
              : 'Archive a story from its row menu when it is done; its claims stay searchable.'}
          </EmptyState>
        }
      />
    </Tabs>
  )
}

function putOnShelves(summaries: readonly StorySummary[]): Record<Shelf, readonly StorySummary[]> {
  return {
    open: summaries.filter(({ story }) => story.archivedAt === null),
    archived: summaries.filter(({ story }) => story.archivedAt !== null),
  }
}
