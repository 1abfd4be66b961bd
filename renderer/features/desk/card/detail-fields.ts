import {
  casualtyCategories,
  type ClaimDetails,
  type ClaimDetailsKind,
  hostageStatuses,
  quoteFidelities,
} from '../../../../shared/domain/claim-details.ts'
import {
  casualtyCategoryLabels,
  hostageStatusLabels,
  quoteFidelityLabels,
} from '../../../../shared/domain/labels.ts'

type DetailsOf<K extends ClaimDetailsKind> = Extract<ClaimDetails, { kind: K }>

/** The name of any field of any kind of details. */
export type DetailName = {
  [K in ClaimDetailsKind]: Exclude<keyof DetailsOf<K>, 'kind'>
}[ClaimDetailsKind]

/** How one field of the typed details is filled in. */
export interface DetailField<Name extends string = DetailName> {
  readonly name: Name
  readonly label: string
  readonly input: 'text' | 'count' | 'quantity' | 'moment' | 'yes_no' | 'choice'
  /** For choices: each with what it is called; the first is `unknown`. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  /** Whether it stays folded away until it is filled in or asked for. */
  readonly isRare?: true
}

/** The choice that stands for what nobody knows. */
export const unknown = 'not_known'

function choicesOf<T extends string>(ids: readonly T[], labels: Readonly<Record<T, string>>) {
  return [{ id: unknown, label: '–' }, ...ids.map((id) => ({ id, label: labels[id] }))]
}

type FieldsOf<K extends ClaimDetailsKind> = readonly DetailField<
  Extract<Exclude<keyof DetailsOf<K>, 'kind'>, string>
>[]

/** The fields of each kind of details, in the order of the card. */
export const detailFields: { readonly [K in ClaimDetailsKind]: FieldsOf<K> } = {
  casualty: [
    {
      name: 'category',
      label: 'Category',
      input: 'choice',
      choices: choicesOf(casualtyCategories, casualtyCategoryLabels),
    },
    // With the qualifier before it: "more than 40".
    { name: 'value', label: 'Value', input: 'quantity' },
    { name: 'min', label: 'From', input: 'count', isRare: true },
    { name: 'max', label: 'Up to', input: 'count', isRare: true },
    { name: 'countingAuthority', label: 'Counted by', input: 'text' },
    { name: 'independentlyVerified', label: 'Verified', input: 'yes_no', isRare: true },
    { name: 'attributionInCopy', label: 'In the copy by', input: 'text', isRare: true },
  ],
  hostage: [
    { name: 'countOrName', label: 'Who, how many', input: 'text' },
    {
      name: 'status',
      label: 'Status',
      input: 'choice',
      choices: choicesOf(hostageStatuses, hostageStatusLabels),
    },
    { name: 'holder', label: 'Held by', input: 'text' },
    { name: 'nationality', label: 'Nationality', input: 'text', isRare: true },
    { name: 'familyNotified', label: 'Family told', input: 'yes_no' },
    { name: 'publicationHold', label: 'Hold back', input: 'yes_no' },
  ],
  statement: [
    { name: 'speaker', label: 'Speaker', input: 'text' },
    { name: 'speakerTitle', label: 'Title', input: 'text' },
    {
      name: 'speakerNamed',
      label: 'In the copy',
      input: 'choice',
      choices: [
        { id: unknown, label: '–' },
        { id: 'named', label: 'named' },
        { id: 'unnamed', label: 'not named' },
      ],
    },
    { name: 'saidAt', label: 'Said at', input: 'moment' },
    { name: 'medium', label: 'Where', input: 'text' },
    {
      name: 'fidelity',
      label: 'Wording',
      input: 'choice',
      choices: choicesOf(quoteFidelities, quoteFidelityLabels),
    },
    { name: 'firstReportedBy', label: 'First reported', input: 'text', isRare: true },
  ],
  statistic: [
    { name: 'value', label: 'Value', input: 'text' },
    { name: 'unit', label: 'Unit', input: 'text' },
  ],
  date: [
    { name: 'value', label: 'Date', input: 'moment' },
    { name: 'weekdayInCopy', label: 'Weekday in copy', input: 'text' },
  ],
}

/** What stands in a field; null when nothing is known, and for a field that these details do not have. */
export function detailValue(details: ClaimDetails, name: DetailName): string | number | boolean | null {
  const value: unknown = Object.entries(details).find(([key]) => key === name)?.[1]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
