import { describe, expect, it } from 'vitest'
import { acceptWording } from '../../db/operations/accept-wording.ts'
import { addVersion } from '../../db/operations/add-version.ts'
import { changeClaims } from '../../db/operations/change-claims.ts'
import { putAnchor } from '../../db/operations/claim-anchors.ts'
import { confirmWords } from '../../db/operations/confirm-words.ts'
import { addDismissals } from '../../db/operations/dismissals.ts'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { labelVersion } from '../../db/operations/label-version.ts'
import { signOff } from '../../db/operations/move-claim.ts'
import { proposeWording } from '../../db/operations/propose-wording.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { addTicks } from '../../db/operations/ticks.ts'
import { redo, undo } from '../../db/operations/undo.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { listVersions, readVersionFile } from '../../db/repositories/versions.ts'
import { correctionsToMake } from '../../shared/corrections/corrections-to-make.ts'
import type { VersionLabelFields } from '../../shared/domain/version-label.ts'
import { correctedVersion } from '../../electron/import/corrected-version.ts'
import { correctionFields, draftOf } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

const paragraphs = [
  'The ferry rolled over on Monday, killing more than 40 people. It was a calm evening.',
  'The harbour authority sent two sonar crews to the strait.',
  'Nobody saw the captain leave the bridge, a passenger said.',
] as const

/** A story with three claims signed off, and what gives it another version. */
async function checkedStory() {
  const desk = await openDesk()
  const { story } = await desk.story(...paragraphs)
  const words = {
    toll: 'more than 40 people',
    crews: 'two sonar crews',
    captain: 'Nobody saw the captain leave',
  }
  for (const place of Object.values(words)) {
    const claim = await desk.claim(story.id, place)
    await setFinding(desk.context, { ...claim, finding: 'confirmed' })
    await signOff(desk.context, await desk.read('claims', claim.id))
  }
  const revise = async (...texts: readonly string[]) =>
    addVersion(desk.context, {
      ...(await desk.read('stories', story.id)),
      draft: draftOf('Offer to help', ...texts),
      original: Buffer.from(texts.join('\n')),
      fileName: 'second.txt',
    })
  const now = () => openStory(desk.library.db, story.id)
  const claimOn = async (exact: string) => {
    const { anchors, claims } = await now()
    const anchor = anchors.find((each) => each.exact === exact)
    return { anchor, claim: claims.find(({ id }) => id === anchor?.claimId) }
  }
  return { desk, story, words, revise, now, claimOn }
}

