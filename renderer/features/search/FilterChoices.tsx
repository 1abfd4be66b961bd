import { useState } from 'react'
import { foldWords } from '../../../shared/text/fold-words.ts'
import { useLibraryStore } from '../../stores/library-store.ts'
import { findKind } from '../../stores/search-actions.ts'
import { filterSearch, useSearchStore } from '../../stores/search-store.ts'
import { useLatestAnswer } from '../../stores/use-latest-answer.ts'
import { ComboBox } from '../../ui/ComboBox.tsx'

/** As many stories or sources are offered while one types. */
const mostOffered = 20

/** Only the claims of one story, found by its headline. */
export function StoryChoice({ headline }: { headline: string | null }) {
  const storyId = useSearchStore((state) => state.filter.storyId)
  const summaries = useLibraryStore((state) => state.summaries)
  const [text, setText] = useState(headline ?? '')
  const wanted = foldWords(text)
  const offered = (summaries ?? []).filter(({ story }) => foldWords(story.headline).includes(wanted))
  return (
    <ComboBox
      label="Story"
      layout="row"
      placeholder="All"
      options={offered.slice(0, mostOffered).map(({ story }) => ({ id: story.id, label: story.headline }))}
      value={{ id: storyId, text }}
      onChange={(value) => {
        setText(value.text)
        filterSearch({ storyId: value.id })
      }}
      emptyText="No story is called so"
    />
  )
}

/** Only the claims that a source has to do with, found by its words. */
export function SourceChoice({ title }: { title: string | null }) {
  const sourceId = useSearchStore((state) => state.filter.sourceId)
  const [text, setText] = useState(title ?? '')
  const asked = text.trim()
  const { answer } = useLatestAnswer(
    asked === '' ? null : asked,
    () => findKind('source', asked, mostOffered),
    90,
  )
  const hits = answer?.ok === true ? answer.value : []
  return (
    <ComboBox
      label="Source"
      layout="row"
      placeholder="All"
      options={hits.map((hit) => ({ id: hit.entityId, label: hit.title }))}
      value={{ id: sourceId, text }}
      onChange={(value) => {
        setText(value.text)
        filterSearch({ sourceId: value.id })
      }}
      emptyText="No source is called so"
    />
  )
}
