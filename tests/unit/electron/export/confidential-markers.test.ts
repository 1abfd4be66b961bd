import type { Override } from '../../../../shared/domain/override.ts'
import { describe, expect, it } from 'vitest'
import { internalCorrectionFields } from '../../../../shared/domain/correction.ts'
import {
  type ExportProfile,
  formatsOf,
  isPackedFormat,
  logFormats,
  siteFormats,
} from '../../../../shared/domain/export-request.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { emptyDetails } from '../../../../shared/domain/claim-details.ts'
import { annotatedArticle } from '../../../../shared/export/article/annotated-article.ts'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { type AnyLog, renderLog } from '../../../../electron/export/render-log.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aPerson,
  aSource,
  aStory,
  aStoryFile,
  someEvidence,
} from '../../shared/export/entities.ts'
import { textOf } from '../../shared/export/text-of.ts'
import { bytesOf } from './bytes-of.ts'
import { openParts } from './open-workbook.ts'

/** Every text of an entity replaced by a word that occurs nowhere else. */
function marked<E extends object>(entity: E, name: string, keep: readonly (keyof E)[]): E {
  const entries = Object.entries(entity).map(([key, value]: [string, unknown]) => {
    const isText = typeof value === 'string' || value === null
    return [key, isText && !keep.includes(key as keyof E) ? `MARK-${name}-${key}` : value]
  })
  return Object.fromEntries(entries) as E
}

const enums = ['id', 'storyId', 'kind', 'status', 'location', 'errorType', 'severity', 'placement'] as const

const confidential = {
  ...marked(aSource(), 'secret', ['id', 'kind', 'terms', 'descriptionInCopy']),
  id: 'secret',
  isConfidential: true,
  descriptionInCopy: 'an official with knowledge of the talks',
}
const offRecord = {
  ...marked(aSource(), 'offrecord', ['id', 'kind', 'terms']),
  id: 'off',
  terms: 'off_record' as const,
}
const open = aSource({ id: 'open', title: 'Open source', note: 'MARK-open-note' })

const correction = {
  ...marked(aCorrection(), 'correction', [...enums, 'reportedBy', 'draftedBy', 'approvedBy']),
  draftedBy: 'person-1',
  approvedBy: 'person-1',
  reportedBy: null,
  reportedAt: null,
  foundAt: null,
  status: 'published' as const,
  publishedAt: '2026-11-21T08:00:00.000Z',
}
const draft = marked(aCorrection(), 'draft', [...enums, 'reportedBy'])
const hidden = { ...draft, id: 'correction-2', number: 2, status: 'draft' as const, reportedBy: null }

const claims = claimTypes.map((type, index) => {
  const details = emptyDetails(type)
  return aClaim({
    id: `claim-${index}`,
    number: index + 1,
    type,
    note: 'MARK-claim-note and MARK-secret-title',
    stetReason: 'MARK-claim-stetReason, says MARK-secret-author',
    proposedText: 'MARK-claim-proposedText',
    assigneeId: 'person-1',
    findingBy: 'person-1',
    signedOffBy: 'person-1',
    secondReadBy: 'person-1',
    details:
      details?.kind === 'statement'
        ? {
            ...details,
            speaker: 'MARK-unnamed-speaker',
            speakerTitle: 'MARK-unnamed-title',
            speakerNamed: 'unnamed',
          }
        : details,
  })
})

const file = aStoryFile({
  story: { ...aStory(), note: 'MARK-story-note', outlet: 'MARK-story-outlet' },
  claims,
  anchors: [anAnchor({ claimId: 'claim-0' })],
  sources: [confidential, offRecord, open],
  evidence: [confidential, offRecord, open].map((source) =>
    someEvidence({
      id: `e ${source.id}`,
      claimId: 'claim-0',
      sourceId: source.id,
      excerpt: `MARK-${source.id}-excerpt`,
      locator: `MARK-${source.id}-locator`,
      independenceGroup: `MARK-${source.id}-group`,
      checkedBy: 'person-1',
    }),
  ),
  contacts: [
    {
      id: 'contact',
      sourceId: 'secret',
      at: '2026-11-20T09:30:00.000Z',
      channel: 'call',
      direction: 'outgoing',
      outcome: 'reached',
      asked: 'MARK-contact-asked',
      answered: 'MARK-contact-answered',
      createdBy: 'person-1',
      revision: 1,
    },
  ],
  attachments: [
    {
      id: 'file',
      sourceId: 'secret',
      sha256: 'a'.repeat(64),
      fileName: 'MARK-attachment.pdf',
      byteLength: 1,
      addedBy: 'person-1',
      addedAt: '2026-11-20T09:30:00.000Z',
    },
  ],
})
const override: Override = {
  id: 'override',
  storyId: file.story.id,
  group: 'rules',
  subject: 'claim-0 named_source',
  basis: 'MARK-override-basis',
  what: 'MARK-override-what',
  reason: 'MARK-override-reason, says MARK-secret-author',
  madeBy: 'person-1',
  madeAt: '2026-11-21T09:30:00.000Z',
  withdrawnBy: null,
  withdrawnAt: null,
  revision: 1,
}
const people = [aPerson({ name: 'MARK-person', initials: 'MARKI' })]

