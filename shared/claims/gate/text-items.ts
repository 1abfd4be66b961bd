import type { Span } from '../../domain/anchor.ts'
import { coversItsSentence, sentenceStates } from '../coverage.ts'
import type { CopyNote } from '../notes/copy-note.ts'
import { noteKey, openNotes } from '../notes/open-notes.ts'
import type { GateFacts } from './gate-facts.ts'
import { gateItem, type GateItem } from './gate-item.ts'

type File = GateFacts['file']

/** Sentences that stand under no claim and no tick, in the order of the text. */
export function unreadItems(file: File, sentences: readonly Span[]): readonly GateItem[] {
  const placed = file.anchors.filter(coversItsSentence)
  const states = sentenceStates(sentences, placed, file.ticks)
  const nameOf = distinctNames()
  return sentences.flatMap(({ start, end }, index) => {
    const words = file.text.slice(start, end)
    const subject = nameOf(words)
    if (states[index] !== 'unread') return []
    const what = 'Nobody has read this sentence: no claim stands in it, and it is not ticked.'
    const place = { kind: 'sentence', span: { start, end } } as const
    return [gateItem({ group: 'unread', subject, rests: () => null, what, words, place })]
  })
}

/** Copy notes that nobody has dealt with, in the order of the text. */
export function noteItems(file: File, notes: readonly CopyNote[]): readonly GateItem[] {
  const dismissed = file.dismissals.filter(({ subject }) => subject === 'note')
  const nameOf = distinctNames()
  return openNotes(notes, dismissed).map((note) => {
    const words = file.text.slice(note.start, note.end)
    return gateItem({
      group: 'copy_notes',
      subject: nameOf(`${note.rule} ${words}`),
      rests: () => null,
      what: note.message,
      words,
      place: { kind: 'note', noteKey: noteKey(note) },
    })
  })
}

/** Names that do not depend on where something stands: what is said twice is told apart by counting. */
function distinctNames(): (words: string) => string {
  const counts = new Map<string, number>()
  return (words) => {
    const count = (counts.get(words) ?? 0) + 1
    counts.set(words, count)
    return `${count} ${words}`
  }
}
