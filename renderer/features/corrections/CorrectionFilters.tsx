import { Funnel } from 'lucide-react'
import type { Ref } from 'react'
import { type CorrectionStatus, correctionStatuses } from '../../../shared/domain/correction.ts'
import { correctionStatusLabels } from '../../../shared/domain/labels.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
import { activeFilters } from './active-filters.ts'
import { filterEntries, useCorrectionFilterStore } from './correction-filter-store.ts'
import styles from './CorrectionFilters.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import { useStoriesInLog } from './use-stories-in-log.ts'

export interface CorrectionFiltersProps {
  counts: Readonly<Record<CorrectionStatus, number>>
  searchRef: Ref<HTMLInputElement>
  /** Enter in the search field: on to what was found. */
  onDone: () => void
}

/** What the table of entries leaves out. Takes effect at once; what is in force stands under the field. */
export function CorrectionFilters({ counts, searchRef, onDone }: CorrectionFiltersProps) {
  const filter = useCorrectionFilterStore((state) => state.filter)
  const shortcut = useCommandKey('edit.filter')
  const stories = useStoriesInLog()
  const active = activeFilters(filter, stories)
  return (
    <div role="group" aria-label="Filter" className={styles.filters}>
      <div className={styles.line}>
        <SearchField
          ref={searchRef}
          label="Words of an entry"
          placeholder="Words, headline, number"
          value={filter.words}
          onChange={(words) => filterEntries({ words })}
          shortcut={shortcut}
          onSubmit={onDone}
          className={styles.search}
        />
        <Popover
          label="Filter the log"
          placement="bottom end"
          trigger={
            <Button
              icon={Funnel}
              label={active.length === 0 ? 'Filter' : `Filter, ${active.length} in force`}
            >
              Filter
            </Button>
          }
        >
          <FilterPanel stories={stories} />
        </Popover>
      </div>
      <div className={styles.line}>
        {correctionStatuses.map((status) => (
          <ToggleChip
            key={status}
            isSelected={filter.statuses.includes(status)}
            count={counts[status]}
            onChange={() => filterEntries({ statuses: toggled(filter.statuses, status) })}
          >
            {correctionStatusLabels[status]}
          </ToggleChip>
        ))}
      </div>
      {active.length > 0 && (
        <div className={styles.line}>
          {active.map(({ label, off }) => (
            <Tag key={label} onRemove={() => filterEntries(off)} removeLabel={`Remove ${label}`}>
              {label}
            </Tag>
          ))}
        </div>
      )}
    </div>
  )
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}
