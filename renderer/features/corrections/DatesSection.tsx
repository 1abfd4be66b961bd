import { type CorrectionFields, reporters } from '../../../shared/domain/correction.ts'
import { reporterLabels } from '../../../shared/domain/labels.ts'
import { ChoiceField } from '../../forms/ChoiceField.tsx'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { MomentRow } from '../../forms/MomentRow.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
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
  return (
    <PaneSection title="Dates">
      <div className={styles.fields}>
        <ChoiceField
          isFixed={isFixed}
          label="Reported by"
          options={reporterOptions}
          value={correction.reportedBy ?? unknown}
          onChange={(by) => set({ reportedBy: by === unknown ? null : by })}
        />
        <MomentRow
          isFixed={isFixed}
          label="Reported"
          value={correction.reportedAt}
          onCommit={(reportedAt) => set({ reportedAt })}
        />
        <MomentRow
          isFixed={isFixed}
          label="Found"
          value={correction.foundAt}
          onCommit={(foundAt) => set({ foundAt })}
        />
        <MomentRow
          isFixed={isFixed}
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
