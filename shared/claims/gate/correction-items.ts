import type { GateFacts } from './gate-facts.ts'
import { gateItem, type GateItem } from './gate-item.ts'

/** Entries of the correction log that nobody has approved or rejected, by number. */
export function correctionItems({ corrections }: GateFacts['file']): readonly GateItem[] {
  return corrections
    .filter(({ status }) => status === 'draft')
    .map(({ id, number, originalText, correctedText, publicNote }) =>
      gateItem({
        group: 'corrections',
        subject: id,
        rests: () => ({ originalText, correctedText, publicNote }),
        what: 'The entry of the correction log is a draft: nobody has approved or rejected it.',
        number,
        words: originalText,
        place: { kind: 'correction', correctionId: id },
      }),
    )
}
