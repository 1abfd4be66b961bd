import { describe, expect, it } from 'vitest'
import { addAnchor, removeAnchor } from '../../db/operations/claim-anchors.ts'
import { createClaim } from '../../db/operations/create-claim.ts'
import { deleteClaim } from '../../db/operations/delete-claim.ts'
import { attachLinks } from '../../db/operations/evidence.ts'
import { moveClaim, signOff } from '../../db/operations/move-claim.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { undo } from '../../db/operations/undo.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { emptyDetails } from '../../shared/domain/claim-details.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithClaim() {
  const desk = await openDesk()
  const { story, version } = await desk.story('More than 900 people came on Monday, he said.')
  return {
    ...desk,
    import: desk.story,
    story,
    version,
    newClaim: await desk.claim(story.id, 'More than 900 people'),
  }
}

describe('marking a claim', () => {
  it('keeps the words with what stands around them, and numbers the claims of the story', async () => {
    const { library, story, newClaim, claim } = await deskWithClaim()
    const second = await claim(story.id, 'Monday', 'date_time')
    const { anchors, text } = await openStory(library.db, story.id)
    expect([newClaim.number, second.number]).toEqual([1, 2])
    expect(anchors[0]).toMatchObject({
      exact: 'More than 900 people',
      prefix: 'Offer to help\n\n',
      suffix: ' came on Monday, he said.',
    })
    for (const { start, end, exact } of anchors) expect(text.slice(start, end)).toBe(exact)
    expect(second.details).toEqual(emptyDetails('date_time'))
  })

  it('takes overlapping words, and several places for one claim', async () => {
    const { library, context, story, version, newClaim, claim } = await deskWithClaim()
    await claim(story.id, '900')
    const span = { start: 0, end: 5 }
    await addAnchor(context, { ...newClaim, versionId: version.id, span })
    const { anchors } = await openStory(library.db, story.id)
    expect(anchors.map(({ exact }) => exact)).toEqual(['Offer', 'More than 900 people', '900'])
    const offer = anchors.find(({ exact }) => exact === 'Offer')
    await removeAnchor(context, { id: offer?.id ?? '' })
    const [last] = (await openStory(library.db, story.id)).anchors
    expect(await refusalOf(removeAnchor(context, { id: last?.id ?? '' }))).toMatchObject({
      code: 'not_allowed',
    })
  })

  it('refuses a place without words, outside the text, or in the text of another story', async () => {
    const { context, story, version, import: bringIn } = await deskWithClaim()
    const other = await bringIn('Another article.')
    const mark = (versionId: string, start: number, end: number) =>
      refusalOf(createClaim(context, { storyId: story.id, versionId, span: { start, end }, type: 'other' }))
    expect(await mark(version.id, 13, 15)).toMatchObject({ code: 'bad_input' })
    expect(await mark(version.id, 10_000, 10_010)).toMatchObject({ code: 'bad_input' })
    expect(await mark(other.version.id, 0, 5)).toMatchObject({ code: 'not_allowed' })
  })

  it('gives a number that was undone to no other claim', async () => {
    const { context, story, claim } = await deskWithClaim()
    await claim(story.id, 'Monday')
    await undo(context, story.id)
    expect((await claim(story.id, 'he said')).number).toBe(3)
  })
})

describe('the card of a claim', () => {
  it('changes what it says, and starts with empty details when the kind of claim changes', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    const details = { kind: 'casualty', category: 'killed', qualifier: 'more_than', value: 900 } as const
    const whole = { ...emptyDetails('casualty_count'), ...details } as NonNullable<typeof newClaim.details>
    await updateClaim(context, { ...newClaim, fields: { type: 'casualty_count', details: whole } })
    expect(await read('claims', newClaim.id)).toMatchObject({ type: 'casualty_count', details })
    await updateClaim(context, { id: newClaim.id, revision: 2, fields: { type: 'age', note: 'of whom?' } })
    expect(await read('claims', newClaim.id)).toMatchObject({
      details: emptyDetails('age'),
      note: 'of whom?',
    })
    const wrong = updateClaim(context, { id: newClaim.id, revision: 3, fields: { details: whole } })
    expect(await refusalOf(wrong)).toMatchObject({ code: 'bad_input' })
  })
})

describe('checking a claim', () => {
  it('notes who found what and when, and puts the claim up for review', async () => {
    const { context, read, me, newClaim } = await deskWithClaim()
    await setFinding(context, { ...newClaim, finding: 'incorrect' })
    const found = await read('claims', newClaim.id)
    expect(found).toMatchObject({ finding: 'incorrect', findingBy: me, workflow: 'ready_for_review' })
    expect(found.findingAt).toBe(found.updatedAt)
  })

  it('is signed off by name once there is a finding, and not before', async () => {
    const { context, read, me, newClaim } = await deskWithClaim()
    expect(await refusalOf(signOff(context, newClaim))).toMatchObject({ code: 'not_allowed' })
    await setFinding(context, { ...newClaim, finding: 'confirmed' })
    await signOff(context, { id: newClaim.id, revision: 2 })
    const signed = await read('claims', newClaim.id)
    expect(signed).toMatchObject({ workflow: 'signed_off', signedOffBy: me, signedOffAt: signed.updatedAt })
  })

  it('is reopened when its finding changes after the sign-off, and loses the sign-off', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    await setFinding(context, { ...newClaim, finding: 'confirmed' })
    await signOff(context, { id: newClaim.id, revision: 2 })
    await setFinding(context, { id: newClaim.id, revision: 3, finding: 'incorrect' })
    expect(await read('claims', newClaim.id)).toMatchObject({
      workflow: 'reopened',
      signedOffBy: null,
      signedOffAt: null,
    })
  })

  it('moves only as the table of moves allows', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    await moveClaim(context, { ...newClaim, to: 'awaiting_reply' })
    expect((await read('claims', newClaim.id)).workflow).toBe('awaiting_reply')
    const back = moveClaim(context, { id: newClaim.id, revision: 2, to: 'reopened' })
    expect(await refusalOf(back)).toMatchObject({ code: 'not_allowed' })
  })
})

describe('deleting a claim', () => {
  it('takes everything that hangs on it along, and undo brings all of it back', async () => {
    const { context, library, story, newClaim } = await deskWithClaim()
    await attachLinks(context, { claimId: newClaim.id, lines: 'https://example.org/a' })
    const before = await snapshot(library.db)
    await deleteClaim(context, newClaim)
    const file = await openStory(library.db, story.id)
    expect([file.claims, file.anchors, file.evidence, file.sources]).toEqual([[], [], [], []])
    expect((await snapshot(library.db)).sources).toHaveLength(1)
    await undo(context, story.id)
    expect(await snapshot(library.db)).toEqual(before)
  })
})
