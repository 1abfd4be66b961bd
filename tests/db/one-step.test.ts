import { expect, it } from 'vitest'
import { createClaims } from '../../db/operations/create-claims.ts'
import { undo } from '../../db/operations/undo.ts'
import { openStory } from '../../db/repositories/story-file.ts'
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
