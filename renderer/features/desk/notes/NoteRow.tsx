import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Glyph } from '../../../ui/Glyph.tsx'
import { ruleLabel } from './rule-label.ts'
import styles from '../list/ClaimRow.module.css'
import own from './NoteRow.module.css'

/** One copy note of the list: the words, what is odd about them, which rule says so. */
export function NoteRow({ note }: { note: CopyNote }) {
  const words = useStoryStore((state) => state.open?.text.slice(note.start, note.end) ?? '')
  return <Row span={note} rule={note.rule} says={withoutItsWords(note.message, words)} />
}

/** One settled copy note: the words, which rule spoke, and what became of it. */
export function SettledNoteRow({ span, rule, reason }: { span: Span; rule: string; reason: string }) {
  return <Row span={span} rule={rule} says={reason} />
}

function Row({ span, rule, says }: { span: Span; rule: string; says: string }) {
  const open = useStoryStore((state) => state.open)
  if (open === null) return null
  return (
    <div className={styles.row}>
      <Glyph tone="slate" glyph="¶" isHollow />
      <span className={styles.words} dir="auto">
        {open.text.slice(span.start, span.end)}
      </span>
      <span className={styles.number}>{placeName(open.version.blocks, span.start)}</span>
      <span className={own.says}>{says}</span>
      <span className={styles.facts}>
        <span className={styles.type}>{ruleLabel(rule)}</span>
      </span>
    </div>
  )
}

/** A message that begins with the very words it is about, without them: they stand above it. */
function withoutItsWords(message: string, words: string): string {
  const quote = `“${words}”: `
  if (!message.startsWith(quote)) return message
  const rest = message.slice(quote.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
