import { type Ref, useState } from 'react'
import type { SearchHit, SearchKind } from '../../../shared/domain/search-hit.ts'
import { findKind } from '../../stores/search-actions.ts'
import { openStory } from '../../stores/story-actions.ts'
import { useLatestAnswer } from '../../stores/use-latest-answer.ts'
import { showCorrection, showSource } from '../../stores/view-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx'
import { foundWords, type TextPiece } from './found-words.ts'
import { searchedIn } from './search-words.ts'
import styles from './PlacesFound.module.css'

/** More than anybody reads; a longer query is the better answer. */
const longestList = 50

/** The library is asked when typing has paused for so many milliseconds. */
const pause = 90

const idOf = (hit: SearchHit) => `${hit.kind} ${hit.entityId}`

export interface PlacesFoundProps {
  kind: SearchKind
  words: string
  listRef: Ref<VirtualListHandle>
}

/** The articles, sources or corrections in which the words stand, best first. Enter opens one in its place. */
export function PlacesFound({ kind, words, listRef }: PlacesFoundProps) {
  const question = words.trim()
  const { answer } = useLatestAnswer(
    question === '' ? null : `${kind} ${question}`,
    () => findKind(kind, question, longestList),
    pause,
  )
  const [selectedId, setSelectedId] = useState<string | null>(null)
  if (question === '') {
    return (
      <EmptyState size="compact" title="Type words to look for">
        Searched in {searchedIn[kind]}. Accents and case do not matter.
      </EmptyState>
    )
  }
  if (answer === null) return null
  if (!answer.ok) return <Banner kind="error">{answer.error.message}</Banner>
  // The answer to the tab before is on screen for a moment.
  const hits = answer.value.filter((hit) => hit.kind === kind)
  return (
    <section className={styles.results} aria-label="Search results">
      {hits.length > 0 && (
        <p className={styles.count} role="status">
          {hits.length === longestList ? `The best ${hits.length}` : hits.length}{' '}
          {hits.length === 1 ? 'place' : 'places'}
        </p>
      )}
      <VirtualList
        ref={listRef}
        label={`Places that say ${words}`}
        items={hits}
        getId={idOf}
        selectedId={selectedId}
        onSelect={setSelectedId}
        onOpen={(id) => openHit(hits.find((hit) => idOf(hit) === id))}
        estimatedHeight={72}
        renderItem={(hit) => <Hit hit={hit} words={words} />}
        empty={
          <EmptyState size="compact" title="These words stand nowhere">
            Searched in {searchedIn[kind]}. Accents and case do not matter.
          </EmptyState>
        }
      />
    </section>
  )
}

function Hit({ hit, words }: { hit: SearchHit; words: string }) {
  const said = hit.snippet.map(({ text }) => text).join('')
  return (
    <div className={styles.hit} dir="auto">
      <span className={hit.kind === 'source' ? styles.sourceTitle : styles.title}>
        <Marked pieces={foundWords(hit.title, words)} />
      </span>
      {said !== hit.title && (
        <span className={styles.snippet}>
          <Marked pieces={hit.snippet} />
        </span>
      )}
    </div>
  )
}

function Marked({ pieces }: { pieces: readonly TextPiece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    // Pieces of one text never move.
    isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}

function openHit(hit: SearchHit | undefined): void {
  if (hit === undefined) return
  if (hit.kind === 'source') showSource(hit.entityId)
  else if (hit.kind === 'correction') showCorrection(hit.entityId)
  else if (hit.storyId !== null) void openStory(hit.storyId, hit.kind === 'claim' ? hit.entityId : null)
}
