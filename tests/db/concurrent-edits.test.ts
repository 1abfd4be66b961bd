import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { createClaim } from '../../db/operations/create-claim.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { updateStory } from '../../db/operations/update-story.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { write } from '../../db/write.ts'
import { claimSchema } from '../../shared/domain/claim.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

describe('a claim that was changed elsewhere', () => {
  it('is not written over: the refusal carries the current claim, so that both sides can be shown', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const claim = await desk.claim(story.id, 'Ten people')
    const ben = await desk.as('Ben Ito')
    await setFinding(ben, { ...claim, finding: 'incorrect' })
    const before = await snapshot(desk.library.db)
    const refusal = await refusalOf(setFinding(desk.context, { ...claim, finding: 'confirmed' }))
    expect(refusal.code).toBe('revision_conflict')
    expect(claimSchema.parse(refusal.detail)).toEqual(await desk.read('claims', claim.id))
    expect(refusal.detail).toMatchObject({ finding: 'incorrect', findingBy: ben.actor })
    expect(await snapshot(desk.library.db)).toEqual(before)
  })

  it('or taken away elsewhere is said to be gone', async () => {
    const desk = await openDesk()
    const refusal = await refusalOf(setFinding(desk.context, { id: 'gone', revision: 1, finding: 'cut' }))
    expect(refusal).toMatchObject({ code: 'not_found', message: 'This claim is no longer there.' })
  })

  it('names somebody who is not of the desk: the change is refused', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const claim = await desk.claim(story.id, 'Ten people')
    const change = updateClaim(desk.context, { ...claim, fields: { assigneeId: 'nobody' } })
    expect(await refusalOf(change)).toMatchObject({ code: 'not_allowed' })
    expect((await desk.read('claims', claim.id)).assigneeId).toBeNull()
  })
})

describe('many writes at once', () => {
  it('are done one after the other, each with its number and its event', async () => {
    const desk = await openDesk()
    const { story, version } = await desk.story('Ten people came on Monday to the square.')
    const writes = Array.from({ length: 40 }, (_, index) =>
      createClaim(desk.context, {
        storyId: story.id,
        versionId: version.id,
        span: { start: index % 20, end: (index % 20) + 10 },
        type: 'other',
      }),
    )
    const written = await Promise.all(writes)
    expect(new Set(written.map(({ seq }) => seq)).size).toBe(40)
    const { claims } = await openStory(desk.library.db, story.id)
    expect(claims.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect((await verifyHistory(desk.library.db)).brokenAt).toBeNull()
  })

  it('keep every other program out from the first look at a row until the last word is stored', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const other = new BetterSqlite3(desk.file, { timeout: 0 })
    onTestFinished(() => {
      other.close()
    })
    const lock = (): void => {
      other.exec('BEGIN IMMEDIATE')
    }
    await write(desk.context, async ({ tx }) => {
      await tx.selectFrom('stories').selectAll().execute()
      expect(lock).toThrow('locked')
      return { action: 'look', entity: 'stories', entityId: story.id, storyId: story.id, changes: [] }
    })
    expect(lock).not.toThrow()
  })

  it('on one row let the first through and tell the others', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const notes = ['a', 'b', 'c'].map((note) =>
      updateStory(desk.context, { id: story.id, revision: 1, fields: { note } }),
    )
    const settled = await Promise.allSettled(notes)
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect((await desk.read('stories', story.id)).note).toBe('a')
  })

  it('never show half a write to somebody who reads meanwhile', async () => {
    const desk = await openDesk()
    const { story, version } = await desk.story('Ten people came on Monday to the square.')
    const work = Array.from({ length: 30 }, (_, index) => [
      createClaim(desk.context, {
        storyId: story.id,
        versionId: version.id,
        span: { start: index, end: index + 5 },
        type: 'other' as const,
      }),
      openStory(desk.library.db, story.id),
    ])
    for (const result of await Promise.all(work.flat())) {
      if ('claims' in result) expect(result.anchors).toHaveLength(result.claims.length)
    }
  })
})
