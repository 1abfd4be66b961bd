import type { Repeat, RepeatReason } from '../../../shared/corrections/repeat-errors.ts'
import { errorTypeLabels } from '../../../shared/domain/labels.ts'
import { showMoment } from '../../ui/show-time.ts'

const reasons: Readonly<Record<RepeatReason, string>> = {
  same_words: 'The same words were wrong before',
  same_story: 'This story had the same kind of error before',
  same_desk: 'The same desk made the same kind of error at the same stage before',
}

/** Why an entry counts as a repeat, as a sentence without its stop: with the earlier entry and when that was put right. */
export function repeatInWords({ earlier, reason }: Repeat, now: Date): string {
  const at = earlier.correctedAt ?? earlier.publishedAt ?? earlier.approvedAt
  const when = at === null ? '' : `, corrected ${showMoment(at, now)}`
  const what = reason === 'same_words' ? '' : ` (${errorTypeLabels[earlier.errorType].toLowerCase()})`
  return `${reasons[reason]}${what}: entry ${earlier.number}${when}`
}
