import { carryPlace } from '../../shared/anchoring/carry-over.ts'
import type { ComparedTexts } from '../../shared/anchoring/compare-texts.ts'
import { describeQuote, type DescribedQuote } from '../../shared/anchoring/describe-quote.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Dismissal } from '../../shared/domain/dismissal.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Tick } from '../../shared/domain/tick.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { WriteScope } from '../write.ts'

/** The rows that point into a new version, and the claims of which words changed or went with it. */
export interface CarriedRows {
  readonly anchors: readonly Anchor[]
  readonly ticks: readonly Tick[]
  readonly dismissals: readonly Dismissal[]
  readonly shakenClaims: readonly Id[]
}

/** Works out the rows of a new version from those of the one before. Nothing is written. */
export async function carryRows(
  scope: WriteScope,
  beforeId: Id,
  versionId: Id,
  texts: ComparedTexts,
): Promise<CarriedRows> {
  const renewed = () => ({ id: scope.newId(), versionId })
  const old = await readRowsOf(scope.tx, 'anchors', 'versionId', beforeId)
  const anchors = old.map((anchor) => ({ ...carryAnchor(anchor, texts), ...renewed() }))
  const shaken = anchors.filter(({ state }, index) => isShaken(state) && state !== old[index]?.state)
  return {
    anchors,
    ticks: onSameWords(await readRowsOf(scope.tx, 'ticks', 'versionId', beforeId), texts).map((tick) => ({
      ...tick,
      ...renewed(),
    })),
    dismissals: onSameWords(await readRowsOf(scope.tx, 'dismissals', 'versionId', beforeId), texts).map(
      (dismissal) => ({ ...dismissal, ...renewed() }),
    ),
    shakenClaims: [...new Set(shaken.map(({ claimId }) => claimId))],
  }
}

function isShaken(state: Anchor['state']): boolean {
  return state === 'text_changed' || state === 'lost'
}

/**
 * An anchor as it stands in the new text. One that is lost keeps its words, so that a person can look for them, and the spot where they would
 * stand; one that was lost is found again when its words stand once in the new text. Changed words stay marked as changed until a person has
 * looked at them, however often the text changes after that.
 */
function carryAnchor(anchor: Anchor, texts: ComparedTexts): Anchor {
  const { text } = texts.after
  if (anchor.state === 'lost') return findAgain(anchor, texts)
  const { state, span, near, score } = carryPlace(texts, anchor)
  const quote = span === null ? null : describeQuote(text, span)
  if (quote === null) return { ...anchor, ...spotAt(text, near), state: 'lost', score: 0 }
  const wasChanged = anchor.state === 'text_changed'
  return { ...anchor, ...quote, state: wasChanged ? 'text_changed' : state, score }
}

function findAgain(anchor: Anchor, texts: ComparedTexts): Anchor {
  const { text } = texts.after
  const at = text.indexOf(anchor.exact)
  const isOnce = at !== -1 && !text.includes(anchor.exact, at + 1)
  const quote = isOnce ? describeQuote(text, { start: at, end: at + anchor.exact.length }) : null
  if (quote !== null) return { ...anchor, ...quote, state: 'moved', score: 1 }
  return { ...anchor, ...spotAt(text, carryPlace(texts, anchor).near) }
}

/** One character of the text, since an anchor is never empty. */
function spotAt(text: string, near: number): { readonly start: number; readonly end: number } {
  const start = Math.max(0, Math.min(near, text.length - 1))
  return { start, end: start + 1 }
}

/** The rows whose words stand unchanged in the new text, with their places there. */
function onSameWords<P extends DescribedQuote>(rows: readonly P[], texts: ComparedTexts): readonly P[] {
  return rows.flatMap((row) => {
    const { state, span } = carryPlace(texts, row)
    const quote = span === null || state === 'text_changed' ? null : describeQuote(texts.after.text, span)
    return quote === null ? [] : [{ ...row, ...quote }]
  })
}
