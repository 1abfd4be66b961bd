import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachSource } from '../../db/operations/evidence.ts'
import { moveClaim, signOff } from '../../db/operations/move-claim.ts'
import { askQuestion } from '../../db/operations/questions.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { createSource } from '../../db/operations/sources.ts'
import { undo } from '../../db/operations/undo.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { deleteStory } from '../../db/operations/update-story.ts'
import { findClaims } from '../../db/search/find-claims.ts'
import { claimOrders } from '../../shared/domain/claim-hit.ts'
import { findings, workflows } from '../../shared/domain/claim-status.ts'
import { claimTypes } from '../../shared/domain/claim-type.ts'
import { everyClaim, type SearchFilter } from '../../shared/domain/search-filter.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { actionOf, allActions, perform } from './helpers/random-actions.ts'
import { NothingThere } from './helpers/random-dice.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

async function numbersOf({ library }: TestDesk, filter: Partial<SearchFilter>): Promise<number[]> {
  const search = { filter: { ...everyClaim, ...filter }, order: 'story', limit: 100, offset: 0 } as const
  const { hits } = await findClaims(library.db, search)
  return hits.map(({ claim }) => claim.number)
}

/** A story with four claims: two kinds, three findings, and two people who work on them. */
async function deskWithClaims() {
  const desk = await openDesk()
  const { story } = await desk.story('Ten people came.', 'Eleven people left.', 'Ben said so.', 'It rained.')
  const types = ['number_statistic', 'number_statistic', 'direct_quote', 'other'] as const
  const words = ['Ten people came', 'Eleven people', 'Ben said so', 'It rained']
  const claims = []
  for (const [index, type] of types.entries())
    claims.push(await desk.claim(story.id, words[index] ?? '', type))
  const [ten, eleven, quote, rain] = claims as [
    (typeof claims)[0],
    (typeof claims)[0],
    (typeof claims)[0],
    (typeof claims)[0],
  ]
  return { ...desk, desk, story, ten, eleven, quote, rain }
}

describe('the claims that a filter lets through', () => {
  it('are all claims when it asks for nothing', async () => {
    const { desk } = await deskWithClaims()
    expect(await numbersOf(desk, {})).toEqual([1, 2, 3, 4])
    expect(await numbersOf(desk, { words: '… !' })).toEqual([1, 2, 3, 4])
  })

  it('have its words, its type, its finding and its place in the process', async () => {
    const { desk, context, ten, eleven } = await deskWithClaims()
    await setFinding(context, { ...ten, finding: 'incorrect' })
    await moveClaim(context, { ...eleven, to: 'awaiting_reply' })
    expect(await numbersOf(desk, { words: 'peop' })).toEqual([1, 2])
    expect(await numbersOf(desk, { types: ['direct_quote', 'other'] })).toEqual([3, 4])
    expect(await numbersOf(desk, { findings: ['incorrect'] })).toEqual([1])
    expect(await numbersOf(desk, { workflows: ['awaiting_reply', 'ready_for_review'] })).toEqual([1, 2])
    expect(await numbersOf(desk, { words: 'people', findings: ['none'] })).toEqual([2])
    await undo(context, null)
    expect(await numbersOf(desk, { workflows: ['awaiting_reply', 'ready_for_review'] })).toEqual([1])
  })

  it('have a source as evidence, or were asked about there', async () => {
    const { desk, context, ten, rain } = await deskWithClaims()
    const { sourceId } = await createSource(context, emptySourceFields('interview_call', 'Ministry'))
    await attachSource(context, { claimId: ten.id, sourceId })
    await askQuestion(context, { claimId: rain.id, contact: sourceId, text: 'Did it?', channel: 'call' })
    expect(await numbersOf(desk, { sourceId })).toEqual([1, 4])
  })

  it('have to do with a person: assigned, found, signed off or read second', async () => {
    const { desk, context, as, me, ten, eleven, quote } = await deskWithClaims()
    const ben = await as('Ben Ito')
    await setFinding(ben, { ...ten, finding: 'confirmed' })
    await signOff(context, { ...ten, revision: 2 })
    await updateClaim(context, { ...eleven, fields: { assigneeId: ben.actor } })
    await setFinding(context, { ...quote, finding: 'confirmed' })
    expect(await numbersOf(desk, { personId: ben.actor })).toEqual([1, 2])
    expect(await numbersOf(desk, { personId: me })).toEqual([1, 3])
  })

  it('were changed within the days asked for', async () => {
    const { desk, context, ten, rain } = await deskWithClaims()
    const at = '2026-04-01T00:00:00.000Z'
    const later = { ...context, now: () => at }
    await setFinding(later, { ...ten, finding: 'confirmed' })
    expect(await numbersOf(desk, { from: at })).toEqual([1])
    expect(await numbersOf(desk, { to: at })).toEqual([2, 3, 4])
    expect(await numbersOf(desk, { from: rain.updatedAt, to: at })).toEqual([4])
  })

  it('are not of deleted stories, nor of others than the one asked for', async () => {
    const { desk, context, story } = await deskWithClaims()
    const other = await desk.story('Another one.')
    await desk.claim(other.story.id, 'Another')
    expect(await numbersOf(desk, { storyId: other.story.id })).toEqual([1])
    await deleteStory(context, other.story)
    expect(await numbersOf(desk, { storyId: other.story.id })).toEqual([])
    expect(await numbersOf(desk, { storyId: story.id })).toHaveLength(4)
    expect(await numbersOf(desk, {})).toHaveLength(4)
  })

  it('come with their words, headline and sources, best, newest or story by story first', async () => {
    const { library, context, rain, eleven } = await deskWithClaims()
    const { sourceId } = await createSource(context, emptySourceFields('book', 'Almanac'))
    await attachSource(context, { claimId: rain.id, sourceId })
    await updateClaim(context, { ...rain, fields: { note: 'people say so' } })
    await updateClaim(context, { ...eleven, fields: { note: 'later' } })
    const filter = { ...everyClaim, words: 'people' }
    const ordered = async (order: 'relevance' | 'newest' | 'story') => {
      const { hits, total } = await findClaims(library.db, { filter, order, limit: 10, offset: 0 })
      expect(total).toBe(3)
      return hits.map(({ claim }) => claim.number)
    }
    expect((await ordered('relevance')).at(-1)).toBe(4)
    expect(await ordered('newest')).toEqual([2, 4, 1])
    expect(await ordered('story')).toEqual([1, 2, 4])
    const { hits } = await findClaims(library.db, { filter, order: 'newest', limit: 1, offset: 1 })
    expect(hits).toMatchObject([
      { claim: { number: 4 }, words: 'It rained', storyHeadline: 'Offer to help', sourceCount: 1 },
    ])
  })
})

