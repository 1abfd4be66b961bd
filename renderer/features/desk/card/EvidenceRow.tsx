import { checkExcerpt, quotationsOf } from '../../../../shared/claims/quotation-checks.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import {
  evidenceLevelLabels,
  sourceKindLabels,
  sourceTermsLabels,
  stanceLabels,
} from '../../../../shared/domain/labels.ts'
import type { Source } from '../../../../shared/domain/source.ts'
import {
  selectAnchors,
  selectAttachments,
  selectContacts,
  selectIsVeiled,
  selectSource,
} from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { showMoment } from '../../../ui/show-time.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { useNow } from '../../../ui/use-now.ts'
import { stanceSigns } from '../../../forms/stance-signs.ts'
import { EvidenceEditor } from './EvidenceEditor.tsx'
import { KeptWords } from './KeptWords.tsx'
import { QuotationLine } from './QuotationLine.tsx'
import styles from './EvidenceRow.module.css'

export interface EvidenceRowProps {
  claim: Claim
  evidence: Evidence
  isUnfolded: boolean
  onUnfold: () => void
  onOpenSource: () => void
}

/** One source of the claim: what it says of it, what it is, how near it stands; unfolded, all of that can be changed. */
export function EvidenceRow({ claim, evidence, isUnfolded, onUnfold, onOpenSource }: EvidenceRowProps) {
  const source = useStoryStore((state) => selectSource(state, evidence.sourceId))
  // How the first checker took a source gives their finding away.
  const isVeiled = useStoryStore((state) => selectIsVeiled(state, evidence.claimId))
  const { tone, sign } = isVeiled ? { tone: undefined, sign: '·' } : stanceSigns[evidence.stance]
  const stance = isVeiled ? 'Kept back until your second read' : stanceLabels[evidence.stance]
  const title = source?.title ?? 'Source on its way'
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isUnfolded}
        onClick={isVeiled ? onOpenSource : onUnfold}
      >
        <span className={styles.sign} data-tone={tone} title={stance}>
          <span aria-hidden>{sign}</span>
          <span className="visually-hidden">{stance}: </span>
        </span>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <Tag variant="outline">{evidenceLevelLabels[evidence.level].toLowerCase()}</Tag>
        {source !== null && <Facts evidence={evidence} source={source} />}
        {evidence.excerpt !== '' && !isUnfolded && (
          <span className={styles.excerpt} dir="auto">
            {evidence.excerpt}
          </span>
        )}
      </button>
      <Quotation claim={claim} evidence={evidence} />
      {source !== null && <KeptWords claim={claim} evidence={evidence} source={source} />}
      {isUnfolded && !isVeiled && source !== null && (
        <EvidenceEditor evidence={evidence} source={source} onOpenSource={onOpenSource} />
      )}
    </li>
  )
}

/** What the claim quotes beside the excerpt; nothing when it quotes nobody or there is no excerpt. */
function Quotation({ claim, evidence }: { claim: Claim; evidence: Evidence }) {
  const anchors = useStoryStore((state) => selectAnchors(state, claim.id))
  const check = checkExcerpt(quotationsOf(claim, anchors), evidence)
  return check === null ? null : <QuotationLine claim={claim} check={check} comparedWith="the excerpt" />
}

function Facts({ evidence, source }: { evidence: Evidence; source: Source }) {
  const contact = useStoryStore((state) => selectContacts(state, source.id)[0])
  const files = useStoryStore((state) => selectAttachments(state, source.id).length)
  const now = useNow()
  const facts = [
    sourceKindLabels[source.kind].toLowerCase(),
    source.terms === 'on_record' ? null : sourceTermsLabels[source.terms].toLowerCase(),
    source.isConfidential ? 'confidential' : null,
    contact === undefined ? lookedUp(evidence, source, now) : `contact ${showMoment(contact.at, now)}`,
    evidence.locator === null || evidence.locator === '' ? null : evidence.locator,
    files === 0 ? null : files === 1 ? '1 file' : `${files} files`,
    evidence.independenceGroup === null ? null : `group “${evidence.independenceGroup}”`,
  ].filter((fact) => fact !== null)
  return <span className={styles.facts}>{facts.join(' · ')}</span>
}

function lookedUp(evidence: Evidence, source: Source, now: Date): string {
  return source.accessedAt === null
    ? `added ${showMoment(evidence.checkedAt, now)}`
    : `accessed ${showMoment(source.accessedAt, now)}`
}
