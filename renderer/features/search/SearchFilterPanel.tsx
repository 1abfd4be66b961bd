import { type ReactNode, useState } from 'react'
import { findings, workflows } from '../../../shared/domain/claim-status.ts'
import { claimTypes } from '../../../shared/domain/claim-type.ts'
import { claimTypeLabels, findingLabels, workflowLabels } from '../../../shared/domain/labels.ts'
import { everyClaim } from '../../../shared/domain/search-filter.ts'
import { FindingGlyph } from '../../forms/FindingGlyph.tsx'
import { filterSearch, isFiltered, useSearchStore } from '../../stores/search-store.ts'
import { selectMe, useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { Select } from '../../ui/Select.tsx'
import { ToggleChip } from '../../ui/ToggleChip.tsx'
import { beginOfDay, endOfDay, firstDay, lastDay } from './days.ts'
import { SourceChoice, StoryChoice } from './FilterChoices.tsx'
import type { FilterNames } from './search-words.ts'
import styles from './SearchFilterPanel.module.css'

/** Which claims are searched: by finding, type, where they stand, people, story, source and day. Takes effect at once. */
export function SearchFilterPanel({ names }: { names: FilterNames }) {
  const filter = useSearchStore((state) => state.filter)
  const [clearCount, setClearCount] = useState(0)
  const clear = () => {
    filterSearch({ ...everyClaim, words: filter.words })
    setClearCount((count) => count + 1)
  }
  return (
    <div className={styles.panel}>
      <Group title="Finding">
        {findings.map((finding) => (
          <ToggleChip
            key={finding}
            isSelected={filter.findings.includes(finding)}
            lead={<FindingGlyph finding={finding} isDecorative />}
            onChange={() => filterSearch({ findings: toggled(filter.findings, finding) })}
          >
            {findingLabels[finding]}
          </ToggleChip>
        ))}
      </Group>
      <Group title="Where it stands">
        {workflows.map((workflow) => (
          <ToggleChip
            key={workflow}
            isSelected={filter.workflows.includes(workflow)}
            onChange={() => filterSearch({ workflows: toggled(filter.workflows, workflow) })}
          >
            {workflowLabels[workflow]}
          </ToggleChip>
        ))}
      </Group>
      <Group title="Type">
        {claimTypes.map((type) => (
          <ToggleChip
            key={type}
            isSelected={filter.types.includes(type)}
            onChange={() => filterSearch({ types: toggled(filter.types, type) })}
          >
            {claimTypeLabels[type]}
          </ToggleChip>
        ))}
      </Group>
      <div key={clearCount} className={styles.fields}>
        <PersonChoice />
        <DateTimeField
          label="Changed from"
          layout="row"
          kind="date"
          value={firstDay(filter.from)}
          onChange={(day) => filterSearch({ from: beginOfDay(day) })}
        />
        <StoryChoice headline={filter.storyId === null ? null : names.storyOf(filter.storyId)} />
        <DateTimeField
          label="Changed to"
          layout="row"
          kind="date"
          value={lastDay(filter.to)}
          onChange={(day) => filterSearch({ to: endOfDay(day) })}
        />
        <SourceChoice title={filter.sourceId === null ? null : names.sourceOf(filter.sourceId)} />
        <Button size="small" isDisabled={!isFiltered(filter)} onPress={clear} className={styles.clear}>
          Clear all
        </Button>
      </div>
    </div>
  )
}

const anybody = 'anybody'

/** Only the claims that somebody has to do with; oneself stands first. */
function PersonChoice() {
  const personId = useSearchStore((state) => state.filter.personId)
  const people = useSettingsStore((state) => state.tables.people.byId)
  const me = useSettingsStore(selectMe)
  const others = [...people.values()].filter((person) => person.id !== me?.id)
  return (
    <Select
      label="Person"
      layout="row"
      description="Assigned, found it, signed it off or read it second"
      value={personId ?? anybody}
      options={[
        { id: anybody, label: 'Anybody' },
        ...(me === null ? [] : [{ id: me.id, label: `${me.name} (you)`, detail: me.initials }]),
        ...others.map((person) => ({ id: person.id, label: person.name, detail: person.initials })),
      ]}
      onChange={(id) => filterSearch({ personId: id === anybody ? null : id })}
    />
  )
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
