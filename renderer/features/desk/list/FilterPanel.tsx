import type { ReactNode } from 'react'
import { claimFlags, findings } from '../../../../shared/domain/claim-status.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { claimFlagLabels, claimTypeLabels, findingLabels } from '../../../../shared/domain/labels.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { countFilters, openClaims } from '../../../stores/claim-filter.ts'
import { selectClaims } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { filterClaims, useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { ToggleChip } from '../../../ui/ToggleChip.tsx'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { WhoseClaims } from './WhoseClaims.tsx'
import styles from './FilterPanel.module.css'

const secondReads = [
  { id: 'awaited', label: 'Awaited' },
  { id: 'differs', label: 'Differs' },
] as const

/** What the claim list leaves out: by words, finding, type, warnings, second reads and whose claim it is. Takes effect at once. */
export function FilterPanel() {
  const filter = useViewStore((state) => state.claimFilter)
  const claims = useStoryStore(selectClaims)
  const used = new Set(claims.map((claim) => claim.type))
  return (
    <div className={styles.panel}>
      <SearchField
        autoFocus
        label="Words of the claim or its note"
        value={filter.words}
        onChange={(words) => filterClaims({ words })}
      />
      <Group title="Finding">
        {findings.map((finding) => (
          <ToggleChip
            key={finding}
            isSelected={filter.findings.includes(finding)}
            count={count(claims, (claim) => claim.finding === finding)}
            lead={<FindingGlyph finding={finding} isDecorative />}
            onChange={() => filterClaims({ findings: toggled(filter.findings, finding) })}
          >
            {findingLabels[finding]}
          </ToggleChip>
        ))}
      </Group>
      {used.size > 0 && (
        <Group title="Type">
          {claimTypes
            .filter((type) => used.has(type) || filter.types.includes(type))
            .map((type) => (
              <ToggleChip
                key={type}
                isSelected={filter.types.includes(type)}
                count={count(claims, (claim) => claim.type === type)}
                onChange={() => filterClaims({ types: toggled(filter.types, type) })}
              >
                {claimTypeLabels[type]}
              </ToggleChip>
            ))}
        </Group>
      )}
      <Group title="Warnings">
        {claimFlags.map((flag) => (
          <ToggleChip
            key={flag}
            isSelected={filter.flags.includes(flag)}
            onChange={() => filterClaims({ flags: toggled(filter.flags, flag) })}
          >
            {claimFlagLabels[flag]}
          </ToggleChip>
        ))}
      </Group>
      <Group title="Second read">
        {secondReads.map(({ id, label }) => (
          <ToggleChip
            key={id}
            isSelected={filter.secondReads.includes(id)}
            onChange={() => filterClaims({ secondReads: toggled(filter.secondReads, id) })}
          >
            {label}
          </ToggleChip>
        ))}
      </Group>
      <div className={styles.foot}>
        <WhoseClaims />
        <Button size="small" isDisabled={countFilters(filter) === 0} onPress={clearFilters}>
          Clear all
        </Button>
      </div>
    </div>
  )
}

/** Takes all filters off; the tab stays. */
export function clearFilters(): void {
  filterClaims({ ...openClaims, status: useViewStore.getState().claimFilter.status })
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.chips}>{children}</div>
    </fieldset>
  )
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item]
}

function count(claims: readonly Claim[], is: (claim: Claim) => boolean): number {
  return claims.filter(is).length
}
