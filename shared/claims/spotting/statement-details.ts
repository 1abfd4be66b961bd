import type { Span } from '../../domain/anchor.ts'
import type { ClaimDetails } from '../../domain/claim-details.ts'
import type { Reading } from '../../text/reading.ts'
import type { Attribution } from '../knowledge/attribution.ts'
import type { StoryKnowledge } from '../knowledge/story-knowledge.ts'
import { daysIn } from './days/find-days.ts'
import { resolveDay } from './resolve-day.ts'

type StatementDetails = Extract<ClaimDetails, { kind: 'statement' }>

/** What the words around somebody’s words say of them: whose, with which title, to whom, when, first reported by whom. */
export function statementDetails(
  attribution: Attribution | null,
  fidelity: StatementDetails['fidelity'],
  reading: Reading,
  story: StoryKnowledge,
): StatementDetails {
  const speaker = attribution?.speaker ?? null
  return {
    kind: 'statement',
    speaker: speaker?.name ?? null,
    speakerTitle: speaker?.title ?? null,
    speakerNamed: speaker === null ? null : speaker.isNamed ? 'named' : 'unnamed',
    medium: attribution?.medium ?? null,
    saidAt: attribution === null ? null : saidAt(attribution, reading, story),
    fidelity,
    firstReportedBy: attribution?.firstReportedBy ?? null,
  }
}

/** The words between a verb and what was said reach so far, in characters: “said from the White House on Tuesday that”. */
const reach = 60

/** The one day that the sentence names beside the cue and outside of what was said. Null when it names none or a stretch. */
function saidAt(
  { sentence, cue, source, content }: Attribution,
  reading: Reading,
  { published }: StoryKnowledge,
): string | null {
  const own = reading.sentences[sentence]
  if (cue === null || own === undefined) return null
  const from = Math.min(cue.start, source?.start ?? cue.start)
  const to = Math.max(cue.end, source?.end ?? 0) + reach
  for (const mention of daysIn(own, reading)) {
    const place = spanOfTokens(reading, mention.firstToken, mention.endToken)
    if (content.some((said) => said.start <= place.start && place.end <= said.end)) continue
    if (place.end < from - reach || place.start > to) continue
    const days = resolveDay(mention, published)
    if (days !== null && days.first === days.last) return days.first
  }
  return null
}

function spanOfTokens({ tokens }: Reading, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
