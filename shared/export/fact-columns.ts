import type { ExportProfile } from '../domain/export-request.ts'
import {
  claimTypeLabels,
  evidenceLevelLabels,
  findingLabels,
  locatorKindLabels,
  priorityLabels,
  proposedChangeLabels,
  sourceKindLabels,
  sourceTermsLabels,
  stanceLabels,
  workflowLabels,
} from '../domain/labels.ts'
import { type Column, columnsOfPart, type Fact, signature } from './column.ts'
import type { FormatDate } from './dates.ts'
import type { FactDeskPart, FactRow, FactSource, SecondFinding } from './fact-log.ts'

type Columns = readonly Column<FactRow>[]

/** What a claim says and what the check found. */
const leadColumns: Columns = [
  { label: 'Number', text: (row) => String(row.number), isNumber: true },
  { label: 'Claim', text: wordsOf },
  { label: 'Where', text: (row) => row.places.map(({ where }) => where).join(', ') },
  { label: 'Type', text: (row) => claimTypeLabels[row.type] },
  { label: 'Finding', text: (row) => findingLabels[row.finding] },
  { label: 'Stage', text: (row) => workflowLabels[row.workflow] },
]

/** What the claim means, and what its words become. */
export const factMeaningColumns: Columns = [
  { label: 'Details', text: (row) => row.details },
  { label: 'As of', text: (row, date) => date(row.asOf), isTime: true },
  { label: 'Corrected wording', text: (row) => row.correctedWording ?? '' },
]

const checkColumns: Columns = [
  { label: 'Checked', text: (row, date) => date(row.findingAt), isTime: true },
  { label: 'Signed off', text: (row, date) => date(row.signedOffAt), isTime: true },
  { label: 'Second read', text: (row, date) => date(row.secondReadAt), isTime: true },
]

const checkerColumns: readonly Column<FactDeskPart>[] = [
  { label: 'Checked by', text: (row) => row.findingBy ?? '' },
  { label: 'Signed off by', text: (row) => row.signedOffBy ?? '' },
  { label: 'Second read by', text: (row) => row.secondReadBy ?? '' },
]

/** What the second reader found, how it differs and why the finding stayed. */
const secondReadColumns: readonly Column<FactDeskPart>[] = [
  { label: 'Second finding', text: ({ secondReading }) => secondFindingInWords(secondReading) },
  { label: 'Second reader’s note', text: ({ secondReading }) => secondReading?.note ?? '' },
  { label: 'Finding kept because', text: ({ secondReading }) => secondReading?.keptBecause ?? '' },
]

function secondFindingInWords(reading: SecondFinding | null): string {
  if (reading === null) return ''
  return `${findingLabels[reading.finding]}${reading.isBlind ? ', blind' : ''}`
}

/** Who checked, signed off and read again, and when, for a page: there the two belong together. */
export function checkFacts(row: FactRow, date: FormatDate): Fact[] {
  const facts = [
    signature('Checked', row.desk?.findingBy ?? null, row.findingAt, date),
    signature('Signed off', row.desk?.signedOffBy ?? null, row.signedOffAt, date),
    signature('Second read', row.desk?.secondReadBy ?? null, row.secondReadAt, date),
  ]
  return facts.filter((fact) => fact !== null)
}

const deskPartColumns: readonly Column<FactDeskPart>[] = [
  { label: 'Note', text: (row) => row.note },
  {
    label: 'Change',
    text: (row) => (row.proposedChange === 'none' ? '' : proposedChangeLabels[row.proposedChange]),
  },
  { label: 'Proposed wording', text: (row) => row.proposedText ?? '' },
  { label: 'Stet because', text: (row) => row.stetReason ?? '' },
  { label: 'Priority', text: (row) => priorityLabels[row.priority] },
  { label: 'Legal risk', text: (row) => (row.legalRisk ? 'Yes' : '') },
  { label: 'Assigned to', text: (row) => row.assignee ?? '' },
  { label: 'Recheck at', text: (row, date) => date(row.recheckAt), isTime: true },
]

/** What stays with the desk, without the second reading. */
export const factClaimDeskColumns: Columns = columnsOfPart(deskPartColumns, deskOf)

/** What stays with the desk. */
export const factDeskColumns: Columns = [...columnsOfPart(secondReadColumns, deskOf), ...factClaimDeskColumns]

function deskOf(row: FactRow): FactDeskPart | null {
  return row.desk
}

const sourceColumns: Columns = [
  { label: 'Sources', text: (row) => String(row.sources.length), isNumber: true },
  {
    label: 'Sources in full',
    text: (row, date) => row.sources.map((source) => sourceInWords(source, date)).join('\n'),
  },
  { label: 'Links', text: (row) => row.sources.flatMap(({ url }) => url ?? []).join('\n') },
]

/** Every column of a profile, in the order of a table. */
export function factColumns(profile: ExportProfile): Columns {
  const everybody = [...leadColumns, ...factMeaningColumns, ...checkColumns]
  if (profile === 'public') return [...everybody, ...sourceColumns]
  return [...everybody, ...columnsOfPart(checkerColumns, deskOf), ...sourceColumns, ...factDeskColumns]
}

/** The words of a claim; each of them once when it is made in several places. */
export function wordsOf(row: FactRow): string {
  return [...new Set(row.places.map(({ words }) => words))].join('\n')
}

/**
 * A source without its link and its words, such as `Jo Roe, CNN, “Title”, 10 October 2023`. The empty string for a
 * link of which nothing else is known: it stands for itself.
 */
export function sourceName(source: FactSource, date: FormatDate): string {
  const { author, publisher, title, url, publishedAt, accessedAt } = source
  const quoted = source.isNamed ? `“${title}”` : title
  const accessed = accessedAt === null ? null : `accessed ${date(accessedAt)}`
  const parts = [author, publisher, title === url ? null : quoted, date(publishedAt), accessed]
  return parts.filter((part) => part !== null && part !== '').join(', ')
}

/** What a source is and how it bears on the claim, such as `Supports · primary · wire story · on the record`. */
export function sourceRole(source: FactSource): string {
  const { stance, level, kind, terms } = source
  const rest = [
    evidenceLevelLabels[level],
    sourceKindLabels[kind],
    sourceTermsLabels[terms],
    locatorOf(source),
  ]
  return [stanceLabels[stance], ...rest.filter((part) => part !== '').map(withSmallStart)].join(' · ')
}

function sourceInWords(source: FactSource, date: FormatDate): string {
  const parts = [
    sourceName(source, date),
    sourceRole(source),
    source.url ?? '',
    source.excerpt === '' ? '' : `“${source.excerpt}”`,
  ]
  return parts.filter((part) => part !== '').join(' — ')
}

function locatorOf({ locatorKind, locator }: FactSource): string {
  if (locator === null) return ''
  return locatorKind === null ? locator : `${locatorKindLabels[locatorKind]} ${locator}`
}

function withSmallStart(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
