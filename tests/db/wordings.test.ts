import { describe, expect, it } from 'vitest'
import { acceptWording } from '../../db/operations/accept-wording.ts'
import { proposeWording, settleWordings } from '../../db/operations/propose-wording.ts'
import { undo } from '../../db/operations/undo.ts'
import { readWordingSignatures } from '../../db/repositories/wording-signatures.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithWordings() {
  const desk = await openDesk()
  const { story } = await desk.story('It began on 10/10/203, he said. Ten people came.')
  const claims = [
    await desk.claim(story.id, '10/10/203', 'date_time'),
    await desk.claim(story.id, 'Ten people', 'number_statistic'),
  ]
  const [first, second] = claims.map(({ id }) => id) as [string, string]
  await proposeWording(desk.context, { id: first, revision: 1, text: '10/10/2023' })
  await proposeWording(desk.context, { id: second, revision: 1, text: 'Twelve people' })
  const targets = claims.map(({ id }) => ({ id, revision: 2 }))
  return { ...desk, story, first, second, targets }
}

describe('the wordings of a story', () => {
  it('are signed by who wrote what stands there now, and by who accepted it', async () => {
    const desk = await deskWithWordings()
    const { library, story, first, second, me } = desk
    const other = await desk.as('Ben Moss')
    await acceptWording(other, { id: first, revision: 2, text: '10/10/2023' })
    await proposeWording(other, { id: second, revision: 2, text: 'A dozen people' })
    const signatures = async () =>
      new Map((await readWordingSignatures(library.db, story.id)).map((each) => [each.claimId, each]))
    expect((await signatures()).get(first)).toMatchObject({
      written: { by: me },
      decided: { by: other.actor },
    })
    expect((await signatures()).get(second)).toMatchObject({ written: { by: other.actor }, decided: null })
    await undo(other, story.id)
    expect((await signatures()).get(second)).toMatchObject({ written: { by: me }, decided: null })
  })

  it('are rejected, or let stand, all in one step, and one undo brings all back', async () => {
    const { library, context, story, first, targets, read } = await deskWithWordings()
    const { claims: before } = await snapshot(library.db)
    await settleWordings(context, { storyId: story.id, claims: targets, reason: null })
    expect(await read('claims', first)).toMatchObject({ proposedChange: 'none', proposedText: null })
    await undo(context, story.id)
    const again = targets.map(({ id }) => ({ id, revision: 4 }))
    await settleWordings(context, { storyId: story.id, claims: again, reason: 'The log says so.' })
    expect(await read('claims', first)).toMatchObject({
      proposedChange: 'stet',
      stetReason: 'The log says so.',
    })
    await undo(context, story.id)
    expect((await snapshot(library.db)).claims).toEqual(before)
  })

  it('change nothing when one of them is in the log already', async () => {
    const { context, story, first, second, read } = await deskWithWordings()
    await acceptWording(context, { id: first, revision: 2, text: '10/10/2023' })
    const claims = [
      { id: second, revision: 2 },
      { id: first, revision: 3 },
    ]
    const refused = settleWordings(context, { storyId: story.id, claims, reason: null })
    expect((await refusalOf(refused)).message).toContain('entry 1 of the correction log states it')
    expect(await read('claims', second)).toMatchObject({ proposedChange: 'proposed' })
  })
})
