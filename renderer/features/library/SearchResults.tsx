import { useEffect, useState } from 'react'
import type { SearchHit } from '../../../shared/domain/search-hit.ts'
import { findInLibrary } from '../../stores/app-actions.ts'
import { openStory } from '../../stores/story-actions.ts'
import { showCorrection, showSource } from '../../stores/view-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import styles from './SearchResults.module.css'

const kindNames: Readonly<Record<SearchHit['kind'], string>> = {
  article: 'Article',
  claim: 'Claim',
  source: 'Source',
  correction: 'Correction',
}

/** More than anybody reads; a longer query is the better answer. */
const longestList = 200

const idOf = (hit: SearchHit) => `${hit.kind} ${hit.entityId}`

/** Everything in the library in which the words of a query stand, best first. Enter opens it in its place. */
export function SearchResults({ query }: { query: string }) {
  const { hits, failure } = useHits(query)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  if (failure !== null) return <Banner kind="error">{failure}</Banner>
  if (hits === null) return null
  return (
    <section className={styles.results} aria-label="Search results">
      <p className={styles.count} role="status">
        {hits.length === longestList ? `The best ${hits.length}` : hits.length}{' '}
        {hits.length === 1 ? 'place' : 'places'}
      </p>
      <VirtualList
        label={`Places that say ${query}`}
        items={hits}
        getId={idOf}
        selectedId={selectedId}
        onSelect={setSelectedId}
        onOpen={(id) => openHit(hits.find((hit) => idOf(hit) === id))}
        estimatedHeight={72}
        renderItem={(hit) => <Hit hit={hit} />}
        empty={
          <EmptyState size="compact" title="These words stand nowhere">
            Searched in articles, claims, notes, sources and corrections. Accents and case do not matter.
          </EmptyState>
        }
      />
    </section>
  )
}

/** The answers to the newest query; those of an older one stay until they come. */
function useHits(query: string) {
  const [answer, setAnswer] = useState<{ hits: readonly SearchHit[] | null; failure: string | null }>({
    hits: null,
    failure: null,
  })
  useEffect(() => {
    let isNewest = true
    void findInLibrary(query, longestList).then((result) => {
      if (!isNewest) return
      setAnswer(
        result.ok ? { hits: result.value, failure: null } : { hits: null, failure: result.error.message },
      )
    })
    return () => {
      isNewest = false
    }
  }, [query])
  return answer
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <div className={styles.hit}>
      <Tag variant="outline">{kindNames[hit.kind]}</Tag>
      <div className={styles.words} dir="auto">
        <span className={styles.title}>{hit.title}</span>
        <span className={styles.snippet}>
          {hit.snippet.map(({ text, isHit }, index) =>
            // Pieces of one snippet never move.
            isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </span>
      </div>
    </div>
  )
}

function openHit(hit: SearchHit | undefined): void {
  if (hit === undefined) return
  if (hit.kind === 'source') showSource(hit.entityId)
  else if (hit.kind === 'correction') showCorrection(hit.entityId)
  else if (hit.storyId !== null) void openStory(hit.storyId, hit.kind === 'claim' ? hit.entityId : null)
}
