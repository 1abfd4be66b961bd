import type { ExportProfile } from '../domain/export-request.ts'
import {
  correctionKindLabels,
  correctionLocationLabels,
  correctionStatusLabels,
  errorTypeLabels,
  placementLabels,
  reporterLabels,
  severityLabels,
} from '../domain/labels.ts'
import { type Column, columnsOfPart, type Fact, factsOf, signature, yesOrNo } from './column.ts'
import type { FormatDate } from './dates.ts'
import type { CorrectionDeskPart, CorrectionRow } from './correction-log.ts'

type Columns = readonly Column<CorrectionRow>[]

/** What a correction is, of which story, and what it says. */
const leadColumns: Columns = [
  { label: 'Number', text: (row) => String(row.number), isNumber: true },
  { label: 'Kind', text: (row) => correctionKindLabels[row.kind] },
  { label: 'Status', text: (row) => correctionStatusLabels[row.status] },
  { label: 'Corrected', text: (row, date) => date(row.correctedAt), isTime: true },
  { label: 'Story', text: (row) => row.story.headline },
  { label: 'Story link', text: (row) => row.story.url ?? '' },
  { label: 'Byline', text: (row) => row.story.byline ?? '' },
  { label: 'Story published', text: (row, date) => date(row.story.publishedAt), isTime: true },
  { label: 'The text said', text: (row) => row.originalText },
  { label: 'It now says', text: (row) => row.correctedText },
  { label: 'Notice', text: (row) => row.publicNote },
]

/** What kind of error it was. */
export const correctionErrorColumns: Columns = [
  { label: 'Where', text: (row) => correctionLocationLabels[row.location] },
  { label: 'Error', text: (row) => errorTypeLabels[row.errorType] },
  { label: 'Severity', text: (row) => severityLabels[row.severity] },
  { label: 'Placement', text: (row) => placementLabels[row.placement] },
  { label: 'Repeats the error', text: (row) => yesOrNo(row.repeatsError) },
]

const timeColumns: Columns = [
  { label: 'Reported by', text: (row) => (row.reportedBy === null ? '' : reporterLabels[row.reportedBy]) },
  { label: 'Reported', text: (row, date) => date(row.reportedAt), isTime: true },
  { label: 'Found', text: (row, date) => date(row.foundAt), isTime: true },
  { label: 'Published', text: (row, date) => date(row.publishedAt), isTime: true },
]

/** How it came to light and went out, for a page. */
export function correctionTimeFacts(row: CorrectionRow, date: FormatDate): Fact[] {
  const reporter = row.reportedBy === null ? null : reporterLabels[row.reportedBy]
  const facts = [
    signature('Reported', reporter, row.reportedAt, date),
    signature('Found', null, row.foundAt, date),
    signature('Published', null, row.publishedAt, date),
  ]
  return facts.filter((fact) => fact !== null)
}

const internalColumns: readonly Column<CorrectionDeskPart>[] = [
  { label: 'Claims', text: (row) => row.claims.join(', ') },
  {
    label: 'Also to be fixed',
    text: (row, date) => row.placesToFix.map((place) => placeInWords(place, date)).join('\n'),
  },
  {
    label: 'Days to correct',
    text: (row) => (row.daysToCorrect === null ? '' : String(row.daysToCorrect)),
    isNumber: true,
  },
  { label: 'Reason for delay', text: (row) => row.delayReason },
  { label: 'Cause', text: (row) => row.cause },
  { label: 'Stage introduced', text: (row) => row.stageIntroduced ?? '' },
  { label: 'Prevention', text: (row) => row.prevention },
  { label: 'Responsible', text: (row) => row.responsible ?? '' },
  { label: 'Rejected because', text: (row) => row.rejectedReason ?? '' },
]

const approvalColumns: readonly Column<CorrectionDeskPart>[] = [
  { label: 'Drafted by', text: (row) => row.draftedBy ?? '' },
  { label: 'Drafted', text: (row, date) => date(row.draftedAt), isTime: true },
  { label: 'Approved by', text: (row) => row.approvedBy ?? '' },
  { label: 'Approved', text: (row, date) => date(row.approvedAt), isTime: true },
]

/** What stays with the desk, for a page. */
export function correctionDeskFacts({ desk }: CorrectionRow, date: FormatDate): Fact[] {
  if (desk === null) return []
  const facts = [
    ...factsOf(internalColumns, desk, date),
    signature('Drafted', desk.draftedBy, desk.draftedAt, date),
    signature('Approved', desk.approvedBy, desk.approvedAt, date),
  ]
  return facts.filter((fact) => fact !== null)
}

/** Every column of a profile, in the order of a table. */
export function correctionColumns(profile: ExportProfile): Columns {
  const everybody = [...leadColumns, ...correctionErrorColumns, ...timeColumns]
  if (profile === 'public') return everybody
  const desk = columnsOfPart([...internalColumns, ...approvalColumns], (row: CorrectionRow) => row.desk)
  return [...everybody, ...desk]
}

function placeInWords(
  { place, doneAt, doneBy }: CorrectionDeskPart['placesToFix'][number],
  date: FormatDate,
): string {
  if (doneAt === null) return `${place} (open)`
  return `${place} (fixed ${date(doneAt)}${doneBy === null ? '' : ` by ${doneBy}`})`
}
