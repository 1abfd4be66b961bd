import { useMemo, useState } from 'react'
import type { DataColumn, DataSort } from '../../../renderer/ui/data-column.ts'
import { Button } from '../../../renderer/ui/Button.tsx'
import { DataTable } from '../../../renderer/ui/DataTable.tsx'
import { EmptyState } from '../../../renderer/ui/EmptyState.tsx'
import { Glyph } from '../../../renderer/ui/Glyph.tsx'
import { Tag } from '../../../renderer/ui/Tag.tsx'
import { VirtualList } from '../../../renderer/ui/VirtualList.tsx'
import styles from '../gallery.module.css'
import { arabic, chinese, longHeadline, longName } from '../words.ts'

interface Row {
  id: string
  number: number
  words: string
  type: string
  due: string
}

const WORDS = [
  'more than 40 people',
  'an unknown number missing',
  longHeadline,
  arabic,
  chinese,
  longName,
] as const
const ROWS: readonly Row[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `row-${index + 1}`,
  number: index + 1,
  words: WORDS[index % WORDS.length] ?? '',
  type: index % 3 === 0 ? 'Casualty count' : 'Quotation',
  due: `${String(8 + (index % 12)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`,
}))
const getId = (row: Row) => row.id

const COLUMNS: readonly DataColumn<Row>[] = [
  {
    id: 'sign',
    header: 'Finding',
    isHeaderHidden: true,
    minWidth: 44,
    cell: (row) => (
      <Glyph
        tone={row.number % 2 === 0 ? 'green' : 'amber'}
        glyph={row.number % 2 === 0 ? '✓' : '!'}
        label={row.number % 2 === 0 ? 'Confirmed' : 'Needs context'}
      />
    ),
  },
  {
    id: 'words',
    header: 'Claim',
    minWidth: 240,
    grow: 3,
    isRowHeader: true,
    isSortable: true,
    cell: (row) => (
      <span className={styles.words} dir="auto">
        {row.words}
      </span>
    ),
  },
  { id: 'type', header: 'Type', minWidth: 140, grow: 1, cell: (row) => <Tag>{row.type}</Tag> },
  { id: 'number', header: 'Number', minWidth: 90, align: 'end', isSortable: true, cell: (row) => row.number },
  { id: 'due', header: 'Due', minWidth: 80, align: 'end', cell: (row) => row.due },
]

export function Lists() {
  const [selected, setSelected] = useState<string | null>('row-1')
  const [sort, setSort] = useState<DataSort>({ columnId: 'number', direction: 'ascending' })
  const [isEmpty, setIsEmpty] = useState(false)
  const rows = useMemo(() => {
    if (isEmpty) return []
    const sign = sort.direction === 'ascending' ? 1 : -1
    return ROWS.toSorted((a, b) =>
      sort.columnId === 'words' ? sign * a.words.localeCompare(b.words) : sign * (a.number - b.number),
    )
  }, [sort, isEmpty])
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <VirtualList
          label="Claims"
          items={rows}
          getId={getId}
          selectedId={selected}
          onSelect={setSelected}
          empty={
            <EmptyState size="compact" title="No claims" action={<Button size="small">Show all</Button>} />
          }
          renderItem={(row) => (
            <div className={styles.claim}>
              <Glyph
                tone={row.number % 2 === 0 ? 'green' : 'amber'}
                glyph={row.number % 2 === 0 ? '✓' : '!'}
              />
              <span className={styles.words} dir="auto">
                {row.words}
              </span>
              <span className={styles.number}>{row.number}</span>
              <span className={styles.meta}>{row.type}</span>
            </div>
          )}
        />
        <Button variant="quiet" onPress={() => setIsEmpty(!isEmpty)}>
          {isEmpty ? 'Show 10,000 rows' : 'Show no rows'}
        </Button>
      </div>
      <DataTable
        label="Claims as a table"
        columns={COLUMNS}
        rows={rows}
        getId={getId}
        selectedId={selected}
        onSelect={setSelected}
        sort={sort}
        onSortChange={setSort}
        empty={<EmptyState size="compact" title="No claims match" />}
      />
    </div>
  )
}
