import { renderInPieces } from '../../../../shared/export/log-renderer.ts'
import { describe, expect, it } from 'vitest'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { correctionsJson, factsJson } from '../../../../shared/export/render-json.ts'
import { aClaim, aCorrection, aStory, aStoryFile, logInput } from './entities.ts'
import { textOf } from './text-of.ts'

const now = '2026-11-22T08:00:00.000Z'

function corrections(count: number, profile: 'public' | 'desk') {
  const input = logInput({
    story: aStory(),
    corrections: Array.from({ length: count }, (_, index) =>
      aCorrection({ id: String(index), number: index + 1 }),
    ),
  })
  return correctionLog(input, profile, now)
}

describe('The correction log as JSON', () => {
  it.each([0, 1, 3, 200, 401])('is one document that says what it is, with %i entries', (count) => {
    const log = corrections(count, 'desk')
    const document: unknown = JSON.parse(textOf(renderInPieces(correctionsJson, log)))
    expect(document).toEqual({
      format: 'stet-correction-log',
      version: 1,
      profile: 'desk',
      exportedAt: now,
      story: { headline: 'Support offered', byline: 'Jo Roe', url: null, publishedAt: '2023-10-10' },
      corrections: log.rows,
    })
  })

  it('has no field of the desk in the public profile', () => {
    const document = JSON.parse(textOf(renderInPieces(correctionsJson, corrections(1, 'public')))) as {
      corrections: object[]
    }
    expect(document.corrections[0]).not.toHaveProperty('desk')
    expect(document.corrections[0]).toMatchObject({
      number: 1,
      correctedText: '10/10/2023',
      story: { url: null },
    })
  })
})

describe('The fact log as JSON', () => {
  it('holds the rows as they are', () => {
    const log = factLog(
      { file: aStoryFile({ claims: [aClaim()] }), people: [], confidentialSources: [] },
      'desk',
      now,
    )
    expect(JSON.parse(textOf(renderInPieces(factsJson, log)))).toMatchObject({
      format: 'stet-fact-log',
      version: 1,
      claims: log.rows,
    })
  })
})
