import { describe, expect, it } from 'vitest'
import { acceptWording, acceptWordings } from '../../db/operations/accept-wording.ts'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { deleteCorrection } from '../../db/operations/delete-correction.ts'
import {
  approveCorrection,
  publishCorrection,
  rejectCorrection,
  reopenCorrection,
} from '../../db/operations/judge-correction.ts'
import { addPlaces, removePlace, setPlaceDone } from '../../db/operations/places.ts'
import { proposeWording, stetWording } from '../../db/operations/propose-wording.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { setCorrectionClaims } from '../../db/operations/set-correction-claims.ts'
import { undo } from '../../db/operations/undo.ts'
import { updateCorrection } from '../../db/operations/update-correction.ts'
import { deleteStory, updateStory } from '../../db/operations/update-story.ts'
import { listCorrections } from '../../db/repositories/corrections.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import { contract } from '../../shared/ipc/contract.ts'
import { correctionFields } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithClaim() {
  const desk = await openDesk()
  const { story, version } = await desk.story('It began on 10/10/203, he said. Ten people came.')
  const newClaim = await desk.claim(story.id, '10/10/203', 'date_time')
  return { ...desk, bringIn: desk.story, story, version, newClaim }
}

async function deskWithEntry() {
  const desk = await deskWithClaim()
  const { correctionId: id } = await createCorrection(desk.context, {
    storyId: desk.story.id,
    fields: correctionFields,
    claimIds: [desk.newClaim.id],
  })
  const entry = () => desk.read('corrections', id)
  return { ...desk, id, entry }
}

