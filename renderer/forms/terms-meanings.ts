import type { SourceTerms } from '../../shared/domain/source.ts'

/** What may be done with what was said on each of the terms (AP, News Values and Principles). */
export const termsMeanings: Readonly<Record<SourceTerms, string>> = {
  on_record: 'The words and the name can be used',
  background: 'The words can be used, the name cannot',
  deep_background: 'The information can be used, without attribution',
  off_record: 'Cannot be used for publication',
}
