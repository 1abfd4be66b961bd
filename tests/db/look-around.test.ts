import { describe, expect, it } from 'vitest'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { approveCorrection, publishCorrection } from '../../db/operations/judge-correction.ts'
import { updateCorrection } from '../../db/operations/update-correction.ts'
import { deleteStory } from '../../db/operations/update-story.ts'
import { lookAround } from '../../db/repositories/look-around.ts'
import { correctionFields } from './helpers/articles.ts'
import { refusalOf } from './helpers/refusal.ts'
import { openDesk } from './helpers/test-desk.ts'

const change = { originalText: '300 sheep', correctedText: '450 sheep' }

async function deskWithToll() {
  const desk = await openDesk()
  const { story } = await desk.story(
    'The flood drowned 300 sheep in the valley. Nobody was hurt.',
    'It was the worst flood in years. Three hundred sheep lay in the fields.',
  )
  const claim = await desk.claim(story.id, '300 sheep', 'number_statistic')
  const other = await desk.story('A year ago 300 sheep drowned here.', 'The town has 300 houses.')
  const entry = async (over: Partial<typeof correctionFields> = {}) => {
    const fields = { ...correctionFields, ...change, ...over }
    const input = { storyId: story.id, fields, claimIds: [claim.id] }
    return (await createCorrection(desk.context, input)).correctionId
  }
  return { ...desk, mine: story, other: other.story, entry }
}

describe('Looking around an entry', () => {
  it('finds the sentence, and the same fact in its story and in others, but not its own place', async () => {
    const { library, entry, mine, other } = await deskWithToll()
    const { before, after, places } = await lookAround(library.db, await entry())
    expect([before, after]).toEqual(['The flood drowned ', ' in the valley.'])
    expect(places.map(({ storyId, sentence, reason }) => [storyId, sentence, reason])).toEqual([
      [mine.id, 'Three hundred sheep lay in the fields.', 'number'],
      [other.id, 'A year ago 300 sheep drowned here.', 'number'],
    ])
  })

  it('finds earlier notices that repeat it, and nothing in deleted stories', async () => {
    const { library, context, entry, other, read } = await deskWithToll()
    const earlier = await entry({ publicNote: 'The article said that 300 sheep drowned in the valley.' })
    await approveCorrection(context, await read('corrections', earlier))
    const { id, revision } = other
    await deleteStory(context, { id, revision })
    const { places } = await lookAround(library.db, await entry({ publicNote: '' }))
    expect(places.map(({ correctionNumber, sentence }) => [correctionNumber, sentence])).toEqual([
      [null, 'Three hundred sheep lay in the fields.'],
      [1, 'The article said that 300 sheep drowned in the valley.'],
    ])
  })

  it('finds nothing for an entry without words', async () => {
    const { library, entry } = await deskWithToll()
    const found = await lookAround(library.db, await entry({ originalText: '', correctedText: '' }))
    expect(found).toEqual({ before: '', after: '', places: [] })
  })
})

describe('A correction that took longer than a month', () => {
  it('goes out only with the reason', async () => {
    const { context, entry, read } = await deskWithToll()
    const id = await entry({ reportedAt: '2026-01-05', publicNote: 'It was 450.' })
    const target = await read('corrections', id)
    expect(await refusalOf(approveCorrection(context, target))).toMatchObject({ code: 'not_allowed' })
    const fields = { delayReason: 'The records were under water.' }
    await updateCorrection(context, { id, revision: target.revision, fields })
    await approveCorrection(context, await read('corrections', id))
    await publishCorrection(context, await read('corrections', id))
    expect(await read('corrections', id)).toMatchObject({ status: 'published' })
  })
})