describe('a proposed wording', () => {
  it('is noted on the claim, and can be taken back', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    expect(await read('claims', newClaim.id)).toMatchObject({
      proposedChange: 'proposed',
      proposedText: '10/10/2023',
    })
    await proposeWording(context, { id: newClaim.id, revision: 2, text: null })
    expect(await read('claims', newClaim.id)).toMatchObject({ proposedChange: 'none', proposedText: null })
  })

  it('that is accepted writes the whole entry of the log, in one step', async () => {
    const { context, library, me, story, version, newClaim } = await deskWithClaim()
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    const before = await snapshot(library.db)
    const { correctionId } = await acceptWording(context, {
      id: newClaim.id,
      revision: 2,
      text: '10/10/2023',
    })
    const { corrections, correctionClaims, claims } = await openStory(library.db, story.id)
    expect(corrections[0]).toMatchObject({
      id: correctionId,
      number: 1,
      kind: 'correction',
      status: 'draft',
      location: 'body',
      originalText: '10/10/203',
      correctedText: '10/10/2023',
      errorType: 'date_time',
      severity: 'substantive',
      placement: 'foot',
      storyHeadline: 'Offer to help',
      storyByline: 'Jo Marsh',
      storyPublishedAt: '2026-03-10',
      reportedBy: 'checker',
      versionBeforeId: version.id,
      versionAfterId: null,
      draftedBy: me,
      publicNote:
        'The article “Offer to help”, published on 10 March 2026, wrongly said: “It began on 10/10/203, he said.” ' +
        'The correct version is: “It began on 10/10/2023, he said.”',
    })
    expect(correctionClaims).toMatchObject([{ correctionId, claimId: newClaim.id }])
    expect(claims[0]).toMatchObject({ proposedChange: 'accepted', proposedText: '10/10/2023' })
    await undo(context, story.id)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('that was modified while accepting says so', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    await acceptWording(context, { id: newClaim.id, revision: 2, text: '10 October 2023' })
    expect(await read('claims', newClaim.id)).toMatchObject({
      proposedChange: 'accepted_modified',
      proposedText: '10 October 2023',
    })
  })

  it('is accepted with others as one event, which one undo takes back', async () => {
    const { context, library, story, claim, newClaim } = await deskWithClaim()
    const headline = await claim(story.id, 'help', 'other')
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    await proposeWording(context, { ...headline, text: '7 boats' })
    const before = await snapshot(library.db)
    const claims = [newClaim, headline].map(({ id }) => ({ id, revision: 2 }))
    await acceptWordings(context, { storyId: story.id, claims })
    const { corrections } = await openStory(library.db, story.id)
    expect(corrections.map(({ number, errorType }) => [number, errorType])).toEqual([
      [1, 'date_time'],
      [2, 'number'],
    ])
    await undo(context, story.id)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('is an update where a count has moved on, and a correction where it was found incorrect', async () => {
    const { context, library, story, claim, read } = await deskWithClaim()
    const kindOf = async (finding: Finding) => {
      const count = await claim(story.id, 'help', 'casualty_count')
      await setFinding(context, { ...count, finding })
      const { id, revision } = await read('claims', count.id)
      await proposeWording(context, { id, revision, text: '12 dead' })
      await acceptWording(context, { id, revision: revision + 1, text: '12 dead' })
      return (await openStory(library.db, story.id)).corrections.at(-1)?.kind
    }
    expect(await kindOf('needs_context')).toBe('update')
    expect(await kindOf('incorrect')).toBe('correction')
  })

  it('before publication is a minor fix, and its place is that of the words', async () => {
    const { context, library, story, claim } = await deskWithClaim()
    await updateStory(context, { ...story, fields: { publishedAt: null } })
    const headline = await claim(story.id, 'help', 'headline_display')
    await proposeWording(context, { ...headline, text: 'assist' })
    await acceptWording(context, { id: headline.id, revision: 2, text: 'assist' })
    const [entry] = (await openStory(library.db, story.id)).corrections
    expect(entry).toMatchObject({ kind: 'minor_fix', location: 'headline', storyPublishedAt: null })
  })

  it('cannot be accepted twice, without a proposal, or without a change', async () => {
    const { context, newClaim } = await deskWithClaim()
    const accept = (revision: number, text: string) =>
      acceptWording(context, { id: newClaim.id, revision, text })
    expect(await refusalOf(accept(1, 'x'))).toMatchObject({ code: 'not_allowed' })
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    expect(await refusalOf(accept(2, '10/10/203'))).toMatchObject({ code: 'bad_input' })
    await accept(2, '10/10/2023')
    expect(await refusalOf(accept(3, '10/10/2023'))).toMatchObject({ code: 'not_allowed' })
  })

  it('that stands in the log is not taken back behind the log', async () => {
    const { context, read, newClaim } = await deskWithClaim()
    await proposeWording(context, { ...newClaim, text: '10/10/2023' })
    const { correctionId } = await acceptWording(context, {
      id: newClaim.id,
      revision: 2,
      text: '10/10/2023',
    })
    const claim = { id: newClaim.id, revision: 3 }
    const refusal = await refusalOf(proposeWording(context, { ...claim, text: null }))
    expect(refusal.message).toContain('entry 1')
    expect(await refusalOf(stetWording(context, { ...claim, reason: 'It stands.' }))).toMatchObject({
      code: 'not_allowed',
    })
    await rejectCorrection(context, { id: correctionId, revision: 1, reason: 'Not an error.' })
    await stetWording(context, { ...claim, reason: 'It stands.' })
    expect(await read('claims', newClaim.id)).toMatchObject({
      proposedChange: 'stet',
      stetReason: 'It stands.',
    })
  })
})

describe('an entry of the log', () => {
  it('is written by hand with the next number, for claims of its own story', async () => {
    const { context, library, story, newClaim, id, ...desk } = await deskWithEntry()
    const other = await desk.bringIn('Another article.')
    const foreign = await desk.claim(other.story.id, 'Another')
    const make = (claimIds: string[]) =>
      createCorrection(context, { storyId: story.id, fields: correctionFields, claimIds })
    expect(await refusalOf(make([foreign.id]))).toMatchObject({ code: 'bad_input' })
    await make([newClaim.id, newClaim.id])
    const log = contract['correction:list'].output.parse(await listCorrections(library.db))
    expect(log.corrections.map(({ number }) => number)).toEqual([2, 1])
    expect(log.correctionClaims).toHaveLength(2)
    expect(log.corrections.at(-1)?.id).toBe(id)
  })

  it('is approved by the person at the desk, by name', async () => {
    const { context, entry, me } = await deskWithEntry()
    expect(await refusalOf(approveCorrection({ ...context, actor: null }, await entry()))).toMatchObject({
      code: 'not_allowed',
    })
    await approveCorrection(context, await entry())
    const approved = await entry()
    expect(approved).toMatchObject({ status: 'approved', approvedBy: me, approvedAt: approved.updatedAt })
  })

  it('needs a public notice to be approved, unless it is a minor fix', async () => {
    const { context, entry, id } = await deskWithEntry()
    await updateCorrection(context, { id, revision: 1, fields: { publicNote: '  ' } })
    expect((await refusalOf(approveCorrection(context, await entry()))).message).toContain('public notice')
    await updateCorrection(context, { id, revision: 2, fields: { kind: 'minor_fix' } })
    await approveCorrection(context, await entry())
    expect((await entry()).status).toBe('approved')
    expect((await refusalOf(publishCorrection(context, await entry()))).message).toContain(
      'minor fix is internal',
    )
  })

  it('goes back to draft when its public side changes after approval, and not for an internal note', async () => {
    const { context, entry, id } = await deskWithEntry()
    await approveCorrection(context, await entry())
    const edit = async (fields: Parameters<typeof updateCorrection>[1]['fields']) =>
      updateCorrection(context, { id, revision: (await entry()).revision, fields })
    await edit({ cause: 'A typing slip', publicNote: correctionFields.publicNote })
    expect((await entry()).status).toBe('approved')
    await edit({ publicNote: 'Other words.' })
    expect(await entry()).toMatchObject({ status: 'draft', approvedBy: null, approvedAt: null })
  })

  it('once published keeps its words, and takes internal notes and places only', async () => {
    const { context, entry, id, newClaim } = await deskWithEntry()
    expect(await refusalOf(publishCorrection(context, await entry()))).toMatchObject({ code: 'not_allowed' })
    await approveCorrection(context, await entry())
    await publishCorrection(context, await entry())
    const published = await entry()
    expect(published).toMatchObject({ status: 'published', publishedAt: published.updatedAt })
    const refused = await Promise.all([
      refusalOf(updateCorrection(context, { ...published, fields: { correctedText: 'twelve' } })),
      refusalOf(rejectCorrection(context, { ...published, reason: 'x' })),
      refusalOf(reopenCorrection(context, published)),
      refusalOf(deleteCorrection(context, published)),
      refusalOf(setCorrectionClaims(context, { ...published, claimIds: [newClaim.id] })),
    ])
    expect(refused.map(({ code }) => code)).toEqual(Array(5).fill('not_allowed'))
    await updateCorrection(context, { id, revision: published.revision, fields: { cause: 'haste' } })
    await addPlaces(context, { correctionId: id, places: ['Newsletter'] })
    expect(await entry()).toMatchObject({ status: 'published', cause: 'haste' })
  })

  it('is rejected with a reason, reopened, and only then changed', async () => {
    const { context, entry, id } = await deskWithEntry()
    await approveCorrection(context, await entry())
    await rejectCorrection(context, { ...(await entry()), reason: 'Not an error.' })
    expect(await entry()).toMatchObject({
      status: 'rejected',
      rejectedReason: 'Not an error.',
      approvedBy: null,
      approvedAt: null,
    })
    const edit = updateCorrection(context, { id, revision: 3, fields: { cause: 'x' } })
    expect(await refusalOf(edit)).toMatchObject({ code: 'not_allowed' })
    await reopenCorrection(context, await entry())
    expect(await entry()).toMatchObject({ status: 'draft', rejectedReason: null })
  })

  it('is deleted as a draft with its ties and places, and undo brings them back', async () => {
    const { context, library, entry, id, story } = await deskWithEntry()
    await addPlaces(context, { correctionId: id, places: ['Newsletter'] })
    const before = await snapshot(library.db)
    await approveCorrection(context, await entry())
    expect(await refusalOf(deleteCorrection(context, await entry()))).toMatchObject({ code: 'not_allowed' })
    await undo(context, story.id)
    await deleteCorrection(context, await entry())
    const after = await snapshot(library.db)
    expect([after.corrections, after.correctionClaims, after.placesToFix]).toEqual([[], [], []])
    await undo(context, story.id)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('says which claims it settles', async () => {
    const { context, library, story, entry, claim, newClaim } = await deskWithEntry()
    const second = await claim(story.id, 'Ten people')
    await setCorrectionClaims(context, { ...(await entry()), claimIds: [second.id, second.id] })
    const settled = async () =>
      (await openStory(library.db, story.id)).correctionClaims.map(({ claimId }) => claimId)
    expect(await settled()).toEqual([second.id])
    await setCorrectionClaims(context, { ...(await entry()), claimIds: [newClaim.id, second.id] })
    expect((await settled()).sort()).toEqual([newClaim.id, second.id].sort())
    expect((await entry()).revision).toBe(3)
  })

  it('of a deleted story is not in the log', async () => {
    const { context, library, story } = await deskWithEntry()
    await deleteStory(context, story)
    expect(await listCorrections(library.db)).toEqual({
      corrections: [],
      correctionClaims: [],
      placesToFix: [],
    })
  })
})

describe('places to fix', () => {
  it('are added together and taken off by one undo', async () => {
    const { context, library, story, id } = await deskWithEntry()
    await addPlaces(context, { correctionId: id, places: ['Site', 'Print', 'Wire'] })
    const listed = async () => (await listCorrections(library.db)).placesToFix.map(({ place }) => place)
    expect(await listed()).toEqual(expect.arrayContaining(['Site', 'Print', 'Wire']))
    await undo(context, story.id)
    expect(await listed()).toEqual([])
  })

  it('are ticked by name, and taken off', async () => {
    const { context, library, id, me } = await deskWithEntry()
    const { changes } = await addPlaces(context, { correctionId: id, places: ['Push alert'] })
    const placeId = changes[0]?.id ?? ''
    await setPlaceDone(context, { id: placeId, revision: 1, isDone: true })
    const [done] = (await listCorrections(library.db)).placesToFix
    expect(done).toMatchObject({ place: 'Push alert', doneBy: me })
    expect(done?.doneAt).not.toBeNull()
    await setPlaceDone(context, { id: placeId, revision: 2, isDone: false })
    expect((await listCorrections(library.db)).placesToFix).toMatchObject([{ doneBy: null, doneAt: null }])
    await removePlace(context, { id: placeId, revision: 3 })
    expect((await listCorrections(library.db)).placesToFix).toEqual([])
  })
})
