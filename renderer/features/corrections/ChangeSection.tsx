import { useRef } from 'react'
import {
  type CorrectionFields,
  correctionKinds,
  correctionLocations,
  errorTypes,
  severities,
} from '../../../shared/domain/correction.ts'
import {
  correctionKindLabels,
  correctionLocationLabels,
  errorTypeLabels,
  severityLabels,
} from '../../../shared/domain/labels.ts'
import { ChoiceField } from '../../forms/ChoiceField.tsx'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { useRequestedFocus } from '../../forms/focus-request.ts'
import { PaneSection } from '../../ui/Pane.tsx'
import { editEntry, editToldFacts } from './entry-actions.ts'
import { entryDraft } from './entry-draft.ts'
import styles from './EntryPane.module.css'
import { kindMeanings } from './kind-meanings.ts'
import type { EntrySectionProps } from './entry-section.ts'

const kindOptions = correctionKinds.map((id) => ({
  id,
  label: correctionKindLabels[id],
  detail: kindMeanings[id],
}))
const locationOptions = correctionLocations.map((id) => ({ id, label: correctionLocationLabels[id] }))
const errorOptions = errorTypes.map((id) => ({ id, label: errorTypeLabels[id] }))
const severityOptions = severities.map((id) => ({ id, label: severityLabels[id] }))

/** What was wrong and what is right. */
export function ChangeSection({ correction, isFixed }: EntrySectionProps) {
  const wordsRef = useRef<HTMLTextAreaElement>(null)
  useRequestedFocus(correction.id, wordsRef)
  const set = (fields: Partial<CorrectionFields>) => void editEntry(correction.id, fields)
  return (
    <PaneSection title="What changed">
      <div className={styles.fields}>
        <ChoiceField
          isFixed={isFixed}
          label="Kind"
          options={kindOptions}
          value={correction.kind}
          onChange={(kind) => void editToldFacts(correction.id, { kind })}
        />
        <ChoiceField
          isFixed={isFixed}
          label="Where"
          options={locationOptions}
          value={correction.location}
          onChange={(location) => set({ location })}
        />
        <DraftTextArea
          ref={wordsRef}
          label="The text said"
          layout="row"
          face="article"
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'originalText')}
        />
        <DraftTextArea
          label="It now says"
          layout="row"
          face="article"
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'correctedText')}
        />
        <ChoiceField
          isFixed={isFixed}
          label="Error"
          options={errorOptions}
          value={correction.errorType}
          onChange={(errorType) => set({ errorType })}
        />
        <ChoiceField
          isFixed={isFixed}
          label="Severity"
          options={severityOptions}
          value={correction.severity}
          onChange={(severity) => set({ severity })}
        />
      </div>
    </PaneSection>
  )
}
