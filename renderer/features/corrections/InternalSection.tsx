import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { DraftTextField } from '../../forms/DraftTextField.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { entryDraft } from './entry-draft.ts'
import type { EntrySectionProps } from './entry-section.ts'
import styles from './EntryPane.module.css'

/** What the desk learns from it. */
export function InternalSection({ correction, isFixed }: EntrySectionProps) {
  const row = { layout: 'row', isReadOnly: isFixed } as const
  return (
    <PaneSection title="Internal" aside="never in a public export">
      <div className={styles.fields}>
        <DraftTextArea {...row} label="Cause" minRows={1} draft={entryDraft(correction, 'cause')} />
        <DraftTextField
          {...row}
          label="Came in at"
          placeholder="reporting, editing, production…"
          draft={entryDraft(correction, 'stageIntroduced')}
        />
        <DraftTextArea {...row} label="Prevention" minRows={1} draft={entryDraft(correction, 'prevention')} />
        <DraftTextField {...row} label="Responsible" draft={entryDraft(correction, 'responsible')} />
      </div>
    </PaneSection>
  )
}
