import { useEffect, useRef, useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { proposedChangeLabels } from '../../../../shared/domain/labels.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useCommands } from '../../../keyboard/use-commands.ts'
import { acceptWording, proposeWording } from '../../../stores/claim-actions.ts'
import { selectCorrectionsToMake } from '../../../stores/correction-selectors.ts'
import { readCorrectedVersion } from '../../../stores/new-version-actions.ts'
import { selectOpenWordings } from '../../../stores/wording-selectors.ts'
import { selectCorrectionLinks, selectWords } from '../../../stores/story-selectors.ts'
import { type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { useFieldDraft } from '../../../stores/use-field-draft.ts'
import { showCorrection } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { diffWords } from '../../../ui/diff-words.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { openDeskDialog } from '../desk-dialogs.ts'
import { leaveCard } from '../leave-card.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { takeWriteAt, useCardFocus } from './card-focus.ts'
import { AcceptModifiedDialog } from './AcceptModifiedDialog.tsx'
import { StetDialog } from './StetDialog.tsx'
import { tellAccepted } from './tell-accepted.ts'
import { revisionNow } from './revision-now.ts'
import { memoOnClaim } from './memo-on-claim.ts'
import { WordingSigned } from './WordingSigned.tsx'
import styles from './WordingSection.module.css'

type Asked = 'stet' | 'accept_modified' | null

/** Other words in place of the claim's: proposed, accepted into the correction log, or the original let stand. */
export const WordingSection = memoOnClaim(
  function WordingSection({ claim }: { claim: Claim }) {
    const [isEditing, setIsEditing] = useState(false)
    const [asked, setAsked] = useState<Asked>(null)
    const isReadOnly = useIsReadOnly()
    const isProposed = claim.proposedChange === 'proposed'
    useCommands({
      'claim.accept-wording': { run: () => void accept(claim), isEnabled: isProposed && !isReadOnly },
    })
    useCardFocus('wording', () => setIsEditing(true))
    useCardFocus('stet', () => setAsked('stet'))
    const isShown = isEditing || claim.proposedChange !== 'none'
    return (
      <>
        {isShown && (
          <PaneSection title="Wording" aside={proposedChangeLabels[claim.proposedChange]}>
            {isEditing && !isReadOnly ? (
              <WordingEditor claim={claim} onDone={() => setIsEditing(false)} />
            ) : (
              <Wording claim={claim} />
            )}
            {!isReadOnly && (
              <WordingButtons
                claim={claim}
                isEditing={isEditing}
                onAsk={setAsked}
                onEdit={() => setIsEditing(true)}
              />
            )}
          </PaneSection>
        )}
        {asked === 'stet' && <StetDialog claim={claim} onClose={() => setAsked(null)} />}
        {asked === 'accept_modified' && <AcceptModifiedDialog claim={claim} onClose={() => setAsked(null)} />}
      </>
    )
  },
  ['proposedChange', 'proposedText', 'stetReason'],
)

/** Accepts the wording as it was proposed, and leads to the entry that it drafted. */
async function accept(claim: Claim): Promise<void> {
  if (claim.proposedText === null) return
  const result = await acceptWording(claim.id, claim.proposedText)
  if (result.ok) tellAccepted(result.value.correctionId)
}

function Wording({ claim }: { claim: Claim }) {
  const words = useStoryStore((state) => selectWords(state, claim.id))
  const link = useStoryStore((state) => selectCorrectionLinks(state, claim.id)[0])
  const isToMake = useStoryStore((state) => isAsked(state, link?.correctionId))
  return (
    <div className={styles.wording}>
      {claim.proposedText !== null && (
        <p className={styles.words}>
          <DiffText segments={diffWords(words, claim.proposedText)} />
        </p>
      )}
      {claim.proposedChange === 'stet' && <p>Stet: {claim.stetReason}</p>}
      <WordingSigned claim={claim} />
      {isToMake && <MakeCorrection />}
      {link !== undefined && (
        <LinkButton onPress={() => showCorrection(link.correctionId)}>Show in the correction log</LinkButton>
      )}
    </div>
  )
}

function isAsked(state: StoryState, correctionId: Id | undefined): boolean {
  return selectCorrectionsToMake(state).some(({ entry }) => entry.id === correctionId)
}

/** Says that the text does not have the accepted words yet, and leads to the version that has. */
function MakeCorrection() {
  const isReadOnly = useIsReadOnly()
  const key = useCommandKey('version.correct')
  return (
    <div className={styles.toMake}>
      <span>Not in the text yet.</span>
      <Button size="small" shortcut={key} isDisabled={isReadOnly} onPress={() => void readCorrectedVersion()}>
        New version…
      </Button>
    </div>
  )
}

function WordingEditor({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const words = useStoryStore((state) => selectWords(state, claim.id))
  const ref = useRef<HTMLTextAreaElement>(null)
  const draft = useFieldDraft({
    id: `${claim.id}.proposedText`,
    value: claim.proposedText ?? words,
    get revision() {
      return revisionNow('claims', claim.id)
    },
    save: (text, seen) => proposeWording(claim.id, text === words ? null : text, seen),
  })
  const wholeRef = useRef<HTMLDivElement>(null)
  useEffect(() => wholeRef.current?.scrollIntoView({ block: 'center' }), [])
  useEffect(() => {
    const at = takeWriteAt()
    if (at !== null) ref.current?.setSelectionRange(at, at)
  }, [])
  useCardFocus('wording', () => ref.current?.focus())
  const close = () => {
    draft.commit()
    onDone()
    leaveCard()
  }
  return (
    <div ref={wholeRef} className={styles.wording}>
      <TextArea
        ref={ref}
        autoFocus
        label="Proposed wording"
        isLabelHidden
        face="article"
        minRows={2}
        value={draft.text}
        onChange={draft.setText}
        onBlur={draft.commit}
        onModEnter={close}
        onEscape={close}
      />
      <p className={styles.words}>
        <span className="visually-hidden">How the article would change: </span>
        <DiffText segments={diffWords(words, draft.text)} />
      </p>
    </div>
  )
}

interface WordingButtonsProps {
  claim: Claim
  isEditing: boolean
  onAsk: (asked: Asked) => void
  onEdit: () => void
}

function WordingButtons({ claim, isEditing, onAsk, onEdit }: WordingButtonsProps) {
  const acceptKey = useCommandKey('claim.accept-wording')
  const stetKey = useCommandKey('claim.stet')
  const listKey = useCommandKey('wording.list')
  const others = useStoryStore(
    (state) => selectOpenWordings(state).filter((one) => one.claim.id !== claim.id).length,
  )
  const isProposed = claim.proposedChange === 'proposed'
  return (
    <div className={styles.buttons}>
      {isProposed && (
        <>
          <Button size="small" shortcut={acceptKey} onPress={() => void accept(claim)}>
            Accept
          </Button>
          <Button size="small" variant="quiet" onPress={() => onAsk('accept_modified')}>
            Accept modified…
          </Button>
        </>
      )}
      {(isProposed || claim.proposedChange === 'none') && (
        <Button size="small" variant="quiet" shortcut={stetKey} onPress={() => onAsk('stet')}>
          Stet…
        </Button>
      )}
      {isProposed && (
        <Button size="small" variant="quiet" onPress={() => void proposeWording(claim.id, null)}>
          Take back
        </Button>
      )}
      {!isEditing && (
        <Button size="small" variant="quiet" onPress={onEdit}>
          Change the wording
        </Button>
      )}
      {others > 0 && (
        <Button size="small" variant="quiet" shortcut={listKey} onPress={() => openDeskDialog('wordings')}>
          {others === 1 ? 'One more wording' : `${others} more wordings`}
        </Button>
      )}
    </div>
  )
}
