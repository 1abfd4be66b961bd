import type { ClaimDetails } from '../domain/claim-details.ts'
import type { ExportProfile } from '../domain/export-request.ts'
import {
  casualtyCategoryLabels,
  hostageStatusLabels,
  quantityQualifierLabels,
  quoteFidelityLabels,
} from '../domain/labels.ts'
import { dateInWords } from './dates.ts'

type DetailsOf<K extends ClaimDetails['kind']> = Extract<ClaimDetails, { kind: K }>

/**
 * The typed details of a claim as one line; the empty string when nothing is known.
 *
 * A speaker whom the copy does not name is not named here either, in any profile: the card may hold the name. Whether
 * a family was told, and whether publication is on hold, is the desk's business alone.
 */
export function detailsInWords(details: ClaimDetails | null, profile: ExportProfile): string {
  return details === null
    ? ''
    : partsOf(details, profile)
        .filter((part) => part !== null && part !== '')
        .join('; ')
}

type Part = string | null

function partsOf(details: ClaimDetails, profile: ExportProfile): Part[] {
  switch (details.kind) {
    case 'casualty':
      return casualtyParts(details)
    case 'hostage':
      return hostageParts(details, profile)
    case 'statement':
      return statementParts(details)
    case 'statistic':
      return [join(details.value, details.unit)]
    case 'date':
      return [dateInWords(details.value), labelled('weekday in the copy', details.weekdayInCopy)]
  }
}

function casualtyParts(details: DetailsOf<'casualty'>): Part[] {
  const { category, countingAuthority, independentlyVerified, attributionInCopy } = details
  return [
    join(quantityInWords(details), category === null ? null : casualtyCategoryLabels[category]),
    countingAuthority === null ? null : `counted by ${countingAuthority}`,
    independentlyVerified === null
      ? null
      : independentlyVerified
        ? 'independently verified'
        : 'not independently verified',
    labelled('attribution in the copy', attributionInCopy),
  ]
}

function quantityInWords({ qualifier, value, min, max }: DetailsOf<'casualty'>): Part {
  if (value === null && min !== null && max !== null) return `${grouped(min)} to ${grouped(max)}`
  const number = value ?? min ?? max
  const words = qualifier === null || qualifier === 'exactly' ? null : quantityQualifierLabels[qualifier]
  return join(words, number === null ? null : grouped(number))
}

function hostageParts(details: DetailsOf<'hostage'>, profile: ExportProfile): Part[] {
  const { countOrName, status, holder, nationality, familyNotified, publicationHold } = details
  const parts = [
    countOrName,
    status === null ? null : status === 'unknown' ? 'status unknown' : hostageStatusLabels[status],
    labelled('holder', holder),
    labelled('nationality', nationality),
  ]
  if (profile === 'public') return parts
  return [
    ...parts,
    familyNotified === null ? null : familyNotified ? 'family notified' : 'family not notified',
    publicationHold === null ? null : publicationHold ? 'publication on hold' : 'no publication hold',
  ]
}

function statementParts(details: DetailsOf<'statement'>): Part[] {
  const { speaker, speakerTitle, speakerNamed, medium, saidAt, fidelity, firstReportedBy } = details
  const isNamed = speakerNamed !== 'unnamed'
  return [
    isNamed
      ? [speaker, speakerTitle].filter((part) => part !== null).join(', ')
      : 'speaker not named in the copy',
    labelled('medium', medium),
    saidAt === null ? null : `said ${dateInWords(saidAt)}`,
    fidelity === null ? null : quoteFidelityLabels[fidelity],
    firstReportedBy === null ? null : `first reported by ${firstReportedBy}`,
  ]
}

function labelled(label: string, value: string | null): Part {
  return value === null || value === '' ? null : `${label}: ${value}`
}

function join(first: string | null, second: string | null): Part {
  return [first, second].filter((part) => part !== null && part !== '').join(' ')
}

/** A count with a comma between thousands: 1200 is `1,200`. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