const filters = fc.record({
  words: fc.constantFrom('', '', 'people', 'ten', 'cafe', 'second'),
  types: fc.subarray([...claimTypes], { maxLength: 4 }),
  findings: fc.subarray([...findings], { maxLength: 4 }),
  workflows: fc.subarray([...workflows], { maxLength: 4 }),
})

describe('after any actions', () => {
  it('a filter lets through what its parts say of each claim, page by page, in every order', async () => {
    const plan = fc.tuple(
      fc.array(actionOf(allActions), { minLength: 20, maxLength: 80 }),
      fc.array(fc.tuple(filters, fc.constantFrom(...claimOrders)), { minLength: 8, maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(plan, async ([actions, searches]) => {
        const desk = await openDesk()
        for (const action of actions) {
          await perform(desk.context, action).catch((error: unknown) => {
            if (!(error instanceof AppError) && !(error instanceof NothingThere)) throw error
          })
        }
        for (const [parts, order] of searches) {
          const filter = { ...everyClaim, ...parts }
          const expected = await claimsByHand(desk, filter)
          const found: string[] = []
          for (let offset = 0; ; offset += 3) {
            const { total, hits } = await findClaims(desk.library.db, { filter, order, limit: 3, offset })
            expect(total).toBe(expected.length)
            if (hits.length === 0) break
            found.push(...hits.map(({ claim }) => claim.id))
          }
          expect(found.toSorted()).toEqual(expected)
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 60_000)
})

/** The same, looked for in every claim by itself. */
async function claimsByHand({ library: { db } }: TestDesk, filter: SearchFilter): Promise<string[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('stories', 'stories.id', 'claims.storyId')
    .innerJoin('searchDocuments', 'searchDocuments.entityId', 'claims.id')
    .select(['claims.id', 'claims.type', 'claims.finding', 'claims.workflow', 'title', 'body'])
    .where('stories.deletedAt', 'is', null)
    .execute()
  const allows = (list: readonly string[], value: string) => list.length === 0 || list.includes(value)
  return rows
    .filter(({ title, body }) => {
      const words = `${title} ${body}`
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z]+/)
      return filter.words === '' || words.some((word) => word.startsWith(filter.words))
    })
    .filter((row) => allows(filter.types, row.type))
    .filter((row) => allows(filter.findings, row.finding))
    .filter((row) => allows(filter.workflows, row.workflow))
    .map(({ id }) => id)
    .toSorted()
}
