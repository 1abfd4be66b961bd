import { useState } from 'react'
import { correctionKinds, errorTypes, severities } from '../../../shared/domain/correction.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { correctionKindLabels, errorTypeLabels, severityLabels } from '../../../shared/domain/labels.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { Select } from '../../ui/Select.tsx'
import { clearEntryFilter, filterEntries, useCorrectionFilterStore } from './correction-filter-store.ts'
import styles from './CorrectionFilters.module.css'

const all = 'all'

function optionsOf<Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) {
  return [{ id: all, label: 'All' } as const, ...words.map((id) => ({ id, label: labels[id] }))]
}

const kindOptions = optionsOf(correctionKinds, correctionKindLabels)
const errorOptions = optionsOf(errorTypes, errorTypeLabels)
const severityOptions = optionsOf(severities, severityLabels)

/** The parts of the filter that are not always in view. */
export function FilterPanel({ stories }: { stories: ReadonlyMap<Id, string> }) {
  const filter = useCorrectionFilterStore((state) => state.filter)
  const [clearCount, setClearCount] = useState(0)
  const clear = () => {
    clearEntryFilter()
    setClearCount((count) => count + 1)
  }
  return (
    <div className={styles.panel}>
      <Select
        label="Kind"
        layout="row"
        options={kindOptions}
        value={filter.kind ?? all}
        onChange={(kind) => filterEntries({ kind: kind === all ? null : kind })}
      />
      <StoryFilter key={clearCount} stories={stories} />
      <Select
        label="Error"
        layout="row"
        options={errorOptions}
        value={filter.errorType ?? all}
        onChange={(errorType) => filterEntries({ errorType: errorType === all ? null : errorType })}
      />
      <Select
        label="Severity"
        layout="row"
        options={severityOptions}
        value={filter.severity ?? all}
        onChange={(severity) => filterEntries({ severity: severity === all ? null : severity })}
      />
      <DateTimeField
        label="From"
        layout="row"
        kind="date"
        value={filter.from}
        onChange={(from) => filterEntries({ from })}
      />
      <DateTimeField
        label="To"
        layout="row"
        kind="date"
        value={filter.to}
        onChange={(to) => filterEntries({ to })}
      />
      <Checkbox isSelected={filter.isLate} onChange={(isLate) => filterEntries({ isLate })}>
        Took over a month
      </Checkbox>
      <Checkbox isSelected={filter.isRepeat} onChange={(isRepeat) => filterEntries({ isRepeat })}>
        An error made before
      </Checkbox>
      <Button size="small" onPress={clear} className={styles.clear}>
        Clear all
      </Button>
    </div>
  )
}

function StoryFilter({ stories }: { stories: ReadonlyMap<Id, string> }) {
  const storyId = useCorrectionFilterStore((state) => state.filter.storyId)
  const [text, setText] = useState(() => (storyId === null ? '' : (stories.get(storyId) ?? '')))
  return (
    <ComboBox
      label="Story"
      layout="row"
      placeholder="All"
      options={[...stories].map(([id, label]) => ({ id, label }))}
      value={{ id: storyId, text }}
      onChange={(value) => {
        setText(value.text)
        filterEntries({ storyId: value.id })
      }}
      emptyText="No entry is about such a story"
    />
  )
}
