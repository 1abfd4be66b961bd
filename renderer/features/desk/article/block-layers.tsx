import type { ReactNode } from 'react'
import type { CopyNote } from '../../../../shared/claims/notes/copy-note.ts'
import { noteKey } from '../../../../shared/claims/notes/open-notes.ts'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './block-layers.module.css'

/** A place of a copy note: its own words, or the other ones that they do not agree with. */
export interface NotePlace extends Span {
  readonly note: CopyNote
}

/** What lies over the words of a block besides claims: spans of the version's text (UTF-16 units, end exclusive). */
export interface BlockLayers {
  readonly proposals: readonly Proposal[]
  readonly notes: readonly NotePlace[]
  /** Sentences in which somebody found nothing to check. */
  readonly ticked: readonly Span[]
  /** The sentence that the reader has come to, when it stands in this block. */
  readonly sentenceInHand: Span | null
  /** The keys of what is in hand. */
  readonly proposalInHand: string | null
  readonly noteInHand: string | null
}

/** Nothing lies over the words but claims. */
export const noLayers: BlockLayers = {
  proposals: [],
  notes: [],
  ticked: [],
  sentenceInHand: null,
  proposalInHand: null,
  noteInHand: null,
}

/** Every stretch that the words must be cut at. */
export function stretchesOf({ proposals, notes, ticked, sentenceInHand }: BlockLayers): readonly Span[] {
  return [...proposals, ...notes, ...ticked, ...(sentenceInHand === null ? [] : [sentenceInHand])]
}

/** Words under everything that lies over them; as they are when nothing does. */
export function layered(words: ReactNode, run: Span, layers: BlockLayers): ReactNode {
  const isOver = (span: Span) => span.start <= run.start && span.end >= run.end
  const isTicked = layers.ticked.some(isOver)
  const { sentenceInHand } = layers
  const isInHand = sentenceInHand !== null && isOver(sentenceInHand)
  const isFirst = isInHand && sentenceInHand.start === run.start
  const looks = cx(isTicked && styles.ticked, isInHand && styles.inHand, isFirst && styles.first)
  const read = isTicked || isInHand ? <span className={looks}>{words}</span> : words
  const noted = layers.notes.filter(isOver).reduceRight<ReactNode>(
    (inside, place) => (
      <NoteMark place={place} isFirst={place.start === run.start} inHand={layers.noteInHand}>
        {inside}
      </NoteMark>
    ),
    read,
  )
  return layers.proposals.filter(isOver).reduceRight<ReactNode>(
    (inside, proposal) => (
      <ProposalMark
        proposal={proposal}
        isFirst={proposal.start === run.start}
        isInHand={layers.proposalInHand === proposalKey(proposal)}
      >
        {inside}
      </ProposalMark>
    ),
    noted,
  )
}

interface ProposalMarkProps {
  proposal: Proposal
  isFirst: boolean
  isInHand: boolean
  children: ReactNode
}

/** Words that Stet proposes to check. Presses are taken by the article as a whole. */
function ProposalMark({ proposal, isFirst, isInHand, children }: ProposalMarkProps) {
  const what = `Proposed: ${claimTypeLabels[proposal.type]}. ${proposal.reason}`
  return (
    <span
      role="mark"
      data-proposal={proposalKey(proposal)}
      className={styles.proposal}
      title={what}
      {...(isFirst && { 'aria-description': what })}
      {...(isInHand && { 'aria-current': true, 'data-selected': true })}
    >
      {children}
    </span>
  )
}

interface NoteMarkProps {
  place: NotePlace
  isFirst: boolean
  inHand: string | null
  children: ReactNode
}

/** Words that do not fit others of the article. */
function NoteMark({ place, isFirst, inHand, children }: NoteMarkProps) {
  const key = noteKey(place.note)
  const what = `Copy note: ${place.note.message}`
  return (
    <span
      role="mark"
      data-note={key}
      className={styles.note}
      title={what}
      {...(isFirst && { 'aria-description': what })}
      {...(inHand === key && { 'aria-current': true, 'data-selected': true })}
    >
      {children}
    </span>
  )
}
