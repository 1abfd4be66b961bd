import { describe, expect, it } from 'vitest'
import { addAnchor } from '../../db/operations/claim-anchors.ts'
import { deleteClaim } from '../../db/operations/delete-claim.ts'
import { restructureStory } from '../../db/operations/restructure-story.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { addTicks, removeTicks } from '../../db/operations/ticks.ts'
import { redo, undo } from '../../db/operations/undo.ts'
import { deleteStory } from '../../db/operations/update-story.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { sentencesOf } from '../../shared/text/sentences.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

/** How many of a story's words were read, and how many there are. */
async function readOf({ library }: TestDesk, storyId: string): Promise<readonly [read: number, of: number]> {
  const summary = (await listStories(library.db)).find(({ story }) => story.id === storyId)
  return [summary?.wordsRead ?? -1, summary?.wordCount ?? -1]
}

/** A story of 3 + 4 + 3 + 2 words: a headline and three sentences in two paragraphs. */
async function shortStory() {
  const desk = await openDesk()
  const file = await desk.story('Ten people came there. They stayed long.', 'It rained.')
  const { story, version, text } = file
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const tick = (...sentences: string[]) =>
    addTicks(desk.context, { storyId: story.id, versionId: version.id, spans: sentences.map(spanOf) })
  return { ...desk, desk, ...file, storyId: story.id, spanOf, tick }
}

describe('the share of a story that was read', () => {
  it('counts the words of sentences that claims stand in or somebody has ticked', async () => {
    const { desk, storyId, tick, context } = await shortStory()
    expect(await readOf(desk, storyId)).toEqual([0, 12])
    const claim = await desk.claim(storyId, 'Ten people')
    expect(await readOf(desk, storyId)).toEqual([4, 12])
    await tick('Offer to help', 'It rained.')
    expect(await readOf(desk, storyId)).toEqual([9, 12])
    await deleteClaim(context, claim)
    expect(await readOf(desk, storyId)).toEqual([5, 12])
  })

  it('grows with another place of a claim', async () => {
    const { desk, storyId, version, spanOf, context } = await shortStory()
    const claim = await desk.claim(storyId, 'Ten people')
    await addAnchor(context, { ...claim, versionId: version.id, span: spanOf('rained') })
    expect(await readOf(desk, storyId)).toEqual([6, 12])
  })

  it('follows undo and redo', async () => {
    const { desk, storyId, tick, context } = await shortStory()
    const { changes } = await tick('It rained.', 'They stayed long.')
    await removeTicks(context, { ids: changes.slice(0, 1).map(({ id }) => id) })
    expect(await readOf(desk, storyId)).toEqual([3, 12])
    await undo(context, storyId)
    expect(await readOf(desk, storyId)).toEqual([5, 12])
    await undo(context, storyId)
    expect(await readOf(desk, storyId)).toEqual([0, 12])
    await redo(context, storyId)
    expect(await readOf(desk, storyId)).toEqual([5, 12])
  })

  it('is all of it once every sentence is ticked, whatever the text', async () => {
    const desk = await openDesk()
    const { story, version, text } = await desk.story(
      'At 3:30 p.m. on U.S. soil, Mr. Smith paid $3.5 m.“Why?” he asked. No. 5 fell…then rose.',
      '他说有十个人来了。他们很快就走了！ ไม่มีใครมา',
      '🙂 — 2023/10/10.Next day',
    )
    const spans = version.blocks.flatMap((block) => sentencesOf(text, block))
    await addTicks(desk.context, { storyId: story.id, versionId: version.id, spans: spans.slice(1) })
    const [some, all] = await readOf(desk, story.id)
    expect(some).toBeLessThan(all)
    await addTicks(desk.context, { storyId: story.id, versionId: version.id, spans: spans.slice(0, 1) })
    expect(await readOf(desk, story.id)).toEqual([all, all])
  })

  it('is carried over when a part is set aside, with its words gone from the count', async () => {
    const { desk, story, storyId, tick, context } = await shortStory()
    await desk.claim(storyId, 'Ten people')
    await tick('They stayed long.', 'It rained.')
    expect(await readOf(desk, storyId)).toEqual([9, 12])
    await restructureStory(context, {
      id: storyId,
      revision: story.revision,
      edits: [{ kind: 'set_aside', block: 2 }],
    })
    expect(await readOf(desk, storyId)).toEqual([7, 10])
    await undo(context, storyId)
    expect(await readOf(desk, storyId)).toEqual([9, 12])
  })

  it('goes with the story and comes back with it', async () => {
    const { desk, story, storyId, tick, context, library } = await shortStory()
    await tick('It rained.')
    await deleteStory(context, story)
    await undo(context, null)
    expect(await readOf(desk, storyId)).toEqual([2, 12])
    await undo(context, null)
    await undo(context, null)
    expect(await listStories(library.db)).toEqual([])
    expect(await library.db.selectFrom('storyCoverage').selectAll().execute()).toEqual([])
  })

  it('is not looked at when a finding is set', async () => {
    const { desk, storyId, library, context } = await shortStory()
    const claim = await desk.claim(storyId, 'Ten people')
    library.sqlite.exec(`
      CREATE TRIGGER no_refresh BEFORE UPDATE ON story_coverage
      BEGIN SELECT RAISE(ABORT, 'coverage was worked out'); END`)
    await setFinding(context, { ...claim, finding: 'confirmed' })
    await expect(desk.claim(storyId, 'They')).rejects.toThrow()
  })
})
