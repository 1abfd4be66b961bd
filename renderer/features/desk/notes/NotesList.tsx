import type { MouseEvent } from 'react'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import type { Dismissal } from '../../../../shared/domain/dismissal.ts'
import { useOpenNotes } from '../../../stores/note-selectors.ts'
import { selectDismissals } from '../../../stores/proposal-selectors.ts'
import { useSpottingStore } from '../../../stores/spotting-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectNote, useViewStore } from '../../../stores/view-store.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { ToggleChip } from '../../../ui/ToggleChip.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { claimListId } from '../desk-ids.ts'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import styles from '../proposals/ProposedList.module.css'
import { NoteRow, SettledNoteRow } from './NoteRow.tsx'
import { useNoteView, viewNotes } from './note-view.ts'

const renderNote = (note: CopyNote) => <NoteRow note={note} />
const renderSettled = (one: Dismissal) => <SettledNoteRow span={one} rule={one.rule} reason={one.reason} />

/** What does not fit itself in the article, in the order of the text, or what became of it. */
export function NotesList() {
  const { isSettledShown } = useNoteView()
  const isShared = useDeskLayout((state) => state.isShared)
  const settledCount = useStoryStore((state) => selectDismissals(state, 'note').length)
  return (
    <>
      {settledCount > 0 && (
        <div className={styles.header}>
          <Spacer />
          <ToggleChip
            isSelected={isSettledShown}
            count={settledCount}
            onChange={(isOn) => viewNotes({ isSettledShown: isOn })}
          >
            Settled
          </ToggleChip>
        </div>
      )}
      <div className={styles.list} onClick={isShared ? openPressed : undefined}>
        {isSettledShown ? <SettledNotes /> : <OpenNotes />}
      </div>
    </>
  )
}

function OpenNotes() {
  const notes = useOpenNotes()
  const selected = useViewStore((state) => state.selectedNote)
  const isThrough = useSpottingStore((state) => state.spotted !== null)
  return (
    <VirtualList
      id={claimListId}
      label="Copy notes in the order of the text"
      items={notes}
      getId={noteKey}
      renderItem={renderNote}
      selectedId={selected}
      onSelect={selectNote}
      estimatedHeight={80}
      empty={
        <EmptyState
          size="compact"
          title={isThrough ? 'Nothing in the article contradicts itself' : 'Looking through the article'}
        />
      }
    />
  )
}

function SettledNotes() {
  const settled = useStoryStore((state) => selectDismissals(state, 'note'))
  const selected = useViewStore((state) => state.selectedNote)
  return (
    <VirtualList
      id={claimListId}
      label="Settled copy notes in the order of the text"
      items={settled}
      getId={noteKey}
      renderItem={renderSettled}
      selectedId={selected}
      onSelect={selectNote}
      estimatedHeight={80}
      empty={<EmptyState size="compact" title="Nothing is settled yet" />}
    />
  )
}

/** Where list and card share a column, a press on a row opens it; the arrow keys only choose. */
function openPressed(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('[role=option]') !== null) bringForward('card')
}
