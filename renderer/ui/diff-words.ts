import { diffArrays } from 'diff'
import type { DiffSegment } from './DiffText.tsx'

/** Made when it is first asked for: it takes some 30 ms, which no window has to wait for. */
let words: Intl.Segmenter | null = null

/**
 * What has to be struck from one text and put in to make it another one, word by word, for DiffText. The same and the
 * removed words together are exactly the first text, the same and the added ones the second. Words follow
 * Unicode (UAX 29), so texts without spaces are compared by words, too. Changes that only a space parts are one.
 */
export function diffWords(before: string, after: string): readonly DiffSegment[] {
  const segments: DiffSegment[] = []
  let removed = ''
  let added = ''
  const closeChange = () => {
    if (removed !== '') segments.push({ kind: 'removed', text: removed })
    if (added !== '') segments.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const changes = diffArrays(wordsOf(before), wordsOf(after))
  for (const [index, change] of changes.entries()) {
    const text = change.value.join('')
    const isJoint = text.trim() === '' && removed !== '' && added !== '' && index < changes.length - 1
    if (change.removed || (isJoint && !change.added)) removed += text
    if (change.added || (isJoint && !change.removed)) added += text
    if (change.added || change.removed || isJoint) continue
    closeChange()
    segments.push({ kind: 'same', text })
  }
  closeChange()
  return segments
}

function wordsOf(text: string): string[] {
  words ??= new Intl.Segmenter('en', { granularity: 'word' })
  return [...words.segment(text)].map(({ segment }) => segment)
}
