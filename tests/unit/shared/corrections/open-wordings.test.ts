import { describe, expect, it } from 'vitest'
import { openWordings } from '../../../../shared/corrections/open-wordings.ts'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Correction } from '../../../../shared/domain/correction.ts'
import { layOut } from '../../../../shared/text/assemble.ts'
import { aClaim, aCorrection, anAnchor } from '../export/entities.ts'

const version = layOut([
  { kind: 'headline', text: 'Ferry sinks, 40 dead' },
  { kind: 'paragraph', text: 'More than 40 people died on Monday, the coast guard said.' },
  { kind: 'paragraph', text: 'The search goes on.' },
])

interface Written {
  readonly claim: Claim
  readonly anchor: Anchor
  readonly entry?: Correction
}

/** A claim on words of the text with other words proposed for it. */
function proposed(number: number, words: string, after: string, over: Partial<Anchor> = {}): Written {
  const start = version.text.indexOf(words)
  return {
    claim: aClaim({ id: `claim ${number}`, number, proposedChange: 'proposed', proposedText: after }),
    anchor: anAnchor({
      id: `anchor ${number}`,
      claimId: `claim ${number}`,
      exact: words,
      start,
      end: start + words.length,
      ...over,
    }),
  }
}

/** The same, accepted: entry `number` states it. */
function accepted(
  number: number,
  words: string,
  after: string,
  over: Partial<Correction> = {},
  place: Partial<Anchor> = {},
): Written {
  const { claim, anchor } = proposed(number, words, after, place)
  const entry = aCorrection({
    id: `entry ${number}`,
    number,
    originalText: words,
    correctedText: after,
    ...over,
  })
  return { claim: { ...claim, proposedChange: 'accepted' }, anchor, entry }
}

function listed(...written: readonly Written[]) {
  const entries = written.flatMap(({ entry, claim }) => (entry === undefined ? [] : [{ entry, claim }]))
  const wordings = openWordings({
    text: version.text,
    blocks: version.blocks,
    claims: written.map(({ claim }) => claim),
    anchors: written.map(({ anchor }) => anchor),
    corrections: entries.map(({ entry }) => entry).values(),
    correctionClaims: entries.map(({ entry, claim }) => ({
      id: `tie ${entry.id}`,
      correctionId: entry.id,
      claimId: claim.id,
    })),
  })
  return wordings.map(({ claim, entry, trouble }) => ({
    claim: claim.number,
    isAccepted: entry !== null,
    trouble,
  }))
}

describe('The open wordings of a story', () => {
  it('are those proposed and those accepted that wait for a version, in the order of the text', () => {
    expect(listed(proposed(1, 'Monday', 'Sunday'), accepted(2, '40 dead', '43 dead'))).toEqual([
      { claim: 2, isAccepted: true, trouble: null },
      { claim: 1, isAccepted: false, trouble: null },
    ])
    const let_ = proposed(3, 'Monday', 'Sunday')
    expect(listed({ ...let_, claim: { ...let_.claim, proposedChange: 'stet' } })).toEqual([])
    expect(listed(accepted(1, '40 dead', '43 dead', { status: 'rejected' }))).toEqual([])
    expect(listed(accepted(1, '40 dead', '43 dead', { versionAfterId: 'version-2' }))).toEqual([])
  })

  it('tell on both sides that they change the same words', () => {
    const wordings = listed(
      proposed(1, 'More than 40 people', 'At least 43 people'),
      proposed(2, '40 people', '44 people'),
      proposed(3, 'Monday', 'Sunday'),
    )
    expect(wordings.map(({ claim, trouble }) => [claim, trouble])).toEqual([
      [1, { kind: 'overlap', claimId: 'claim 2', number: 2 }],
      [2, { kind: 'overlap', claimId: 'claim 1', number: 1 }],
      [3, null],
    ])
  })

  it('tell of one that spans two paragraphs that it does', () => {
    const [wording] = listed(proposed(1, 'guard said.\n\nThe search', 'guard said. A search'))
    expect(wording?.trouble).toEqual({ kind: 'two_blocks' })
  })

  it('tell when a later version changed the words otherwise, lost them, or has the new ones already', () => {
    expect(listed(accepted(1, 'Monday', 'Sunday', { originalText: 'Tuesday' }))[0]?.trouble).toEqual({
      kind: 'words_changed',
    })
    expect(listed(proposed(1, 'Monday', 'Sunday', { state: 'text_changed' }))[0]?.trouble).toEqual({
      kind: 'words_changed',
    })
    expect(listed(accepted(1, 'Monday', 'Sunday', {}, { state: 'lost' }))[0]?.trouble).toEqual({
      kind: 'lost',
    })
    expect(listed(proposed(1, 'Monday', 'Monday'))[0]?.trouble).toEqual({ kind: 'already_there' })
    // The text has what was accepted: nothing is open.
    expect(listed(accepted(1, 'Monday', 'Monday', { originalText: 'Tuesday' }))).toEqual([])
  })
})
