import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../db/operations/undo.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { examine } from '../../db/doctor.ts'
import type { WriteContext } from '../../db/write.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { actionOf, allActions, deskActions, perform, type RandomAction } from './helpers/random-actions.ts'
import { NothingThere } from './helpers/random-dice.ts'
import { searchContents, snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

/** Whether it was done. Stet may refuse; nothing else may go wrong. */
async function tryTo(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    if (error instanceof AppError && error.code !== 'internal') return false
    if (error instanceof NothingThere) return false
    throw error
  }
}

async function performAll(
  context: WriteContext,
  actions: readonly RandomAction[],
  storyId?: string,
): Promise<number> {
  let done = 0
  for (const action of actions) if (await tryTo(() => perform(context, action, storyId))) done += 1
  return done
}

async function repeat(step: () => Promise<unknown>): Promise<number> {
  let count = 0
  while ((await step()) !== null) count += 1
  return count
}

const runs = { numRuns: 12, endOnFailure: true }

describe('undo', () => {
  it('takes back everything a person did, and redo brings everything again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actionOf(allActions), { minLength: 20, maxLength: 80 }), async (actions) => {
        const { library, context } = await openDesk()
        const start = await snapshot(library.db)
        const done = await performAll(context, actions)
        const end = await snapshot(library.db)
        expect(await repeat(() => undo(context, null))).toBe(done)
        expect(await snapshot(library.db)).toEqual(start)
        expect(await repeat(() => redo(context, null))).toBe(done)
        expect(await snapshot(library.db)).toEqual(end)
      }),
      runs,
    )
  }, 120_000)

  it('goes back more than 200 steps', async () => {
    const { library, context } = await openDesk()
    const start = await snapshot(library.db)
    const [actions = []] = fc.sample(fc.array(actionOf(allActions), { minLength: 700, maxLength: 700 }), {
      numRuns: 1,
      seed: 11,
    })
    const done = await performAll(context, actions)
    const end = await snapshot(library.db)
    expect(done).toBeGreaterThan(200)
    expect(await repeat(() => undo(context, null))).toBe(done)
    expect(await snapshot(library.db)).toEqual(start)
    expect(await repeat(() => redo(context, null))).toBe(done)
    expect(await snapshot(library.db)).toEqual(end)
  }, 120_000)

  it('still finds the way back when undo and redo come between other actions', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: actionOf(allActions) },
      { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80 }), async (steps) => {
        const { library, context } = await openDesk()
        const start = await snapshot(library.db)
        for (const one of steps) {
          if (one === 'undo') await undo(context, null)
          else if (one === 'redo') await redo(context, null)
          else await tryTo(() => perform(context, one))
        }
        await repeat(() => undo(context, null))
        expect(await snapshot(library.db)).toEqual(start)
        expect((await verifyHistory(library.db)).brokenAt).toBeNull()
      }),
      runs,
    )
  }, 120_000)

  it('at the desk of one story leaves the others alone', async () => {
    const step = fc.tuple(fc.boolean(), actionOf(deskActions))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const desk = await openDesk()
        const own = await desk.story('Ten people came on Monday.', 'A second paragraph.')
        const other = await desk.story('Eleven people came on Tuesday.', 'Another paragraph.')
        const ofStory = async (id: string) => belongingTo(await snapshot(desk.library.db), id)
        const start = await ofStory(own.story.id)
        for (const [isOwn, action] of steps) {
          const { id } = isOwn ? own.story : other.story
          await performAll(desk.context, [action], id)
        }
        const ownEnd = await ofStory(own.story.id)
        const otherEnd = await ofStory(other.story.id)
        const undone = await repeat(() => undo(desk.context, own.story.id))
        expect(await ofStory(own.story.id)).toEqual(start)
        expect(await ofStory(other.story.id)).toEqual(otherEnd)
        expect(await repeat(() => redo(desk.context, own.story.id))).toBe(undone)
        expect(await ofStory(own.story.id)).toEqual(ownEnd)
      }),
      runs,
    )
  }, 120_000)
})

describe('after any actions, undone or not', () => {
  it('the search index is what a rebuild would make it, and an examination finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(actionOf(allActions), { minLength: 10, maxLength: 80 }),
        fc.nat({ max: 30 }),
        async (actions, undoCount) => {
          const { library, context } = await openDesk()
          await performAll(context, actions)
          for (let count = 0; count < undoCount; count += 1) await undo(context, null)
          const { kept, rebuilt } = await searchContents(library.db)
          expect(kept).toEqual(rebuilt)
          expect(await examine(library)).toEqual([])
        },
      ),
      runs,
    )
  }, 120_000)
})

/** The rows of one story, by table. */
function belongingTo(tables: Awaited<ReturnType<typeof snapshot>>, storyId: string) {
  const claims = tables.claims.filter((row) => row['storyId'] === storyId)
  const corrections = tables.corrections.filter((row) => row['storyId'] === storyId)
  const claimIds = new Set(claims.map((row) => row['id']))
  const correctionIds = new Set(corrections.map((row) => row['id']))
  return {
    story: tables.stories.filter((row) => row['id'] === storyId),
    versions: tables.versions.filter((row) => row['storyId'] === storyId),
    claims,
    anchors: tables.anchors.filter((row) => claimIds.has(row['claimId'])),
    corrections,
    ties: tables.correctionClaims.filter((row) => correctionIds.has(row['correctionId'])),
    places: tables.placesToFix.filter((row) => correctionIds.has(row['correctionId'])),
    ticks: tables.ticks.filter((row) => row['storyId'] === storyId),
    dismissals: tables.dismissals.filter((row) => row['storyId'] === storyId),
  }
}
