import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import type { Dismissal } from '../../../../shared/domain/dismissal.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { selectDismissals } from '../../../stores/proposal-selectors.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Definition, DefinitionList } from '../../../ui/DefinitionList.tsx'
import { diffWords } from '../../../ui/diff-words.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { PaneBody, PaneFooter, PaneSection } from '../../../ui/Pane.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { PlaceButton } from '../card/PlaceButton.tsx'
import { QuotedWords } from '../card/QuotedWords.tsx'
import styles from '../card/CardHead.module.css'
import { bringNoteBack, correctionOf, makeClaimOf, timesOf } from './note-actions.ts'
import { useNoteInHand, useNoteView, viewNotes } from './note-view.ts'
import { ruleLabel } from './rule-label.ts'

/** The copy note in hand: both places, what does not fit, and what to make of it. */
export function NoteCard() {
  const note = useNoteInHand()
  const isSettledShown = useNoteView((state) => state.isSettledShown)
  const key = useViewStore((state) => state.selectedNote)
  const settled = useStoryStore((state) =>
    selectDismissals(state, 'note').find((one) => noteKey(one) === key),
  )
  if (note !== null) return <CardOf note={note} />
  if (isSettledShown && settled !== undefined) return <SettledCard settled={settled} />
  return <NoNote />
}

function NoNote() {
  const nextKey = useCommandKey('claim.next-open')
  if (useOpenNotes().length === 0) return null
  return (
    <EmptyState size="compact" title="No copy note in hand">
      {nextKey === undefined
        ? 'Choose one in the list.'
        : `Press ${nextKey} for the next one, or choose one in the list.`}
    </EmptyState>
  )
}

function CardOf({ note }: { note: CopyNote }) {
  const words = useStoryStore((state) => state.open?.text.slice(note.start, note.end) ?? '')
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <PaneBody>
        <section className={styles.head} aria-label="Words of the copy note">
          <div className={styles.tags}>
            <Tag>{ruleLabel(note.rule)}</Tag>
            <PlaceButton span={note} />
          </div>
          <QuotedWords span={note} sign="noted" />
        </section>
        <PaneSection title={note.rule === 'figure_ages' ? 'What may change' : 'What does not fit'}>
          <p>{note.message}</p>
        </PaneSection>
        {note.other !== null && (
          <PaneSection title="The other place" aside={<PlaceButton span={note.other} />}>
            <QuotedWords span={note.other} sign="noted" />
          </PaneSection>
        )}
        <TimesSection note={note} />
        {note.suggestion !== null && (
          <PaneSection title="Would stand instead">
            <p className={styles.quote}>
              <DiffText segments={diffWords(words, note.suggestion)} />
            </p>
          </PaneSection>
        )}
      </PaneBody>
      {!isReadOnly && <NoteFooter note={note} />}
    </>
  )
}

/** What the claim takes with it when it is made of a figure that ages. */
function TimesSection({ note }: { note: CopyNote }) {
  const now = useNow()
  const times = timesOf(note, now)
  const isReadOnly = useIsReadOnly()
  if (times === null) return null
  return (
    <PaneSection
      title="The claim notes down"
      aside={
        !isReadOnly && (
          <Button variant="quiet" onPress={() => viewNotes({ question: 'when_recheck' })}>
            Other times…
          </Button>
        )
      }
    >
      <DefinitionList>
        <Definition term="As of">
          {times.asOf === null ? 'asked first, since the story has no date' : showMoment(times.asOf, now)}
        </Definition>
        <Definition term="Recheck">
          {times.recheckAt === null ? '' : showMoment(times.recheckAt, now)}
        </Definition>
      </DefinitionList>
    </PaneSection>
  )
}

function NoteFooter({ note }: { note: CopyNote }) {
  const claimKey = useCommandKey('note.make-claim')
  const correctKey = useCommandKey('note.correct')
  const dismissKey = useCommandKey('note.dismiss')
  return (
    <PaneFooter>
      <Button shortcut={dismissKey} onPress={() => viewNotes({ question: 'why_dismiss' })}>
        Dismiss…
      </Button>
      <Spacer />
      <Button shortcut={correctKey} onPress={() => void correctionOf(note)}>
        Correct
      </Button>
      <Button variant="primary" shortcut={claimKey} onPress={() => makeClaimOf(note)}>
        Make a claim
      </Button>
    </PaneFooter>
  )
}

function SettledCard({ settled }: { settled: Dismissal }) {
  const person = useSettingsStore((state) => selectPerson(state, settled.dismissedBy))
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  return (
    <>
      <PaneBody>
        <section className={styles.head} aria-label="Words of the copy note">
          <div className={styles.tags}>
            <Tag>{ruleLabel(settled.rule)}</Tag>
            <PlaceButton span={settled} />
          </div>
          <QuotedWords span={settled} sign="noted" />
        </section>
        <PaneSection
          title="Settled"
          aside={`${person === null ? '' : `${person.name}, `}${showMoment(settled.dismissedAt, now)}`}
        >
          <p>{settled.reason}</p>
        </PaneSection>
      </PaneBody>
      {!isReadOnly && (
        <PaneFooter>
          <Spacer />
          <Button onPress={() => void bringNoteBack(settled.id)}>Bring back</Button>
        </PaneFooter>
      )}
    </>
  )
}
