import { signalLabels } from '../domain/labels.ts'
import type { QuotationCheck, QuotationOutcome, QuotationSignal } from '../sources/check-quotation.ts'

/** How a quotation stands to its source, in a word or two. */
export const quotationOutcomeLabels: Readonly<Record<QuotationOutcome, string>> = {
  verbatim: 'Verbatim',
  trimmed: 'Trimmed',
  altered: 'Altered',
  out_of_order: 'Out of order',
  not_found: 'Not found',
}

/** What changed inside a quotation, named as the versions name it. */
export function quotationSignalLabel(signal: QuotationSignal): string {
  if (signal === 'left_out') return 'words left out, no gap shown'
  return signal === 'two_speakers' ? 'words of two speakers' : signalLabels[signal]
}

/** What a quotation that differs does, in a sentence. */
export function alteredInWords({ outcome, signals }: QuotationCheck): string {
  const named = signals
    .filter((signal) => signal !== 'words' || signals.length === 1)
    .map(quotationSignalLabel)
  const what = named.length === 0 ? '' : `: ${named.join(', ')}`
  return outcome === 'out_of_order'
    ? `The quotation has the words of its source in another order${what}.`
    : `The quotation differs from its source${what}.`
}
