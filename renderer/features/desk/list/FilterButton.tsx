import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useCommands } from '../../../keyboard/use-commands.ts'
import { countFilters } from '../../../stores/claim-filter.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { FilterPanel } from './FilterPanel.tsx'

/** Opens the filter of the claim list, and says how many filters are on. */
export function FilterButton() {
  const filter = useViewStore((state) => state.claimFilter)
  const [isOpen, setIsOpen] = useState(false)
  useCommands({ 'edit.filter': () => setIsOpen(true) })
  const count = countFilters(filter)
  return (
    <Popover
      label="Filter the claims"
      placement="top start"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button
          size="small"
          variant="quiet"
          icon={ListFilter}
          shortcut={useCommandKey('edit.filter')}
          label={count === 0 ? 'Filter the claims' : `Filter the claims: ${count} on`}
        >
          {count === 0 ? '' : count}
        </Button>
      }
    >
      <FilterPanel />
    </Popover>
  )
}
