import type { ReactNode } from 'react'
import { findingSigns } from '../../../shared/claims/finding-signs.ts'
import type { Anchor } from '../../../shared/domain/anchor.ts'
import { correctionKindLabels, findingLabels } from '../../../shared/domain/labels.ts'
import type { ComparedPiece } from '../../../shared/versions/compared-piece.ts'
import { type MarkedRun, markPlaces } from '../../../shared/versions/mark-places.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { cx } from '../../ui/cx.ts'
import styles from './ComparedWords.module.css'
import { correctionsByClaim } from './comparison-selectors.ts'
import { useVersionsView } from './versions-view-store.ts'

/** The words that are drawn of a piece: those of its old side, its new side, or both where they differ. */
export interface DrawnPiece {
  readonly kind: ComparedPiece['kind']
  readonly side: 'before' | 'after'
  readonly text: string
  readonly start: number
  readonly isCurrent: boolean
}

export interface ComparedWordsProps {
  pieces: readonly DrawnPiece[]
  anchors: { readonly before: readonly Anchor[]; readonly after: readonly Anchor[] }
}

/** The words of one paragraph with what was struck, inserted and moved in it, and with the claims at their places. */
export function ComparedWords({ pieces, anchors }: ComparedWordsProps) {
  return pieces.map((piece, index) => {
    const runs = markPlaces(piece.text, piece.start, anchors[piece.side]).map((run, at) => (
      <ClaimedRun key={at} run={run} />
    ))
    return (
      <Piece key={index} piece={piece}>
        {runs}
      </Piece>
    )
  })
}

const said: Readonly<Record<ComparedPiece['kind'], string | null>> = {
  same: null,
  typography: null,
  removed: 'removed',
  added: 'inserted',
  moved_away: 'moved from here',
  moved_here: 'moved here',
}

function Piece({ piece, children }: { piece: DrawnPiece; children: ReactNode }) {
  const { kind, side, isCurrent } = piece
  const words = said[kind]
  const shared = { ...(isCurrent && { 'data-current': true }), 'data-kind': kind }
  if (words === null) {
    const className = cx(kind === 'typography' && styles.typography, isCurrent && styles.current)
    return (
      <span {...shared} className={className}>
        {children}
      </span>
    )
  }
  const Element = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span'
  return (
    <Element {...shared} data-side={side} className={cx(styles[kind], isCurrent && styles.current)}>
      <span className="visually-hidden"> [{words}: </span>
      {children}
      <span className="visually-hidden">] </span>
    </Element>
  )
}

function ClaimedRun({ run }: { run: MarkedRun }) {
  const anchor = run.anchors.at(-1)
  if (anchor === undefined) return run.text
  return <MarkedWords anchor={anchor} run={run} />
}

function MarkedWords({ anchor, run }: { anchor: Anchor; run: MarkedRun }) {
  const claim = useStoryStore((state) => state.open?.tables.claims.byId.get(anchor.claimId))
  const corrections = useStoryStore((state) => correctionsByClaim(state.open).get(anchor.claimId))
  const isSelected = useVersionsView((state) => state.placeId === anchor.id)
  if (claim === undefined) return run.text
  const { tone, line } = findingSigns[claim.finding]
  const what = `Claim ${claim.number}: ${findingLabels[claim.finding]}`
  return (
    <mark
      data-tone={tone}
      data-claim={claim.id}
      title={what}
      aria-description={what}
      className={cx(styles.mark, styles[line])}
      {...(isSelected && { 'data-selected': true, 'aria-current': true })}
      onClick={() => useVersionsView.setState({ placeId: anchor.id })}
    >
      {run.text}
      {run.ending.includes(anchor) &&
        corrections?.map(({ id, number, kind }) => (
          <span
            key={id}
            className={styles.correction}
            title={`Correction ${number}: ${correctionKindLabels[kind]}`}
          >
            <span className="visually-hidden"> correction </span>
            {number}
          </span>
        ))}
    </mark>
  )
}