describe('a new version of a story', () => {
  it('keeps what was checked on the same words, wherever they stand now', async () => {
    const { words, revise, claimOn, now } = await checkedStory()
    const { counts } = await revise('A new opening.', paragraphs[1], paragraphs[2], paragraphs[0])
    expect(counts).toEqual({ unchanged: 2, moved: 1, text_changed: 0, lost: 0 })
    for (const place of Object.values(words)) {
      const { anchor, claim } = await claimOn(place)
      expect((await now()).text.slice(anchor?.start, anchor?.end)).toBe(place)
      expect(claim?.workflow).toBe('signed_off')
    }
    expect((await now()).version).toMatchObject({ number: 2, origin: 'revision', fileName: 'second.txt' })
  })

  it('takes the sign-off from a claim whose words changed, and keeps its finding', async () => {
    const { words, revise, claimOn } = await checkedStory()
    await revise(paragraphs[0].replace('40', '1,200'), paragraphs[1], paragraphs[2])
    const { anchor, claim } = await claimOn('more than 1,200 people')
    expect(anchor?.state).toBe('text_changed')
    expect(claim).toMatchObject({
      workflow: 'reopened',
      finding: 'confirmed',
      signedOffBy: null,
      signedOffAt: null,
    })
    expect((await claimOn(words.crews)).claim?.workflow).toBe('signed_off')
  })

  it('keeps words marked as changed in later versions, until a person has looked', async () => {
    const { revise, claimOn } = await checkedStory()
    await revise(paragraphs[0].replace('40', '52'), paragraphs[1], paragraphs[2])
    await revise(paragraphs[0].replace('40', '52'), paragraphs[1], 'A last line.', paragraphs[2])
    expect((await claimOn('more than 52 people')).anchor?.state).toBe('text_changed')
  })

  it('loses a claim whose words went, with its words, and finds it again when they come back', async () => {
    const { words, revise, claimOn } = await checkedStory()
    const { counts } = await revise(paragraphs[0], paragraphs[2])
    expect(counts.lost).toBe(1)
    const { anchor, claim } = await claimOn(words.crews)
    expect(anchor).toMatchObject({ state: 'lost', score: 0 })
    expect(claim?.workflow).toBe('reopened')
    await revise(paragraphs[0], paragraphs[2], paragraphs[1])
    expect((await claimOn(words.crews)).anchor?.state).toBe('moved')
  })

  it('keeps ticks and dismissals on the same words alone', async () => {
    const { desk, story, revise, now } = await checkedStory()
    const { version, text } = await now()
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const ticked = ['It was a calm evening.', 'Offer to help']
    await addTicks(desk.context, { storyId: story.id, versionId: version.id, spans: ticked.map(spanOf) })
    const items = ['Monday', 'a passenger'].map((words) => ({
      subject: 'claim' as const,
      rule: 'date_time',
      span: spanOf(words),
    }))
    await addDismissals(desk.context, { storyId: story.id, versionId: version.id, reason: '', items })
    await revise(paragraphs[0].replace('calm', 'stormy'), paragraphs[1], paragraphs[2])
    const { ticks, dismissals, text: after } = await now()
    expect(ticks.map(({ exact }) => exact)).toEqual(['Offer to help'])
    expect(dismissals.map(({ start, end }) => after.slice(start, end))).toEqual(['Monday', 'a passenger'])
  })

  it('counts as read what claims and ticks still stand on', async () => {
    const { desk, revise } = await checkedStory()
    const shareOf = async () => (await listStories(desk.library.db))[0]?.wordsRead
    const before = await shareOf()
    await revise(...paragraphs, 'Five new words stand here.')
    expect(await shareOf()).toBe(before)
    await revise('Five new words stand here.', 'Another opening, that nobody has read.')
    expect(await shareOf()).toBe(0)
  })

  it('counts as unread what stands under a claim with other words, until somebody has looked', async () => {
    const { desk, revise, now } = await checkedStory()
    const shareOf = async () => (await listStories(desk.library.db))[0]?.wordsRead ?? 0
    const before = await shareOf()
    await revise(paragraphs[0].replace('40', '52'), ...paragraphs.slice(1))
    expect(await shareOf()).toBeLessThan(before)
    const changed = (await now()).anchors.filter(({ state }) => state === 'text_changed')
    for (const { claimId } of changed) {
      await confirmWords(desk.context, await desk.read('claims', claimId))
    }
    expect(changed.length).toBeGreaterThan(0)
    expect(await shareOf()).toBe(before)
  })

  it('is taken back and done again as one step', async () => {
    const { desk, story, revise } = await checkedStory()
    const before = await snapshot(desk.library.db)
    await revise(paragraphs[0].replace('40', '52'), paragraphs[2])
    const after = await snapshot(desk.library.db)
    await undo(desk.context, story.id)
    expect(await snapshot(desk.library.db)).toMatchObject({ anchors: before.anchors, ticks: before.ticks })
    await redo(desk.context, story.id)
    expect((await snapshot(desk.library.db)).anchors).toEqual(after.anchors)
  })

  it('is refused when it has no words or is the text that is there', async () => {
    const { desk, story, now } = await checkedStory()
    const add = async (draft: ReturnType<typeof draftOf>) =>
      refusalOf(
        addVersion(desk.context, {
          ...(await desk.read('stories', story.id)),
          draft,
          original: Buffer.from(draft.text),
          fileName: null,
        }),
      )
    expect(await add(draftOf('Offer to help', ...paragraphs))).toMatchObject({ code: 'bad_input' })
    expect(await add({ ...draftOf('x'), text: ' ', blocks: [] })).toMatchObject({ code: 'empty' })
    expect((await now()).version.number).toBe(1)
  })
})

