import { expect, it } from 'vitest'
import { createClaims } from '../../db/operations/create-claims.ts'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { askQuestion } from '../../db/operations/questions.ts'
import { undo } from '../../db/operations/undo.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { correctionFields } from './helpers/articles.ts'
import { openDesk } from './helpers/test-desk.ts'

it('a claim that is made of a copy note settles it, with its times, and one undo takes both back', async () => {
  const { context, library, story: bring } = await openDesk()
  const { story, version, text } = await bring('The ferry sank. It killed at least 43 people on Monday.')
  const words = 'killed at least 43 people'
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  const made = await createClaims(context, {
    storyId: story.id,
    versionId: version.id,
    items: [
      {
        span,
        type: 'casualty_count',
        priority: 'medium',
        details: null,
        fields: { note: 'It may change.', asOf: '2025-03-13', recheckAt: '2025-03-14T08:00:00.000Z' },
        settles: 'figure_ages',
      },
    ],
  })

  const after = await openStory(library.db, story.id)
  expect(after.claims).toMatchObject([
    {
      id: made.claimIds[0],
      note: 'It may change.',
      asOf: '2025-03-13',
      recheckAt: '2025-03-14T08:00:00.000Z',
    },
  ])
  expect(after.dismissals).toMatchObject([
    { subject: 'note', rule: 'figure_ages', start: span.start, end: span.end, reason: 'Claim 1' },
  ])

  await undo(context, story.id)
  const before = await openStory(library.db, story.id)
  expect([before.claims, before.dismissals]).toEqual([[], []])
})

it('an entry that is written for a copy note settles it, and one undo takes both back', async () => {
  const { context, library, story: bring } = await openDesk()
  const { story, version, text } = await bring('The ferry sank on 10/10/203.')
  const span = { start: text.indexOf('10/10/203'), end: text.indexOf('10/10/203') + '10/10/203'.length }
  await createCorrection(context, {
    storyId: story.id,
    fields: correctionFields,
    claimIds: [],
    settles: { versionId: version.id, rule: 'broken_date', span },
  })

  const after = await openStory(library.db, story.id)
  expect(after.corrections).toMatchObject([{ number: 1, status: 'draft' }])
  expect(after.dismissals).toMatchObject([
    { subject: 'note', rule: 'broken_date', ...span, reason: 'Correction 1' },
  ])

  await undo(context, story.id)
  const before = await openStory(library.db, story.id)
  expect([before.corrections, before.dismissals]).toEqual([[], []])
})

it('a contact who is asked for the first time comes into the library with the question, and goes with it', async () => {
  const desk = await openDesk()
  const { story } = await desk.story('The ferry sank.')
  const claim = await desk.claim(story.id, 'The ferry sank')
  const asked = { claimId: claim.id, text: 'When?', channel: 'call' as const }
  await askQuestion(desk.context, {
    ...asked,
    contact: emptySourceFields('interview_call', 'Harbour master'),
  })

  const after = await openStory(desk.library.db, story.id)
  expect(after.questions).toMatchObject([{ text: 'When?', claimId: claim.id }])
  expect(after.sources).toMatchObject([{ title: 'Harbour master', kind: 'interview_call' }])

  await undo(desk.context, story.id)
  const before = await openStory(desk.library.db, story.id)
  expect([before.questions, before.sources]).toEqual([[], []])
})
