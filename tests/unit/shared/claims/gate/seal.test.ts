import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSinceSeal } from '../../../../../shared/claims/gate/changes-since-seal.ts'
import { sealChangeInWords } from '../../../../../shared/claims/gate/seal-change-words.ts'
import { sealDocument, sealDocumentSchema } from '../../../../../shared/claims/gate/seal-document.ts'
import { presetRules, usualHouseRules } from '../../../../../shared/claims/rule-presets.ts'
import { canonicalJson } from '../../../../../shared/domain/canonical-json.ts'
import type { StoryFile } from '../../../../../shared/domain/story-file.ts'
import { aClaim, anAnchor, aPerson, aSource, aStoryFile, someEvidence } from '../../export/entities.ts'

const text = 'Floods\n\nForty died.\n\nMany fled.'
const base: Partial<StoryFile> = {
  text,
  claims: [aClaim(), aClaim({ id: 'claim-2', number: 2 })],
  anchors: [anAnchor()],
  evidence: [someEvidence()],
  sources: [aSource()],
}
const documentOf = (over: Partial<StoryFile> = {}, rules = usualHouseRules) =>
  sealDocument(aStoryFile({ ...base, ...over }), rules, [aPerson()])

describe('a sealed document', () => {
  it('does not depend on the order of rows, and is read back as it was written', () => {
    const one = canonicalJson(documentOf())
    expect(canonicalJson(documentOf({ claims: base.claims?.toReversed() ?? [] }))).toBe(one)
    expect(sealDocumentSchema.parse(JSON.parse(one))).toEqual(documentOf())
  })

  it('never names a source: neither title nor author, nor the link of a confidential one', () => {
    const secret = aSource({
      title: 'MARK',
      author: 'MARK',
      url: 'https://mark.example/MARK',
      isConfidential: true,
    })
    expect(canonicalJson(documentOf({ sources: [secret] }))).not.toContain('MARK')
  })

  it('has another spelling for any change of text, finding or evidence', () => {
    const sealed = canonicalJson(documentOf())
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }).map((more) => ({ text: `${text}${more}` })),
          fc.string({ minLength: 1 }).map((note) => ({ claims: [aClaim({ note })] })),
          fc.string({ minLength: 1 }).map((more) => ({
            evidence: [someEvidence({ excerpt: `${someEvidence().excerpt}${more}` })],
          })),
        ),
        (over) => {
          expect(canonicalJson(documentOf(over))).not.toBe(sealed)
          expect(changesSinceSeal(documentOf(), documentOf(over))).not.toEqual([])
        },
      ),
    )
  })
})

describe('what changed since the seal', () => {
  it('is nothing when nothing did, whatever the story is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (paragraphs) => {
        const document = documentOf({ text: paragraphs.join('\n\n') })
        expect(changesSinceSeal(document, document)).toEqual([])
      }),
    )
  })

  it('is named by claim and field, and by the paragraph with its words', () => {
    const sealed = documentOf()
    const now = documentOf(
      {
        text: text.replace('Forty', 'Fifty'),
        claims: [aClaim({ finding: 'incorrect', revision: 9, updatedAt: '2027-01-01T00:00:00.000Z' })],
      },
      presetRules.magazine,
    )
    const changes = changesSinceSeal(sealed, now)
    expect(changes[0]).toEqual({ part: 'text', before: 'Forty died.', after: 'Fifty died.' })
    expect(changes.map((change) => sealChangeInWords(change, sealed, now))).toEqual([
      'A paragraph has other words.',
      'Claim 1 (other) has changed: finding.',
      'Claim 2 (other) is gone.',
      'The house rules are others.',
    ])
  })

  it('knows the place of a claim again in the next version, and tells of its words alone', () => {
    const [toll, flight] = ['Forty died', 'Many fled'].map((exact, index) =>
      anAnchor({
        id: `a${index}`,
        claimId: index === 0 ? 'claim-1' : 'claim-2',
        exact,
        start: index * 13 + 8,
      }),
    )
    const sealed = documentOf({ anchors: [toll, flight].filter((one) => one !== undefined) })
    const next = sealed.anchors.map((one) => ({
      ...one,
      id: `next-${one.id}`,
      versionId: 'version-2',
      start: one.start + 2,
    }))
    const after = { ...sealed, anchors: next }
    expect(changesSinceSeal(sealed, after)).toEqual([])
    const reworded = next.map((one) => (one.claimId === 'claim-1' ? { ...one, exact: 'Fifty died' } : one))
    const changes = changesSinceSeal(sealed, { ...sealed, anchors: reworded })
    expect(
      changes.map((change) => sealChangeInWords(change, sealed, { ...sealed, anchors: reworded })),
    ).toEqual(['A place of claim 1 (other) has changed: words.'])
    const alone = { ...sealed, anchors: next.slice(0, 1) }
    expect(changesSinceSeal(sealed, alone)).toMatchObject([{ part: 'anchors', id: 'a1', what: 'removed' }])
  })

  it('shows a paragraph that stood twice and stands once', () => {
    const changes = changesSinceSeal(documentOf({ text: 'A\n\nB\n\nA' }), documentOf({ text: 'A\n\nB' }))
    expect(changes).toEqual([{ part: 'text', before: 'A', after: '' }])
    const moved = changesSinceSeal(documentOf({ text: 'A\n\nB' }), documentOf({ text: 'B\n\nA' }))
    expect(moved).toHaveLength(1)
  })
})
