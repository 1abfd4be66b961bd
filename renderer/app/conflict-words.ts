import {
  claimTypeLabels,
  correctionKindLabels,
  correctionStatusLabels,
  findingLabels,
  priorityLabels,
  workflowLabels,
} from '../../shared/domain/labels.ts'

const fieldNames: Readonly<Record<string, string>> = {
  finding: 'Finding',
  workflow: 'Process',
  proposedText: 'Proposed wording',
  stetReason: 'Reason to let it stand',
  assigneeId: 'Assigned to',
  asOf: 'As of',
  recheckAt: 'Recheck',
  url: 'Link',
  publicNote: 'Public note',
  originalText: 'Original words',
  correctedText: 'Corrected words',
}

const labelsByField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  finding: findingLabels,
  workflow: workflowLabels,
  type: claimTypeLabels,
  priority: priorityLabels,
  kind: correctionKindLabels,
  status: correctionStatusLabels,
}

/** A field's name in words: its own, or its identifier taken apart ("isNotAvailableOtherwise": "Is not available otherwise"). */
export function fieldInWords(field: string): string {
  const named = fieldNames[field]
  if (named !== undefined) return named
  const words = field
    .replaceAll(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands in a field, in words. `nameOf` names a person by id; null when it is not a person. */
export function valueInWords(field: string, value: unknown, nameOf: (id: string) => string | null): string {
  if (value === null || value === undefined || value === '') return 'Nothing'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return labelsByField[field]?.[value] ?? nameOf(value) ?? value
  return partsInWords(value, nameOf)
}

function partsInWords(value: object, nameOf: (id: string) => string | null): string {
  const parts = Object.entries(value).filter(([name, part]) => name !== 'kind' && part !== null)
  if (parts.length === 0) return 'Nothing'
  return parts.map(([name, part]) => `${fieldInWords(name)}: ${valueInWords(name, part, nameOf)}`).join('; ')
}
