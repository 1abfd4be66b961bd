import { describe, expect, it } from 'vitest'
import { readGate } from '../../db/gate/read-gate.ts'
import { addVersion } from '../../db/operations/add-version.ts'
import { giveSecondRead, keepFinding } from '../../db/operations/second-read.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { setHouseRules } from '../../db/operations/set-house-rules.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { undo } from '../../db/operations/undo.ts'
import { veiledAmong, veilHits, veilPage } from '../../db/repositories/veiled-claims.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { find } from '../../db/search/find.ts'
import { findClaims } from '../../db/search/find-claims.ts'
import { presetRules } from '../../shared/claims/rule-presets.ts'
import { veilGate } from '../../shared/claims/second-read/veil-gate.ts'
import { everyClaim, type SearchFilter } from '../../shared/domain/search-filter.ts'
import { draftOf } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

const toll = 'At least 40 people died in the flood'

/** A grave claim that Ana Duarte found confirmed; Bo Lind can read it again. */
async function foundClaim() {
  const desk = await openDesk()
  const { story } = await desk.story(`${toll}, the mayor said.`)
  const { id, revision } = await desk.claim(story.id, toll, 'casualty_count')
  await setFinding(desk.context, { id, revision, finding: 'confirmed' })
  return { desk, storyId: story.id, id, bo: await desk.as('Bo Lind') }
}

const target = async (desk: TestDesk, id: string) => ({
  id,
  revision: (await desk.read('claims', id)).revision,
})

async function standing(desk: TestDesk, storyId: string) {
  const { gate } = await readGate(desk.library.db, storyId, '2026-03-13T09:00:00.000Z')
  return gate.standing.filter(({ group }) => group === 'second_reads').map(({ what }) => what)
}

