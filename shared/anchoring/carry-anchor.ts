import type { Anchor, Span } from '../domain/anchor.ts'
import { carryPlace } from './carry-over.ts'
import type { ChangeSignal } from './changed-signals.ts'
import type { ComparedTexts } from './compare-texts.ts'
import { describeQuote } from './describe-quote.ts'

/** An anchor of the old text as it stands in the new one, with what kinds of change happened inside this time. */
export interface CarriedAnchor {
  readonly anchor: Anchor
  readonly signals: readonly ChangeSignal[]
}

/**
 * Carries an anchor over; id and version stay those of the old one. One that is lost keeps its words, so that a person can look for them, and
 * the spot where they would stand; one that was lost is found again when its words stand once in the new text. Changed words stay
 * marked as changed until a person has looked at them, however often the text changes after that.
 */
export function carryAnchor(texts: ComparedTexts, anchor: Anchor): CarriedAnchor {
  const { text } = texts.after
  if (anchor.state === 'lost') return { anchor: findAgain(texts, anchor), signals: [] }
  const { state, span, near, score, signals } = carryPlace(texts, anchor)
  const quote = span === null ? null : describeQuote(text, span)
  if (quote === null)
    return { anchor: { ...anchor, ...spotAt(text, near), state: 'lost', score: 0 }, signals: [] }
  const wasChanged = anchor.state === 'text_changed'
  return { anchor: { ...anchor, ...quote, state: wasChanged ? 'text_changed' : state, score }, signals }
}

function findAgain(texts: ComparedTexts, anchor: Anchor): Anchor {
  const { text } = texts.after
  const at = text.indexOf(anchor.exact)
  const isOnce = at !== -1 && !text.includes(anchor.exact, at + 1)
  const quote = isOnce ? describeQuote(text, { start: at, end: at + anchor.exact.length }) : null
  if (quote !== null) return { ...anchor, ...quote, state: 'moved', score: 1 }
  return { ...anchor, ...spotAt(text, carryPlace(texts, anchor).near) }
}

/** One character of the text, since an anchor is never empty. */
function spotAt(text: string, near: number): Span {
  const start = Math.max(0, Math.min(near, text.length - 1))
  return { start, end: start + 1 }
}