function files(profile: ExportProfile): { readonly name: string; readonly text: string }[] {
  const now = '2026-11-22T08:00:00.000Z'
  const corrections = correctionLog(
    {
      story: file.story,
      corrections: [correction, hidden],
      correctionClaims: [{ id: 't', correctionId: correction.id, claimId: 'claim-0' }],
      claimNumbers: new Map([['claim-0', 1]]),
      placesToFix: [
        {
          id: 'p',
          correctionId: correction.id,
          place: 'MARK-place',
          doneBy: 'person-1',
          doneAt: now,
          revision: 1,
        },
      ],
      people,
      overrides: [override],
      confidentialSources: [confidential],
    },
    profile,
    now,
  )
  const logs: AnyLog[] = [
    { subject: 'corrections', log: corrections },
    {
      subject: 'facts',
      log: factLog(
        { file: { ...file, overrides: [override] }, people, confidentialSources: [confidential] },
        profile,
        now,
      ),
    },
  ]
  const input = { file: { ...file, overrides: [override] }, people, confidentialSources: [confidential] }
  logs.push({ subject: 'article', log: annotatedArticle(input, profile, now) })
  return logs.flatMap((log) =>
    formatsOf[log.subject].map((format) => ({
      name: `${log.subject}.${format}`,
      text: isPackedFormat(format)
        ? Object.values(openParts(bytesOf(log, format))).join('\n')
        : textOf(renderLog(log, format)),
    })),
  )
}

/** Markers as they are found in a file, whatever the format has put before their hyphens. */
function markersIn(text: string): string[] {
  return [...new Set(text.match(/MARK[A-Za-z-]+/g) ?? [])].sort()
}

/** What the public correction log may hold of an entry that was approved. */
const publicFields = [
  'originalText',
  'correctedText',
  'publicNote',
  'storyHeadline',
  'storyUrl',
  'storyByline',
  'storyPublishedAt',
  'correctedAt',
  'publishedAt',
].map((field) => `MARK-correction-${field}`)

describe('The public exports', () => {
  it.each(files('public'))('hold nothing internal or confidential: $name', ({ name, text }) => {
    const allowed = name.startsWith('corrections') ? publicFields : ['MARK-open-excerpt', 'MARK-open-locator']
    expect(markersIn(text).filter((marker) => !allowed.includes(marker))).toEqual([])
    // Annotations hold no words of sources at all.
    if (name !== 'article.jsonld') expect(markersIn(text).length).toBeGreaterThan(0)
  })
})

describe('What a site takes over', () => {
  const site = files('desk').filter(({ name }) =>
    siteFormats.some((format) => name === `corrections.${format}`),
  )

  it.each(site)('holds nothing internal in the profile of the desk either: $name', ({ text }) => {
    expect(markersIn(text).filter((marker) => !publicFields.includes(marker))).toEqual([])
    expect(markersIn(text)).toContain('MARK-correction-publicNote')
  })
})

describe('The desk exports', () => {
  it.each(files('desk'))('hold no identity of a confidential source: $name', ({ text }) => {
    const identities = markersIn(text).filter((marker) =>
      /secret|contact|attachment|unnamed|story-note/.test(marker),
    )
    expect(identities).toEqual([])
  })

  it.each(files('desk').filter(({ name }) => /(?<!article)\.(?:md|html|json|xlsx|docx)$/.test(name)))(
    'list the overrides of the gate without the name of a confidential source: $name',
    ({ text }) => {
      expect(markersIn(text)).toEqual(
        expect.arrayContaining(['MARK-override-reason', 'MARK-override-what', 'MARK-person']),
      )
      expect(markersIn(text)).not.toContain('MARK-override-basis')
      expect(text).not.toContain('MARK-secret')
    },
  )

  it('hold the internal fields of corrections, the notes and the names of the desk', () => {
    const all = files('desk').filter(({ name }) =>
      [...logFormats, 'docx'].some((format) => name.endsWith(`.${format}`)),
    )
    for (const { name, text } of all) {
      const wanted = name.startsWith('corrections')
        ? [
            ...internalCorrectionFields.map((field) => `MARK-correction-${field}`),
            'MARK-place',
            'MARK-draft-publicNote',
          ]
        : ['MARK-claim-note', 'MARK-claim-proposedText', 'MARK-off-excerpt']
      expect(markersIn(text)).toEqual(expect.arrayContaining([...wanted, 'MARK-person']))
    }
    for (const { name, text } of all.filter((each) => each.name.startsWith('facts'))) {
      expect(text, name).toContain('an official with knowledge of the talks')
    }
  })
})
