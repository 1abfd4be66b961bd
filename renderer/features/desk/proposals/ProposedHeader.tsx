import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import { type ClaimType, claimTypes } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { selectDismissals, useOpenProposals } from '../../../stores/proposal-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { ToggleChip } from '../../../ui/ToggleChip.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { acceptProposals } from './proposal-actions.ts'
import { filterProposals, useProposalFilter, useShownProposals } from './proposal-filter.ts'
import styles from './ProposedList.module.css'

/** Over the proposals: which of them are listed, and all of those accepted at once. */
export function ProposedHeader() {
  const { type, isDismissedShown } = useProposalFilter()
  const proposals = useOpenProposals()
  const shown = useShownProposals()
  const dismissedCount = useStoryStore((state) => selectDismissals(state, 'claim').length)
  const isReadOnly = useIsReadOnly()
  const counts = useMemo(() => countTypes(proposals), [proposals])
  const listedType = type !== null && counts.has(type) ? type : null
  if (proposals.length + dismissedCount === 0) return null
  return (
    <div className={styles.header}>
      {!isDismissedShown && (
        <Menu
          label="Which proposals"
          trigger={
            <Button size="small" variant="quiet" icon={ChevronDown} className={styles.filter}>
              {listedType === null ? 'All types' : claimTypeLabels[listedType]}
            </Button>
          }
          groups={[
            { items: [{ id: 'all', label: 'All types', isChecked: listedType === null }] },
            {
              items: [...counts].map(([id, count]) => ({
                id,
                label: `${claimTypeLabels[id]} ${formatCount(count)}`,
                isChecked: id === listedType,
              })),
            },
          ]}
          onAction={(id) => filterProposals({ type: claimTypes.find((one) => one === id) ?? null })}
        />
      )}
      <Spacer />
      {dismissedCount > 0 && (
        <ToggleChip
          isSelected={isDismissedShown}
          count={dismissedCount}
          onChange={(isOn) => filterProposals({ isDismissedShown: isOn })}
        >
          Dismissed
        </ToggleChip>
      )}
      {!isDismissedShown && shown.length > 0 && !isReadOnly && (
        <Button
          size="small"
          label={`Accept all ${shown.length}${listedType === null ? '' : ` of type ${claimTypeLabels[listedType]}`}`}
          onPress={() => void acceptProposals(shown)}
        >
          Accept all {formatCount(shown.length)}
        </Button>
      )}
    </div>
  )
}

/** How many proposals there are of each type, in the order of the vocabulary. */
function countTypes(proposals: readonly Proposal[]): ReadonlyMap<ClaimType, number> {
  const counts = new Map<ClaimType, number>()
  for (const { type } of proposals) counts.set(type, (counts.get(type) ?? 0) + 1)
  return new Map(
    claimTypes.flatMap((type) => [[type, counts.get(type) ?? 0] as const]).filter(([, n]) => n > 0),
  )
}
