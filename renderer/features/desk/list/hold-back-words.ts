import type { HoldBack } from '../../../../shared/claims/what-holds-back.ts'
import { showMoment } from '../../../ui/show-time.ts'

type PlainKind = Exclude<HoldBack['kind'], 'awaiting_reply' | 'sources_disagree'>

const plainWords: Readonly<Record<PlainKind, string>> = {
  place_lost: 'place lost',
  words_changed: 'words changed',
  recheck_due: 'recheck due',
  not_started: 'not started',
  no_source: 'no source yet',
  no_finding: 'no finding yet',
  wording_proposed: 'wording proposed',
  quotation_altered: 'quotation altered',
  no_correction: 'no correction yet',
  correction_drafted: 'correction drafted',
  inconsistent: 'does not fit another claim',
  rule_unmet: 'sourcing rule not met',
  reopened: 'reopened',
  ready_for_review: 'ready for review',
}

/** What holds a claim back, as a row of the list says it; "signed off" when nothing does. */
export function holdBackWords(held: HoldBack | null, now: Date): string {
  if (held === null) return 'signed off'
  if (held.kind === 'sources_disagree') return `${held.count} sources disagree`
  if (held.kind !== 'awaiting_reply') return plainWords[held.kind]
  return held.since === null ? 'awaiting reply' : `awaiting reply since ${showMoment(held.since, now)}`
}
