import { Link2, Plus } from 'lucide-react'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { sourceKindLabels } from '../../../../shared/domain/labels.ts'
import type { Source } from '../../../../shared/domain/source.ts'
import { attachLinks, attachSource } from '../../../stores/evidence-actions.ts'
import { loadSources } from '../../../stores/source-actions.ts'
import { useSourcesStore } from '../../../stores/sources-store.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { leaveCard } from '../leave-card.ts'
import { useCardFocus } from './card-focus.ts'
import { suggestSources } from './suggest-sources.ts'
import { forgetUnsentWords, typeUnsentWords, useUnsentWords } from './unsent-words.ts'
import styles from './AddSource.module.css'

export interface AddSourceProps {
  claim: Claim
  /** The sources that the claim has already. */
  taken: ReadonlySet<Id>
  /** Opens the form for a source that has no link. */
  onNewSource: (title: string) => void
}

const mostSuggestions = 6

/**
 * One field for every way to a source: a pasted link is added at once, several lines are several sources, words find
 * sources of the library. What was typed stays until it is stored.
 */
export function AddSource({ claim, taken, onNewSource }: AddSourceProps) {
  const typed = useUnsentWords(claim.id)
  const setTyped = (words: string) => typeUnsentWords(claim.id, words)
  const [isSending, setIsSending] = useState(false)
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const listRef = useRef<HTMLUListElement>(null)
  const wholeRef = useRef<HTMLDivElement>(null)
  const sources = useSourcesStore((state) => state.tables.sources)
  const suggestions = useMemo(
    () => (isManyLines(typed) ? [] : suggestSources(sources.byId.values(), typed, taken, mostSuggestions)),
    [sources, typed, taken],
  )
  useLibrarySources()
  const isListShown = suggestions.length > 0
  useEffect(() => {
    if (isListShown) wholeRef.current?.scrollIntoView({ block: 'nearest' })
  }, [isListShown])
  const focus = () => fieldRef.current?.focus()
  useCardFocus('add_source', focus)
  useCardFocus('reuse_source', focus)

  const send = async (attach: () => ReturnType<typeof attachSource>, words: string) => {
    setIsSending(true)
    const result = await attach()
    setIsSending(false)
    if (!result.ok) return
    const count = result.value.evidenceIds.length
    announce(count === 1 ? 'Source added' : `${count} sources added`)
    forgetUnsentWords(claim.id, words)
    fieldRef.current?.focus()
  }
  const addTyped = (words: string) => {
    if (words.trim() !== '') void send(() => attachLinks(claim.id, words), words)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isInField = event.target === fieldRef.current
    if (event.key === 'Enter' && !event.shiftKey && isInField) {
      event.preventDefault()
      addTyped(typed)
    }
    if (event.key === 'ArrowDown' && isInField && suggestions.length > 0) {
      event.preventDefault()
      listRef.current?.querySelector('button')?.focus()
    }
  }
  return (
    <div
      ref={wholeRef}
      className={styles.add}
      onKeyDownCapture={onKeyDown}
      onPaste={(event) => pasteLinks(event, typed, setTyped, addTyped)}
    >
      <TextArea
        ref={fieldRef}
        label="Add a source"
        isLabelHidden
        minRows={1}
        maxRows={6}
        placeholder="Paste a link, or type to find a source"
        value={typed}
        onChange={setTyped}
        onEscape={typed === '' ? leaveCard : () => setTyped('')}
      />
      {suggestions.length > 0 && (
        <Suggestions
          listRef={listRef}
          suggestions={suggestions}
          onBack={focus}
          onPick={(source) => void send(() => attachSource(claim.id, source.id), typed)}
        />
      )}
      {typed.trim() !== '' && (
        <div className={styles.buttons}>
          <Button size="small" icon={Plus} isDisabled={isSending} onPress={() => addTyped(typed)}>
            {isManyLines(typed) ? `Add ${countLines(typed)} sources` : 'Add'}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onNewSource(typed.trim())}>
            New source without a link…
          </Button>
        </div>
      )}
    </div>
  )
}

interface SuggestionsProps {
  listRef: RefObject<HTMLUListElement | null>
  suggestions: readonly Source[]
  onPick: (source: Source) => void
  onBack: () => void
}

/** Sources of the library that may be meant. The down arrow leads into the list, the up arrow out of it. */
function Suggestions({ listRef, suggestions, onPick, onBack }: SuggestionsProps) {
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') onBack()
    if (event.key === 'Escape' || step !== undefined) {
      event.preventDefault()
      event.stopPropagation()
    }
    if (step === undefined) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step]
    if (next === undefined && step === -1) onBack()
    else next?.focus()
  }
  return (
    <ul ref={listRef} className={styles.list} aria-label="In the library" onKeyDown={move}>
      {suggestions.map((source) => (
        <li key={source.id}>
          <button type="button" className={styles.suggestion} onClick={() => onPick(source)}>
            <Icon icon={Link2} size={14} />
            <span className={styles.title} dir="auto">
              {source.title}
            </span>
            <span className={styles.kind}>{sourceKindLabels[source.kind].toLowerCase()}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The library's sources are read once, to be found by words; writes keep them up to date, all but their counts. */
function useLibrarySources(): void {
  useEffect(() => {
    if (!useSourcesStore.getState().isLoaded) void loadSources()
  }, [])
}

function isManyLines(typed: string): boolean {
  return countLines(typed) > 1
}

function countLines(typed: string): number {
  return typed.split('\n').filter((line) => line.trim() !== '').length
}

/** Links that are pasted into the empty field are added at once; other words wait for what one makes of them. */
function pasteLinks(
  event: ClipboardEvent,
  typed: string,
  setTyped: (text: string) => void,
  add: (text: string) => void,
): void {
  const text = event.clipboardData.getData('text/plain').trim()
  const lines = text.split(/\s*\n\s*/).filter((line) => line !== '')
  const isAllLinks = lines.length > 0 && lines.every((line) => /^https?:\/\/\S+$/i.test(line))
  if (typed.trim() !== '' || !isAllLinks) return
  event.preventDefault()
  setTyped(text)
  add(text)
}
