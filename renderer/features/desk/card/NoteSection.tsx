import { useRef } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { updateClaim } from '../../../stores/claim-actions.ts'
import { useFieldDraft } from '../../../stores/use-field-draft.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCardFocus } from './card-focus.ts'
import { revisionNow } from './revision-now.ts'
import { memoOnClaim } from './memo-on-claim.ts'

/** What the checker writes down for the desk: never in a public export. */
export const NoteSection = memoOnClaim(
  function NoteSection({ claim }: { claim: Claim }) {
    const ref = useRef<HTMLTextAreaElement>(null)
    const noteKey = useCommandKey('claim.note')
    const isReadOnly = useIsReadOnly()
    const note = useFieldDraft({
      id: `${claim.id}.note`,
      value: claim.note,
      get revision() {
        return revisionNow('claims', claim.id)
      },
      save: (text, seen) => updateClaim(claim.id, { note: text }, seen),
    })
    useCardFocus('note', () => ref.current?.focus())
    return (
      <PaneSection title="Note" aside={noteKey !== undefined && <Kbd shortcut={noteKey} isDecorative />}>
        <TextArea
          ref={ref}
          label="Note"
          isLabelHidden
          minRows={1}
          isReadOnly={isReadOnly}
          placeholder="For the desk, never public"
          value={note.text}
          onChange={note.setText}
          onBlur={note.commit}
          onModEnter={note.commit}
        />
      </PaneSection>
    )
  },
  ['note'],
)
