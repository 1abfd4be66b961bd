import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { deleteClaim } from '../../db/operations/delete-claim.ts'
import { attachLinks } from '../../db/operations/evidence.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { readEntityHistory } from '../../db/repositories/entity-history.ts'
import { openSource } from '../../db/repositories/sources.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { readUndoState } from '../../db/repositories/undo-state.ts'
import { find } from '../../db/search/find.ts'
import type { WriteContext } from '../../db/write.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

/**
 * What SQLite does for each statement that an action sends, as EXPLAIN QUERY PLAN tells it. The action works
 * through a connection of its own, which has compiled no statement yet.
 */
async function plansOf(
  desk: Pick<TestDesk, 'file' | 'context'>,
  action: (context: WriteContext) => Promise<unknown>,
): Promise<string[]> {
  const library = openLibrary(desk.file)
  const { db, sqlite } = library
  const prepare = sqlite.prepare.bind(sqlite)
  const sent: string[] = []
  Object.defineProperty(sqlite, 'prepare', {
    value: (statement: string) => {
      sent.push(statement)
      return prepare(statement)
    },
  })
  await action({ ...desk.context, db })
  const reading = sent.filter((statement) => /^\s*(?:select|update|delete|insert)/i.test(statement))
  expect(reading.length).toBeGreaterThan(0)
  const plans = reading.flatMap((statement) => {
    const plan = prepare(`EXPLAIN QUERY PLAN ${statement}`)
    const parameters = Array<null>(statement.split('?').length - 1).fill(null)
    return (plan.all(...parameters) as { detail: string }[]).map(({ detail }) => detail)
  })
  await library.close()
  return plans
}

/** The tables that are read from end to end. */
function scans(plans: readonly string[]): string[] {
  return plans.filter((detail) => /^SCAN (?!\d+-ROW VALUES)/.test(detail))
}

async function deskWithClaim() {
  const desk = await openDesk()
  const { story } = await desk.story('Ten people came.')
  const claim = await desk.claim(story.id, 'Ten people')
  await attachLinks(desk.context, { claimId: claim.id, lines: 'https://example.org/a' })
  return { ...desk, story, newClaim: claim }
}

describe('the queries of ordinary work find their rows through an index', () => {
  it('when a finding is set', async () => {
    const desk = await deskWithClaim()
    const plans = await plansOf(desk, (context) =>
      setFinding(context, { ...desk.newClaim, finding: 'confirmed' }),
    )
    // The newest event is the last row of history: a scan that ends after one step.
    expect(scans(plans)).toEqual(['SCAN history'])
    // By the version alone, every place of the story would be read for each claim.
    expect(plans).toContainEqual(expect.stringContaining('anchors_by_claim (claim_id=? AND version_id=?)'))
  })

  it('when a link is pasted or a claim goes', async () => {
    const desk = await deskWithClaim()
    const claimId = desk.newClaim.id
    const plans = await plansOf(desk, async (context) => {
      await attachLinks(context, { claimId, lines: 'https://example.org/b' })
      await deleteClaim(context, desk.newClaim)
    })
    expect(plans).toContainEqual(expect.stringContaining('source_links_by_key'))
    expect(scans(plans)).toEqual(['SCAN history'])
  })

  it('when a story is opened', async () => {
    const desk = await deskWithClaim()
    const plans = await plansOf(desk, (context) => openStory(context.db, desk.story.id))
    expect(scans(plans)).toEqual([])
    expect(plans).toContainEqual(expect.stringContaining('anchors_by_version'))
  })

  it('when the library is listed: claims are counted in their index alone', async () => {
    const desk = await deskWithClaim()
    const plans = await plansOf(desk, (context) => listStories(context.db))
    expect(plans).toContain('SCAN claims USING COVERING INDEX claims_progress')
    expect(
      plans.filter((detail) => /SCAN (?:claims|anchors|evidence|history)(?! USING COVERING)/.test(detail)),
    ).toEqual([])
  })

  it('when a source is opened', async () => {
    const desk = await deskWithClaim()
    const [source] = (await openStory(desk.library.db, desk.story.id)).sources
    const plans = await plansOf(desk, (context) => openSource(context.db, source?.id ?? ''))
    expect(scans(plans)).toEqual([])
  })

  it('when history is asked about one entity, or what can be undone at one desk', async () => {
    const desk = await deskWithClaim()
    const ofEntity = await plansOf(desk, (context) =>
      readEntityHistory(context.db, { table: 'claims', id: desk.newClaim.id }),
    )
    expect(scans(ofEntity)).toEqual([])
    const undoable = await plansOf(desk, (context) =>
      readUndoState(context.db, { actor: desk.me, storyId: desk.story.id }),
    )
    expect(undoable.filter((detail) => /^SCAN|TEMP B-TREE/.test(detail))).toEqual([])
    expect(undoable).toContainEqual(expect.stringContaining('history_by_story'))
  })

  it('when words are searched: only the hits of one page are fetched', async () => {
    const desk = await deskWithClaim()
    const plans = await plansOf(desk, (context) => find(context.db, { query: 'ten', limit: 20 }))
    expect(
      scans(plans).every((detail) => /search_index VIRTUAL TABLE|SCAN found|SCAN \(subquery/.test(detail)),
    ).toBe(true)
    expect(plans).toContainEqual(expect.stringMatching(/SEARCH d USING INTEGER PRIMARY KEY/))
  })
})