describe('what a person does about words that changed', () => {
  const changedToll = [paragraphs[0].replace('40', '1,200'), paragraphs[1], paragraphs[2]] as const

  it('confirms them, which leaves the sign-off to be given again', async () => {
    const { desk, revise, claimOn } = await checkedStory()
    await revise(...changedToll)
    const { claim } = await claimOn('more than 1,200 people')
    await confirmWords(desk.context, await desk.read('claims', claim?.id ?? ''))
    const after = await claimOn('more than 1,200 people')
    expect(after.anchor?.state).toBe('confirmed_by_person')
    expect(after.claim).toMatchObject({ workflow: 'reopened', signedOffBy: null })
    expect(
      await refusalOf(confirmWords(desk.context, await desk.read('claims', claim?.id ?? ''))),
    ).toMatchObject({
      code: 'not_allowed',
    })
  })

  it('checks the claim again, or signs it off, which confirms them too; undo takes both back', async () => {
    const { desk, story, revise, claimOn } = await checkedStory()
    await revise(...changedToll)
    const state = async () => (await claimOn('more than 1,200 people')).anchor?.state
    const target = async () => {
      const { claim } = await claimOn('more than 1,200 people')
      return desk.read('claims', claim?.id ?? '')
    }
    for (const check of [
      async () => setFinding(desk.context, { ...(await target()), finding: 'incorrect' }),
      async () => signOff(desk.context, await target()),
      async () => changeClaims(desk.context, { targets: [await target()], change: { kind: 'sign-off' } }),
    ]) {
      await check()
      expect(await state()).toBe('confirmed_by_person')
      await undo(desk.context, story.id)
      expect(await state()).toBe('text_changed')
    }
  })

  it('puts a lost place on other words, and nowhere but in the text that is current', async () => {
    const { desk, words, revise, claimOn, now } = await checkedStory()
    const older = (await claimOn(words.crews)).anchor
    await revise(paragraphs[0], 'Nothing more was known on Friday.', paragraphs[2])
    const { anchor } = await claimOn(words.crews)
    expect(anchor?.state).toBe('lost')
    const { text, version } = await now()
    const start = text.indexOf('Nothing more was known')
    const put = (id: string | undefined, versionId: string) =>
      putAnchor(desk.context, { id: id ?? '', versionId, span: { start, end: start + 22 } })
    expect(await refusalOf(put(older?.id, version.id))).toMatchObject({ code: 'not_allowed' })
    expect(await refusalOf(put(anchor?.id, older?.versionId ?? ''))).toMatchObject({ code: 'not_allowed' })
    await put(anchor?.id, version.id)
    expect((await claimOn('Nothing more was known')).anchor).toMatchObject({
      id: anchor?.id,
      state: 'confirmed_by_person',
      score: 1,
    })
  })
})

