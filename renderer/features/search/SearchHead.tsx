import { Funnel } from 'lucide-react'
import { type Ref, useState } from 'react'
import { everyClaim } from '../../../shared/domain/search-filter.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { filterSearch, useSearchStore } from '../../stores/search-store.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { activeFilters } from './search-words.ts'
import { SaveView } from './SaveView.tsx'
import { SearchFilterPanel } from './SearchFilterPanel.tsx'
import styles from './SearchScreen.module.css'
import { useFilterNames } from './use-filter-names.ts'

export interface SearchHeadProps {
  fieldRef: Ref<HTMLInputElement>
  /** Enter in the field: on to what was found. */
  onDone: () => void
}

/** The words that are searched, and the filter of the claims with what of it is on. */
export function SearchHead({ fieldRef, onDone }: SearchHeadProps) {
  const filter = useSearchStore((state) => state.filter)
  const isForClaims = useSearchStore((state) => state.kind === 'claim')
  const names = useFilterNames()
  const [isOpen, setIsOpen] = useState(false)
  const active = activeFilters(filter, names)
  return (
    <div role="group" aria-label="What is searched" className={styles.head}>
      <div className={styles.line}>
        <SearchField
          ref={fieldRef}
          label="Search the library"
          placeholder="Words, “a phrase”"
          value={filter.words}
          onChange={(words) => filterSearch({ words: words.slice(0, 500) })}
          shortcut={useCommandKey('edit.filter')}
          onSubmit={onDone}
          className={styles.field}
        />
        {isForClaims && (
          <Popover
            label="Filter the claims"
            placement="bottom start"
            size="wide"
            isOpen={isOpen}
            onOpenChange={setIsOpen}
            trigger={
              <Button icon={Funnel} label={active.length === 0 ? 'Filter' : `Filter, ${active.length} on`}>
                Filter
              </Button>
            }
          >
            <SearchFilterPanel names={names} />
          </Popover>
        )}
        {isForClaims && <SaveView />}
      </div>
      {isForClaims && active.length > 0 && (
        <div className={styles.chips}>
          {active.map(({ label, off }) => (
            <Tag key={label} onRemove={() => filterSearch(off)} removeLabel={`Remove ${label}`}>
              {label}
            </Tag>
          ))}
          <LinkButton onPress={() => filterSearch({ ...everyClaim, words: filter.words })}>
            Clear all
          </LinkButton>
        </div>
      )}
    </div>
  )
}
