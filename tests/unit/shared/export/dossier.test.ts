import { describe, expect, it } from 'vitest'
import type { Capture } from '../../../../shared/domain/capture.ts'
import type { ExportProfile } from '../../../../shared/domain/export-request.ts'
import { dossierOf } from '../../../../shared/export/dossier/dossier.ts'
import { renderDossier } from '../../../../shared/export/dossier/render-dossier.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aPerson,
  aReading,
  aSource,
  aStory,
  aStoryFile,
  someEvidence,
} from './entities.ts'

const now = '2026-11-22T08:00:00.000Z'

/** A source of which every word is a marker. */
const markedSource = (id: string, more: Partial<Parameters<typeof aSource>[0]> = {}) =>
  aSource({
    id,
    title: `MARK-${id}-title`,
    author: `MARK-${id}-author`,
    url: `https://MARK-${id}-url.example`,
    note: `MARK-${id}-note`,
    ...more,
  })

const secret = markedSource('secret', { isConfidential: true, descriptionInCopy: 'an aide to the minister' })
const off = markedSource('off', { terms: 'off_record' })
const open = markedSource('open')
const sources = [secret, off, open]
const digestOf = (sourceId: string) => sourceId.charCodeAt(0).toString(16).padStart(64, '0')

const capture = (sourceId: string): Capture => ({
  id: `capture ${sourceId}`,
  sourceId,
  url: `https://MARK-${sourceId}-captured.example`,
  finalUrl: '',
  contentType: 'text/html',
  title: null,
  author: null,
  publisher: null,
  publishedAt: null,
  sha256: digestOf(sourceId),
  byteLength: 1,
  pageSha256: null,
  textSha256: null,
  pictureSha256: null,
  gaps: '',
  capturedBy: null,
  capturedAt: now,
})

const file = aStoryFile({
  story: { ...aStory(), note: 'MARK-story-note' },
  claims: [
    aClaim({
      id: 'claim-1',
      number: 7,
      finding: 'incorrect',
      findingBy: 'person-1',
      note: 'MARK-claim-note, from MARK-secret-title',
    }),
    aClaim({ id: 'claim-2', number: 2, finding: 'cut' }),
  ],
  anchors: [
    anAnchor({ claimId: 'claim-2', start: 40, end: 45, exact: 'later <words>' }),
    anAnchor({ claimId: 'claim-1', start: 3, end: 9, exact: 'earlier words' }),
  ],
  sources,
  evidence: sources.map(({ id }) =>
    someEvidence({ id: `e ${id}`, claimId: 'claim-1', sourceId: id, excerpt: `MARK-${id}-excerpt` }),
  ),
  contacts: sources.map(({ id }) => ({
    id: `c ${id}`,
    sourceId: id,
    at: now,
    channel: 'call' as const,
    direction: 'outgoing' as const,
    outcome: 'reached' as const,
    asked: `MARK-${id}-asked, about MARK-secret-author`,
    answered: `MARK-${id}-answered`,
    createdBy: 'person-1',
    revision: 1,
  })),
  attachments: sources.map(({ id }) => ({
    id: `f ${id}`,
    sourceId: id,
    sha256: digestOf(id),
    fileName: `MARK-${id}-file`,
    byteLength: 1,
    addedBy: null,
    addedAt: now,
  })),
  questions: sources.map(({ id }) => ({
    id: `q ${id}`,
    storyId: 'story-1',
    claimId: 'claim-1',
    sourceId: id,
    text: `MARK-${id}-question`,
    channel: 'call' as const,
    askedBy: null,
    askedAt: now,
    answer: `MARK-${id}-answer`,
    answeredAt: now,
    revision: 1,
  })),
  secondReadings: [
    aReading({
      finding: 'needs_context',
      note: 'MARK-second-note, says MARK-secret-author',
      readBy: 'person-2',
    }),
  ],
  corrections: [aCorrection({ status: 'draft', publicNote: 'MARK-draft-notice', cause: 'MARK-cause' })],
  seals: [
    {
      id: 's',
      storyId: 'story-1',
      versionId: 'version-1',
      number: 1,
      digest: 'c'.repeat(64),
      sealedBy: 'person-1',
      sealedAt: now,
    },
  ],
})

function page(profile: ExportProfile): string {
  return renderDossier(
    dossierOf(
      {
        file,
        people: [
          aPerson({ name: 'MARK-first-reader' }),
          aPerson({ id: 'person-2', name: 'MARK-second-reader' }),
        ],
        confidentialSources: [secret],
        captures: sources.map(({ id }) => capture(id)),
        versionNumbers: new Map([['version-1', 4]]),
        changesSinceSeal: ['Claim 1 (other) has changed: finding.'],
        historyHead: { seq: 81, at: now, hash: 'd'.repeat(64) },
      },
      profile,
      now,
    ),
  )
}

const markersIn = (text: string): string[] => [...new Set(text.match(/MARK-[a-z]+-[a-z]+/g) ?? [])].sort()

describe('the dossier', () => {
  it('of the desk has all but who a confidential source is, what it said, when it was asked and what was kept of it', () => {
    const html = page('desk')
    const markers = markersIn(html)
    expect(
      markers.filter((marker) => marker.startsWith('MARK-secret') || marker === 'MARK-story-note'),
    ).toEqual([])
    expect(html).toContain('an aide to the minister')
    expect(html).not.toContain(digestOf('secret'))
    expect(markers).toEqual(
      expect.arrayContaining([
        ...['title', 'author', 'url', 'excerpt', 'asked', 'answered', 'question', 'answer', 'file'].flatMap(
          (field) => [`MARK-open-${field}`, `MARK-off-${field}`],
        ),
        ...['MARK-open-captured', 'MARK-claim-note', 'MARK-second-note', 'MARK-first-reader'],
        ...['MARK-second-reader', 'MARK-draft-notice'],
      ]),
    )
    expect(html).toContain(digestOf('open'))
    expect(html).toContain('1 thing has changed since.')
    expect(html).toContain('Claim 1 (other) has changed: finding.')
  })

  it('for the public has sources on the record alone, and neither notes nor names of the desk', () => {
    const html = page('public')
    const allowed = ['title', 'author', 'url', 'excerpt', 'captured'].map((field) => `MARK-open-${field}`)
    expect(markersIn(html)).toEqual(allowed.sort())
    expect(html).toContain('1 claim that is not for the public')
    expect(html).not.toContain('later')
  })

  it('goes by the order of the text, shows where two readers differ, and names what proves it', () => {
    const html = page('desk')
    expect(html.indexOf('id="claim-7"')).toBeLessThan(html.indexOf('id="claim-2"'))
    expect(html).toContain('later &lt;words&gt;')
    expect(html).toContain('The two findings differ, and nobody has settled it.')
    expect(html).toContain(`SHA-256 ${'c'.repeat(64)}`)
    expect(html).toContain(`SHA-256 ${'d'.repeat(64)}`)
    expect(html).not.toMatch(/<script|src=|@import|url\(/)
  })
})
