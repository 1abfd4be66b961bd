import { PenLine } from 'lucide-react'
import { placements } from '../../../shared/domain/correction.ts'
import { placementLabels } from '../../../shared/domain/labels.ts'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { Select } from '../../ui/Select.tsx'
import { editEntry, writeNotice } from './entry-actions.ts'
import { entryDraft } from './entry-draft.ts'
import type { EntrySectionProps } from './entry-section.ts'
import styles from './EntryPane.module.css'

const placementOptions = placements.map((id) => ({ id, label: placementLabels[id] }))

/** What the public reads. */
export function NoticeSection({ correction, isFixed }: EntrySectionProps) {
  const canCompose =
    correction.kind === 'withdrawal' || hasWords(correction.originalText, correction.correctedText)
  return (
    <PaneSection title="Public notice">
      <div className={styles.fields}>
        <DraftTextArea
          label="Notice"
          isLabelHidden
          face="article"
          minRows={4}
          maxRows={16}
          placeholder="What was wrong and what is right, readable without the article"
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'publicNote')}
        />
        <div className={styles.compose}>
          <Button
            size="small"
            icon={PenLine}
            isDisabled={isFixed || !canCompose}
            onPress={() => void writeNotice(correction)}
          >
            Write it from the change
          </Button>
        </div>
        <Checkbox
          isSelected={correction.repeatsError}
          isDisabled={isFixed}
          onChange={(repeatsError) => void editEntry(correction.id, { repeatsError })}
        >
          The notice repeats the error
        </Checkbox>
        <Select
          label="Placement"
          layout="row"
          options={placementOptions}
          value={correction.placement}
          isDisabled={isFixed}
          onChange={(placement) => void editEntry(correction.id, { placement })}
        />
      </div>
    </PaneSection>
  )
}

function hasWords(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() !== '')
}
