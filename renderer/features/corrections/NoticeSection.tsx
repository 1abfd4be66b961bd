import { placements } from '../../../shared/domain/correction.ts'
import { placementLabels } from '../../../shared/domain/labels.ts'
import { ChoiceField } from '../../forms/ChoiceField.tsx'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { editEntry, editToldFacts } from './entry-actions.ts'
import { entryDraft } from './entry-draft.ts'
import type { EntrySectionProps } from './entry-section.ts'
import styles from './EntryPane.module.css'
import { NoticePreview } from './NoticePreview.tsx'
import { NoticeStyleField } from './NoticeStyleField.tsx'

const placementOptions = placements.map((id) => ({ id, label: placementLabels[id] }))

/** What the public reads. */
export function NoticeSection({ correction, isFixed }: EntrySectionProps) {
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
        {!isFixed && <NoticeStyleField correction={correction} />}
        {!isFixed && <NoticePreview correction={correction} />}
        <RepeatsError correction={correction} isFixed={isFixed} />
        <ChoiceField
          label="Placement"
          options={placementOptions}
          value={correction.placement}
          isFixed={isFixed}
          onChange={(placement) => void editEntry(correction.id, { placement })}
        />
      </div>
    </PaneSection>
  )
}

/** Some houses never repeat an error in its correction: so it is said whether this one does. */
function RepeatsError({ correction, isFixed }: EntrySectionProps) {
  const { id, repeatsError } = correction
  if (isFixed)
    return <p>{repeatsError ? 'The notice repeats the error.' : 'The notice does not repeat the error.'}</p>
  return (
    <Checkbox
      isSelected={repeatsError}
      onChange={(isRepeated) => void editToldFacts(id, { repeatsError: isRepeated })}
    >
      The notice repeats the error
    </Checkbox>
  )
}
