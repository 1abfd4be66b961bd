import type { Anchor } from '../../../../shared/domain/anchor.ts'
import { emptyDetails } from '../../../../shared/domain/claim-details.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Correction } from '../../../../shared/domain/correction.ts'
import { type Evidence, newEvidenceFields } from '../../../../shared/domain/evidence.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { SecondReading } from '../../../../shared/domain/second-reading.ts'
import { emptySourceFields, type Source } from '../../../../shared/domain/source.ts'
import type { StoryFile } from '../../../../shared/domain/story-file.ts'
import type { Story, Version } from '../../../../shared/domain/story.ts'
import type { CorrectionLogInput } from '../../../../shared/export/correction-log.ts'

const at = '2026-11-20T09:30:00.000Z'

/** An entry of the correction log: approved, with every optional fact open. */
export function aCorrection(over: Partial<Correction> = {}): Correction {
  return {
    id: 'correction-1',
    storyId: 'story-1',
    number: 1,
    kind: 'correction',
    status: 'approved',
    location: 'body',
    originalText: '10/10/203',
    correctedText: '10/10/2023',
    publicNote: 'The update note gave a wrong year. It is 2023.',
    repeatsError: false,
    errorType: 'date_time',
    severity: 'minor',
    placement: 'foot',
    storyHeadline: 'Support offered',
    storyUrl: null,
    storyByline: null,
    storyPublishedAt: null,
    reportedBy: null,
    reportedAt: null,
    foundAt: null,
    correctedAt: null,
    delayReason: '',
    cause: '',
    stageIntroduced: null,
    prevention: '',
    responsible: null,
    versionBeforeId: null,
    versionAfterId: null,
    draftedBy: null,
    draftedAt: at,
    approvedBy: null,
    approvedAt: at,
    publishedAt: null,
    rejectedReason: null,
    updatedAt: at,
    revision: 1,
    ...over,
  }
}

/** A claim that nobody has looked at. */
export function aClaim(over: Partial<Claim> = {}): Claim {
  const type = over.type ?? 'other'
  return {
    id: 'claim-1',
    storyId: 'story-1',
    number: 1,
    type,
    priority: 'medium',
    legalRisk: false,
    assigneeId: null,
    asOf: null,
    recheckAt: null,
    note: '',
    details: emptyDetails(type),
    workflow: 'unchecked',
    finding: 'none',
    findingBy: null,
    findingAt: null,
    signedOffBy: null,
    signedOffAt: null,
    secondReadBy: null,
    secondReadAt: null,
    proposedChange: 'none',
    proposedText: null,
    stetReason: null,
    createdBy: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    ...over,
  }
}

export function anAnchor(over: Partial<Anchor> = {}): Anchor {
  return {
    id: 'anchor-1',
    claimId: 'claim-1',
    versionId: 'version-1',
    exact: 'more than 900 people',
    prefix: '',
    suffix: '',
    start: 0,
    end: 20,
    state: 'unchanged',
    score: 1,
    ...over,
  }
}

export function aSource(over: Partial<Source> = {}): Source {
  return {
    ...emptySourceFields('news_report', 'Austin offers help'),
    id: 'source-1',
    finalUrl: null,
    httpStatus: null,
    lastCheckedAt: null,
    createdBy: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    ...over,
  }
}

export function someEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    ...newEvidenceFields,
    id: 'evidence-1',
    claimId: 'claim-1',
    sourceId: 'source-1',
    checkedBy: null,
    checkedAt: at,
    revision: 1,
    ...over,
  }
}

export function aReading(over: Partial<SecondReading> = {}): SecondReading {
  return {
    id: 'reading-1',
    storyId: 'story-1',
    claimId: 'claim-1',
    finding: 'confirmed',
    note: '',
    isBlind: false,
    readBy: 'person-2',
    readAt: at,
    firstFinding: 'confirmed',
    firstBy: 'person-1',
    settledFinding: null,
    settledBy: null,
    settledAt: null,
    settledReason: null,
    revision: 1,
    ...over,
  }
}

export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: 'person-1',
    name: 'Ada Berg',
    initials: 'AB',
    role: 'checker',
    isActive: true,
    revision: 1,
    ...over,
  }
}

export function aStory(over: Partial<Story> = {}): Story {
  return {
    id: 'story-1',
    headline: 'Support offered',
    byline: 'Jo Roe',
    outlet: null,
    url: null,
    publishedAt: '2023-10-10',
    deadline: null,
    note: '',
    currentVersionId: 'version-1',
    archivedAt: null,
    deletedAt: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
    ...over,
  }
}

/** A story with what hangs on it. The text has a headline and two paragraphs. */
export function aStoryFile(over: Partial<StoryFile> = {}): StoryFile {
  const text = 'Support offered\n\nHe offered help.\n\nMore than 900 people died.'
  const version: Version = {
    id: 'version-1',
    storyId: 'story-1',
    number: 1,
    origin: 'import',
    format: 'text',
    encoding: 'utf-8',
    fileName: null,
    textSha256: '',
    originalSha256: '',
    wordCount: 10,
    blocks: [
      { kind: 'headline', start: 0, end: 15 },
      { kind: 'paragraph', start: 17, end: 33 },
      { kind: 'paragraph', start: 35, end: 60 },
    ],
    setAside: [],
    createdAt: at,
    createdBy: null,
  }
  return {
    story: aStory(),
    version,
    text,
    claims: [],
    anchors: [],
    evidence: [],
    sources: [],
    contacts: [],
    attachments: [],
    corrections: [],
    correctionClaims: [],
    placesToFix: [],
    ticks: [],
    dismissals: [],
    questions: [],
    overrides: [],
    seals: [],
    secondReadings: [],
    ...over,
  }
}

/** What a correction log is written from: entries of the whole library that nothing hangs on. */
export function logInput(over: Partial<CorrectionLogInput> = {}): CorrectionLogInput {
  return {
    story: null,
    corrections: [],
    correctionClaims: [],
    claimNumbers: new Map(),
    placesToFix: [],
    people: [],
    confidentialSources: [],
    ...over,
  }
}
