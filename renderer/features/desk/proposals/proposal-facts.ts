import type { ClaimDetails } from '../../../../shared/domain/claim-details.ts'
import { quantityQualifierLabels } from '../../../../shared/domain/labels.ts'
import { formatCount } from '../../../ui/format-count.ts'
import { showFullMoment } from '../../../ui/show-time.ts'
import { type DetailField, detailFields, detailValue } from '../card/detail-fields.ts'

/** One thing that the words say, as the card calls it. */
export interface Fact {
  readonly label: string
  readonly words: string
}

/** What the words of a proposal say, as far as they say it, in the order of the card. */
export function factsOf(details: ClaimDetails | null): readonly Fact[] {
  if (details === null) return []
  const fields: readonly DetailField[] = detailFields[details.kind]
  return fields.flatMap((field) => {
    const words = wordsOf(details, field)
    return words === null ? [] : [{ label: field.label, words }]
  })
}

function wordsOf(details: ClaimDetails, { name, input, choices }: DetailField): string | null {
  const value = detailValue(details, name)
  if (input === 'quantity' && details.kind === 'casualty') return quantityInWords(details)
  if (value === null) return null
  switch (input) {
    case 'choice':
      return choices?.find(({ id }) => id === value)?.label ?? String(value)
    case 'yes_no':
      return value === true ? 'yes' : 'no'
    case 'moment':
      return showFullMoment(String(value))
    case 'count':
      return formatCount(Number(value))
    default:
      return String(value)
  }
}

type Casualty = Extract<ClaimDetails, { kind: 'casualty' }>

function quantityInWords({ qualifier, value }: Casualty): string | null {
  const number = value === null ? '' : formatCount(value)
  const words = qualifier === null || qualifier === 'exactly' ? '' : quantityQualifierLabels[qualifier]
  return `${words} ${number}`.trim() || null
}
