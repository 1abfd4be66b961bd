import type { Ref } from 'react'
import { sourceKindLabels, sourceTermsLabels } from '../../../shared/domain/labels.ts'
import { sourceKinds, sourceTerms } from '../../../shared/domain/source.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { Select } from '../../ui/Select.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
import { filterSources, useSourceFilterStore } from './source-filter-store.ts'
import styles from './SourceFilters.module.css'

const all = 'all'
const kindOptions = [
  { id: all, label: 'All kinds' },
  ...sourceKinds.map((id) => ({ id, label: sourceKindLabels[id] })),
] as const
const termsOptions = [
  { id: all, label: 'All terms' },
  ...sourceTerms.map((id) => ({ id, label: sourceTermsLabels[id] })),
] as const

export interface SourceFiltersProps {
  unusedCount: number
  searchRef: Ref<HTMLInputElement>
  /** Enter in the search field: on to what was found. */
  onDone: () => void
}

/** What the table of sources leaves out. Takes effect at once. */
export function SourceFilters({ unusedCount, searchRef, onDone }: SourceFiltersProps) {
  const filter = useSourceFilterStore((state) => state.filter)
  const shortcut = useCommandKey('edit.filter')
  return (
    <div role="group" aria-label="Filter" className={styles.filters}>
      <SearchField
        ref={searchRef}
        label="Words of a source"
        placeholder="Title, host, publisher, note"
        value={filter.words}
        onChange={(words) => filterSources({ words })}
        shortcut={shortcut}
        onSubmit={onDone}
        className={styles.search}
      />
      <Select
        label="Kind"
        isLabelHidden
        options={kindOptions}
        value={filter.kind ?? all}
        onChange={(kind) => filterSources({ kind: kind === all ? null : kind })}
        className={styles.choice}
      />
      <Select
        label="Terms"
        isLabelHidden
        options={termsOptions}
        value={filter.terms ?? all}
        onChange={(terms) => filterSources({ terms: terms === all ? null : terms })}
        className={styles.choice}
      />
      <ToggleChip
        isSelected={filter.isUnused}
        count={unusedCount}
        onChange={(isUnused) => filterSources({ isUnused })}
      >
        Unused
      </ToggleChip>
    </div>
  )
}