describe('a second read', () => {
  it('belongs to somebody else than the finding, once, and is undone as one step', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    const before = await snapshot(desk.library.db)
    const mine = { finding: 'incorrect', note: 'The hospital counts 38.' } as const
    const give = async (as: typeof bo) => giveSecondRead(as, { ...(await target(desk, id)), ...mine })
    expect((await refusalOf(give(desk.context))).message).toContain('somebody else than the person')
    expect((await refusalOf(give({ ...bo, actor: null }))).code).toBe('not_allowed')
    await give(bo)
    const { claims, secondReadings } = await openStory(desk.library.db, storyId)
    expect(claims).toMatchObject([{ finding: 'confirmed', findingBy: desk.me, secondReadBy: bo.actor }])
    expect(secondReadings).toMatchObject([
      { ...mine, readBy: bo.actor, isBlind: false, firstFinding: 'confirmed', firstBy: desk.me },
    ])
    expect((await refusalOf(give(bo))).message).toContain('You have given the second read')
    await undo(bo, storyId)
    expect(await snapshot(desk.library.db)).toEqual(before)
  })

  it('that differs stands at the gate until the finding is kept with a reason, or becomes the same', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    expect(await standing(desk, storyId)).toEqual(['Nobody else has read it a second time.'])
    const reason = 'The hospital corrected its list.'
    const keep = async () => keepFinding(desk.context, { ...(await target(desk, id)), reason })
    expect((await refusalOf(keep())).code).toBe('not_allowed')
    await giveSecondRead(bo, { ...(await target(desk, id)), finding: 'incorrect', note: '' })
    const differs = ['Found confirmed, read again as incorrect: nobody has settled it.']
    expect(await standing(desk, storyId)).toEqual(differs)
    await keep()
    expect(await standing(desk, storyId)).toEqual([])
    const [reading] = (await openStory(desk.library.db, storyId)).secondReadings
    expect(reading).toMatchObject({ settledFinding: 'confirmed', settledBy: desk.me, settledReason: reason })
    await undo(desk.context, storyId)
    expect(await standing(desk, storyId)).toEqual(differs)
    await setFinding(desk.context, { ...(await target(desk, id)), finding: 'incorrect' })
    expect(await standing(desk, storyId)).toEqual([])
    expect((await desk.read('claims', id)).secondReadBy).toBe(bo.actor)
  })

  it('does not count for whoever sets the finding afterwards: another person reads it then', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    await giveSecondRead(bo, { ...(await target(desk, id)), finding: 'incorrect', note: '' })
    await setFinding(bo, { ...(await target(desk, id)), finding: 'incorrect' })
    expect((await desk.read('claims', id)).secondReadBy).toBeNull()
    expect(await standing(desk, storyId)).toEqual(['Nobody else has read it a second time.'])
    await giveSecondRead(desk.context, { ...(await target(desk, id)), finding: 'incorrect', note: '' })
    expect(await standing(desk, storyId)).toEqual([])
  })

  it('goes when the words that were read change', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    await giveSecondRead(bo, { ...(await target(desk, id)), finding: 'confirmed', note: '' })
    const { revision } = await desk.read('stories', storyId)
    await addVersion(desk.context, {
      id: storyId,
      revision,
      draft: draftOf('Offer to help', `${toll.replace('40', '52')}, the mayor said.`),
      original: Buffer.from('new'),
      fileName: 'new.txt',
    })
    expect((await openStory(desk.library.db, storyId)).secondReadings).toEqual([])
    expect(await standing(desk, storyId)).toEqual(['Nobody else has read it a second time.'])
  })

  it('is blind where the rule says so, but not once its own has been given and undone', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    await setHouseRules(desk.context, { rules: presetRules.investigative, seen: null })
    const give = async () => {
      const read = { finding: 'confirmed', note: '' } as const
      await giveSecondRead(bo, { ...(await target(desk, id)), ...read })
      return (await openStory(desk.library.db, storyId)).secondReadings[0]?.isBlind
    }
    expect(await give()).toBe(true)
    expect(await standing(desk, storyId)).toEqual([])
    await undo(bo, storyId)
    expect(await give()).toBe(false)
    expect(await standing(desk, storyId)).toEqual([
      'It was read a second time by somebody who knew the first finding, and the rule asks for a blind read.',
    ])
  })

  it('keeps the first finding from who may read it blind: in pages of claims, in words found and at the gate', async () => {
    const { desk, storyId, id, bo } = await foundClaim()
    const { db } = desk.library
    await setHouseRules(desk.context, { rules: presetRules.investigative, seen: null })
    await updateClaim(desk.context, {
      ...(await target(desk, id)),
      fields: { note: 'The morgue counts 31.' },
    })
    const search = { order: 'newest', limit: 10, offset: 0 } as const
    const shownTo = async (me: string | null, filter: Partial<SearchFilter> = {}) => {
      const wanted = { ...everyClaim, ...filter }
      const { hits } = await veilPage(db, await findClaims(db, { ...search, filter: wanted }), wanted, me)
      return hits.map(({ claim }) => [claim.finding, claim.note])
    }
    const whole = [['confirmed', 'The morgue counts 31.']]
    expect(await shownTo(desk.me)).toEqual(whole)
    expect(await shownTo(bo.actor)).toEqual([['none', '']])
    expect(await shownTo(bo.actor, { findings: ['confirmed'] })).toEqual([])
    expect(await shownTo(desk.me, { words: 'morgue' })).toEqual(whole)
    expect(await shownTo(bo.actor, { words: 'morgue' })).toEqual([])
    const hits = await find(db, { query: 'morgue', limit: 10 })
    expect(hits).toHaveLength(1)
    expect(await veilHits(db, hits, bo.actor)).toEqual([])
    const { file, gate } = await readGate(db, storyId, '2026-03-13T09:00:00.000Z')
    const seen = veilGate(gate, await veiledAmong(db, file.claims, bo.actor))
    expect(gate.standing.map(({ group }) => group)).toContain('open_claims')
    expect(seen.standing.flatMap(({ place, group }) => (place.kind === 'claim' ? [group] : []))).toEqual([
      'second_reads',
    ])
  })
})
