import type { Stance } from '../../../shared/domain/evidence.ts'
import type { Tone } from '../../ui/tone.ts'

/** The sign of what a source says of a claim: a colour and a character. */
export const stanceSigns: Readonly<Record<Stance, { readonly tone: Tone; readonly sign: string }>> = {
  supports: { tone: 'green', sign: '+' },
  contradicts: { tone: 'red', sign: '−' },
  partial: { tone: 'amber', sign: '±' },
  context: { tone: 'slate', sign: '·' },
}
