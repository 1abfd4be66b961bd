import { type CorrectionFields, reporters } from '../../../shared/domain/correction.ts'
import { reporterLabels } from '../../../shared/domain/labels.ts'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { MomentField } from '../../ui/MomentField.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { Select } from '../../ui/Select.tsx'
import { editEntry } from './entry-actions.ts'
import { entryDraft } from './entry-draft.ts'
import type { EntrySectionProps } from './entry-section.ts'
import styles from './EntryPane.module.css'

const unknown = 'unknown'
const reporterOptions = [
  { id: unknown, label: 'Not known' } as const,
  ...reporters.map((id) => ({ id, label: reporterLabels[id] })),
]

/** Who noticed it, and how long it took until it was put right. */
export function DatesSection({ correction, isFixed }: EntrySectionProps) {
  const set = (fields: Partial<CorrectionFields>) => void editEntry(correction.id, fields)
  const row = { layout: 'row', isDisabled: isFixed } as const
  return (
    <PaneSection title="Dates">
      <div className={styles.fields}>
        <Select
          {...row}
          label="Reported by"
          options={reporterOptions}
          value={correction.reportedBy ?? unknown}
          onChange={(by) => set({ reportedBy: by === unknown ? null : by })}
        />
        <MomentField
          {...row}
          label="Reported"
          value={correction.reportedAt}
          onCommit={(reportedAt) => set({ reportedAt })}
        />
        <MomentField
          {...row}
          label="Found"
          value={correction.foundAt}
          onCommit={(foundAt) => set({ foundAt })}
        />
        <MomentField
          {...row}
          label="Corrected"
          value={correction.correctedAt}
          onCommit={(correctedAt) => set({ correctedAt })}
        />
        <DraftTextArea
          label="Why it took long"
          layout="row"
          minRows={1}
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'delayReason')}
        />
      </div>
    </PaneSection>
  )
}
