import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readGate } from '../../db/gate/read-gate.ts'
import { documentNow, readSealDocument } from '../../db/gate/read-seal.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { addVersion } from '../../db/operations/add-version.ts'
import { attachNewSource, updateEvidence } from '../../db/operations/evidence.ts'
import { signOff } from '../../db/operations/move-claim.ts'
import { makeOverride, withdrawOverride } from '../../db/operations/overrides.ts'
import { sealStory } from '../../db/operations/seal-story.ts'
import { giveSecondRead } from '../../db/operations/second-read.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { addTicks } from '../../db/operations/ticks.ts'
import { readRowsOf } from '../../db/repositories/read-rows-of.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { changesSinceSeal } from '../../shared/claims/gate/changes-since-seal.ts'
import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { draftOf } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

const now = '2026-03-13T09:00:00.000Z'
const toll = 'At least 40 people died in the flood'

/** A story of one grave claim, with every sentence read but none of its rules met. */
async function readStory(desk: TestDesk) {
  const { story, text, version } = await desk.story(`${toll}, the mayor said.`)
  const claim = await desk.claim(story.id, toll, 'casualty_count')
  const headline = { start: 0, end: text.indexOf('\n') }
  await addTicks(desk.context, { storyId: story.id, versionId: version.id, spans: [headline] })
  return { storyId: story.id, versionId: version.id, claimId: claim.id }
}

async function groups(desk: TestDesk, storyId: string) {
  const { gate } = await readGate(desk.library.db, storyId, now)
  return gate.standing.map(({ group }) => group)
}

const target = async (desk: TestDesk, claimId: string) => {
  const { id, revision } = await desk.read('claims', claimId)
  return { id, revision }
}

async function attach(desk: TestDesk, claimId: string, title: string) {
  const source = emptySourceFields('news_report', title)
  const { evidenceIds } = await attachNewSource(desk.context, { claimId, source })
  return evidenceIds[0] ?? ''
}

async function readAgain(desk: TestDesk, claimId: string) {
  const bo = await desk.as('Bo Lind')
  await giveSecondRead(bo, { ...(await target(desk, claimId)), finding: 'confirmed', note: '' })
}

/** Takes the claim through everything that the rules ask. */
async function meetTheRules(desk: TestDesk, claimId: string) {
  await attach(desk, claimId, 'First paper')
  await attach(desk, claimId, 'Second paper')
  await setFinding(desk.context, { ...(await target(desk, claimId)), finding: 'confirmed' })
  await readAgain(desk, claimId)
  await signOff(desk.context, await target(desk, claimId))
}

describe('the gate', () => {
  it('opens step by step, and not before two sources that do not draw on one another and a second read', async () => {
    const desk = await openDesk()
    const { storyId, claimId } = await readStory(desk)
    expect(await groups(desk, storyId)).toEqual(['open_claims'])
    const first = await attach(desk, claimId, 'First paper')
    const second = await attach(desk, claimId, 'Second paper')
    for (const id of [first, second]) {
      const { revision } = await desk.read('evidence', id)
      await updateEvidence(desk.context, { id, revision, fields: { independenceGroup: 'one wire' } })
    }
    await setFinding(desk.context, { ...(await target(desk, claimId)), finding: 'confirmed' })
    await signOff(desk.context, await target(desk, claimId))
    expect(await groups(desk, storyId)).toEqual(['rules', 'second_reads'])
    const { revision } = await desk.read('evidence', second)
    await updateEvidence(desk.context, { id: second, revision, fields: { independenceGroup: null } })
    expect(await groups(desk, storyId)).toEqual(['second_reads'])
    await readAgain(desk, claimId)
    expect(await groups(desk, storyId)).toEqual([])
  })

  it('lets a thing pass by name and reason until it changes, or the override is withdrawn', async () => {
    const desk = await openDesk()
    const { storyId, claimId } = await readStory(desk)
    const { gate } = await readGate(desk.library.db, storyId, now)
    const [item] = gate.standing
    if (item === undefined) throw new Error('nothing stands')
    const { group, subject, basis, what } = item
    const made = { storyId, subject: { group, subject, basis, what }, reason: 'Told by phone.' }
    const { overrideId } = await makeOverride(desk.context, made)
    expect(await groups(desk, storyId)).toEqual([])
    await attach(desk, claimId, 'First paper')
    const changed = (await readGate(desk.library.db, storyId, now)).gate
    expect(changed.standing.map((one) => one.group)).toEqual(['open_claims'])
    expect(changed.void.map(({ reason }) => reason)).toEqual(['Told by phone.'])
    await withdrawOverride(desk.context, { id: overrideId, revision: 1 })
    expect((await readGate(desk.library.db, storyId, now)).gate.void).toEqual([])
    const [kept] = await readRowsOf(desk.library.db, 'overrides', 'storyId', storyId)
    expect(kept).toMatchObject({ madeBy: desk.me, withdrawnBy: desk.me })
    const nobody = { ...desk.context, actor: null }
    expect((await refusalOf(makeOverride(nobody, made))).code).toBe('not_allowed')
  })
})

describe('a seal', () => {
  it('is refused while anything stands, and then commits to all that was checked', async () => {
    const desk = await openDesk()
    const { storyId, versionId, claimId } = await readStory(desk)
    const refused = await refusalOf(sealStory(desk.context, { storyId, versionId }))
    expect(refused.message).toContain('one thing still stands')
    await meetTheRules(desk, claimId)
    const { sealId } = await sealStory(desk.context, { storyId, versionId })
    const seal = await desk.read('seals', sealId)
    const document = await readSealDocument(desk.library.db, sealId)
    const digest = createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex')
    expect(seal).toMatchObject({ number: 1, versionId, digest, sealedBy: desk.me })
    expect(document.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana Duarte', 'Bo Lind']))
    const file = await openStory(desk.library.db, storyId)
    expect(changesSinceSeal(document, await documentNow(desk.library.db, file))).toEqual([])
    expect((await verifyHistory(desk.library.db)).brokenAt).toBeNull()
    const again = await refusalOf(sealStory(desk.context, { storyId, versionId }))
    expect(again.message).toBe('Nothing has changed since seal 1: it stands.')
  })

  it('shows one word that changed afterwards, and can be set again', async () => {
    const desk = await openDesk()
    const { storyId, versionId, claimId } = await readStory(desk)
    await meetTheRules(desk, claimId)
    const { sealId } = await sealStory(desk.context, { storyId, versionId })
    const { revision } = await desk.read('stories', storyId)
    await addVersion(desk.context, {
      id: storyId,
      revision,
      draft: draftOf('Offer to help', `${toll}, the governor said.`),
      original: Buffer.from('new'),
      fileName: 'new.txt',
    })
    const file = await openStory(desk.library.db, storyId)
    const sealed = await readSealDocument(desk.library.db, sealId)
    const changes = changesSinceSeal(sealed, await documentNow(desk.library.db, file))
    // The claim stands on the same words: its place in the new version is no change.
    expect(changes).toEqual([
      { part: 'text', before: `${toll}, the mayor said.`, after: `${toll}, the governor said.` },
    ])
    const old = await refusalOf(sealStory(desk.context, { storyId, versionId }))
    expect(old.code).toBe('revision_conflict')
    expect(await groups(desk, storyId)).toEqual([])
    const again = await sealStory(desk.context, { storyId, versionId: file.version.id })
    expect((await desk.read('seals', again.sealId)).number).toBe(2)
  })
})
