import { readTypedLink } from '../../../shared/sources/typed-link.ts'
import { DraftTextArea } from '../../forms/DraftTextArea.tsx'
import { DraftTextField } from '../../forms/DraftTextField.tsx'
import { MomentRow } from '../../forms/MomentRow.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { editEntry } from './entry-actions.ts'
import { entryDraft } from './entry-draft.ts'
import type { EntrySectionProps } from './entry-section.ts'
import styles from './EntryPane.module.css'

/** The article as the notice names it. It was copied in from the story, and stands on its own since. */
export function ArticleSection({ correction, isFixed }: EntrySectionProps) {
  return (
    <PaneSection title="The article, as the notice names it">
      <div className={styles.fields}>
        <DraftTextArea
          label="Headline"
          layout="row"
          face="article"
          isOneLine
          maxLength={2000}
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'storyHeadline')}
        />
        <DraftTextField
          label="Byline"
          layout="row"
          isReadOnly={isFixed}
          draft={entryDraft(correction, 'storyByline')}
        />
        <DraftTextField
          label="Link"
          layout="row"
          type="url"
          isReadOnly={isFixed}
          draft={{
            id: `${correction.id}.storyUrl`,
            value: correction.storyUrl ?? '',
            revision: correction.revision,
            check: (text) => readTypedLink(text, 'The link').problem,
            save: (text, seen) =>
              editEntry(correction.id, { storyUrl: readTypedLink(text, 'The link').url }, seen),
          }}
        />
        <MomentRow
          label="Published"
          value={correction.storyPublishedAt}
          isFixed={isFixed}
          onCommit={(storyPublishedAt) => void editEntry(correction.id, { storyPublishedAt })}
        />
      </div>
    </PaneSection>
  )
}
