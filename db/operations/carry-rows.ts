import { carryAnchor } from '../../shared/anchoring/carry-anchor.ts'
import { carryPlace } from '../../shared/anchoring/carry-over.ts'
import type { ComparedTexts } from '../../shared/anchoring/compare-texts.ts'
import { describeQuote, type DescribedQuote } from '../../shared/anchoring/describe-quote.ts'
import { correctedAnchor, type MadeCorrection } from '../../shared/corrections/made-correction.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Dismissal } from '../../shared/domain/dismissal.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Tick } from '../../shared/domain/tick.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import type { WriteScope } from '../write.ts'

/** The rows that point into a new version, and the claims of which words changed or went with it. */
export interface CarriedRows {
  /** The places in the version before. */
  readonly placesBefore: readonly Anchor[]
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
  made: readonly MadeCorrection[],
): Promise<CarriedRows> {
  const renewed = () => ({ id: scope.newId(), versionId })
  const old = await readRowsOf(scope.tx, 'anchors', 'versionId', beforeId)
  const anchors = old.map((anchor) => ({
    ...(correctedAnchor(anchor, texts.after.text, made) ?? carryAnchor(texts, anchor).anchor),
    ...renewed(),
  }))
  const shaken = anchors.filter(({ state }, index) => isShaken(state) && state !== old[index]?.state)
  return {
    placesBefore: old,
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

/** The rows whose words stand unchanged in the new text, with their places there. */
function onSameWords<P extends DescribedQuote>(rows: readonly P[], texts: ComparedTexts): readonly P[] {
  return rows.flatMap((row) => {
    const { state, span } = carryPlace(texts, row)
    const quote = span === null || state === 'text_changed' ? null : describeQuote(texts.after.text, span)
    return quote === null ? [] : [{ ...row, ...quote }]
  })
}