describe('the versions of a story', () => {
  it('are listed newest first, with what became of the places of claims, and keep their words', async () => {
    const { desk, story, revise } = await checkedStory()
    await revise(paragraphs[0].replace('40', '52'), paragraphs[2])
    const [second, first] = await listVersions(desk.library.db, story.id)
    expect(second).toMatchObject({ number: 2, places: { unchanged: 1, moved: 0, text_changed: 1, lost: 1 } })
    expect(first).toMatchObject({ number: 1, places: { unchanged: 3, moved: 0, text_changed: 0, lost: 0 } })
    const old = await readVersionFile(desk.library.db, first?.id ?? '')
    expect(old.anchors.map(({ start, end }) => old.text.slice(start, end))).toContain('two sonar crews')
  })

  it('are named and marked as published, with who and when, and undone like all else', async () => {
    const { desk, story } = await checkedStory()
    const label = async () => (await listVersions(desk.library.db, story.id))[0]?.label ?? null
    const say = async (fields: Partial<VersionLabelFields>) =>
      labelVersion(desk.context, {
        versionId: story.currentVersionId,
        revision: (await label())?.revision ?? 0,
        fields,
      })
    await say({ name: 'Wire copy' })
    await say({ isPublished: true })
    const published = await label()
    expect(published).toMatchObject({ name: 'Wire copy', publishedBy: desk.context.actor })
    expect(published?.publishedAt).not.toBeNull()
    const stale = labelVersion(desk.context, {
      versionId: story.currentVersionId,
      revision: 1,
      fields: { name: 'x' },
    })
    expect(await refusalOf(stale)).toMatchObject({ code: 'revision_conflict' })
    await undo(desk.context, story.id)
    expect(await label()).toMatchObject({ name: 'Wire copy', publishedAt: null, publishedBy: null })
    await undo(desk.context, story.id)
    expect(await label()).toBeNull()
  })

  it('says of an entry of the log which version brought its correction, also by a paste, and takes it back', async () => {
    const { desk, story, words, revise, now, claimOn } = await checkedStory()
    const { claim } = await claimOn(words.toll)
    if (claim === undefined) throw new Error('The toll is a claim.')
    const proposed = await proposeWording(desk.context, { ...claim, text: 'more than 43 people' })
    expect(proposed.seq).toBeGreaterThan(0)
    const { revision } = await desk.read('claims', claim.id)
    const accepted = { id: claim.id, revision, text: 'more than 43 people' }
    const { correctionId } = await acceptWording(desk.context, accepted)
    const entry = () => desk.read('corrections', correctionId)
    expect(correctionsToMake(await now())).toMatchObject([{ words: 'more than 43 people' }])
    await revise(paragraphs[0], 'The harbour authority sent three sonar crews to the strait.', paragraphs[2])
    expect((await entry()).versionAfterId).toBeNull()
    await revise(paragraphs[0].replace('40', '43'), paragraphs[1], paragraphs[2])
    expect((await entry()).versionAfterId).toBe((await now()).version.id)
    expect(correctionsToMake(await now())).toEqual([])
    await undo(desk.context, story.id)
    expect((await entry()).versionAfterId).toBeNull()
    expect(correctionsToMake(await now())).toHaveLength(1)
  })

  it.each([
    ['words that are added before', 'two sonar crews', 'all but two sonar crews'],
    [
      'words that are added behind',
      'Nobody saw the captain leave',
      'Nobody saw the captain leave, or said so',
    ],
    ['other words altogether', 'Nobody saw the captain leave', 'The captain was seen to leave'],
    ['fewer words', 'more than 40 people', '40 people'],
  ])('makes a correction once and takes the sign-off: %s', async (_what, wrong, right) => {
    const { desk, story, now, claimOn } = await checkedStory()
    const { claim } = await claimOn(wrong)
    if (claim === undefined) throw new Error('These words are a claim.')
    await proposeWording(desk.context, { ...claim, text: right })
    const { revision } = await desk.read('claims', claim.id)
    const { correctionId } = await acceptWording(desk.context, { id: claim.id, revision, text: right })
    const target = await desk.read('stories', story.id)
    await addVersion(desk.context, { ...target, ...correctedVersion(await now()) })
    const placed = await claimOn(right)
    expect(placed.claim?.id).toBe(claim.id)
    expect(placed.anchor?.state).toBe('text_changed')
    expect(placed.claim?.workflow).toBe('reopened')
    expect((await desk.read('corrections', correctionId)).versionAfterId).toBe((await now()).version.id)
    expect(correctionsToMake(await now())).toEqual([])
  })

  it('are named by an entry that is written once a version has changed the words, and by none of another story', async () => {
    const { desk, story, words, revise, now, claimOn } = await checkedStory()
    const versionBeforeId = (await now()).version.id
    const { claim } = await claimOn(words.toll)
    await revise(paragraphs[0].replace('40', '43'), paragraphs[1], paragraphs[2])
    const broughtBy = { versionBeforeId, versionAfterId: (await now()).version.id }
    const changed = { originalText: 'more than 43 people', correctedText: 'more than 44 people' }
    const entry = {
      storyId: story.id,
      fields: { ...correctionFields, ...changed },
      claimIds: [claim?.id ?? ''],
    }
    await createCorrection(desk.context, { ...entry, broughtBy })
    expect((await now()).corrections).toMatchObject([broughtBy])
    // What a version has brought is asked for no more.
    expect(correctionsToMake(await now())).toEqual([])

    const elsewhere = await desk.story('Another story.')
    const wrong = { ...broughtBy, versionAfterId: elsewhere.version.id }
    const refusal = await refusalOf(createCorrection(desk.context, { ...entry, broughtBy: wrong }))
    expect(refusal.code).toBe('bad_input')
  })

  it('does not ask once more for words that a paste has brought around those of the claim', async () => {
    const { desk, revise, now, claimOn } = await checkedStory()
    const { claim } = await claimOn('two sonar crews')
    if (claim === undefined) throw new Error('These words are a claim.')
    const right = 'all but two sonar crews'
    await proposeWording(desk.context, { ...claim, text: right })
    const { revision } = await desk.read('claims', claim.id)
    const { correctionId } = await acceptWording(desk.context, { id: claim.id, revision, text: right })
    await revise(paragraphs[0], paragraphs[1].replace('two sonar crews', right), paragraphs[2])
    expect(correctionsToMake(await now())).toEqual([])
    expect((await desk.read('corrections', correctionId)).versionAfterId).not.toBeNull()
  })
})
