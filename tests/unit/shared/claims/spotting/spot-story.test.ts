import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SpottedStory, spotStory } from '../../../../../shared/claims/spotting/spot-story.ts'
import { claimDetailsSchema, detailsKindOf } from '../../../../../shared/domain/claim-details.ts'
import { blocksOfPlainText } from '../../../../../shared/text/blocks-of-plain-text.ts'
import { runToEnd } from '../../../../../shared/text/run-to-end.ts'

function spot(text: string): SpottedStory {
  return runToEnd(spotStory({ text, blocks: blocksOfPlainText(text), publishedAt: '2026-03-17' }))
}

/** Pieces of news that rules look for, in any order and with anything between, lone surrogates included. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      '「',
      '」',
      '(',
      ')',
      '—',
      '--',
      ',',
      '.',
      ':',
      '?',
      '\n',
      '\n\n',
      ' ',
    ],
    ...[
      'said',
      'told',
      'according to',
      'who',
      'that',
      'killed',
      'at least',
      'more than',
      '12',
      '1,500',
      '3-1',
      '$5 million',
    ],
    ...[
      'Ana Ruiz',
      'Ruiz',
      'she',
      'he',
      'it',
      'the official',
      'Senator',
      'Dr.',
      'of',
      'the',
      'Tuesday',
      'March 3',
      '10/10/203',
    ],
    ...[
      'hostages',
      'accused',
      'of fraud',
      'the largest',
      'since 1998',
      'aged',
      '41',
      '6 miles',
      'led to',
      'U.S.',
      'magnitude',
    ],
    ...['東京', '「はい」', 'قال', '٣٥٪', 'Ärzte', '🛟', '\uD83D', '\uDEDF', '\u200d', '\u0301'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const texts = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ', ')), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

test('Whatever the text, sentences stand in order within its blocks and leave out nothing but white space.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const sentence of spot(text).sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        expect(sentence.checkworthiness).toBeGreaterThanOrEqual(0)
        expect(sentence.checkworthiness).toBeLessThanOrEqual(1)
        if (!sentence.hasAttribution) expect(sentence.speaker).toBeNull()
        end = sentence.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      const missed = blocksOfPlainText(text).flatMap((block) => between(text, block, spot(text)))
      expect(missed.join('').trim()).toBe('')
    }),
    { numRuns: 300 },
  )
})

/** The parts of a block that stand in no sentence. */
function between(text: string, block: { start: number; end: number }, { sentences }: SpottedStory): string[] {
  const own = sentences.filter(({ start, end }) => start >= block.start && end <= block.end)
  const edges = [block.start, ...own.flatMap(({ start, end }) => [start, end]), block.end]
  return edges.flatMap((edge, index) => (index % 2 === 0 ? [text.slice(edge, edges[index + 1])] : []))
}

test('Whatever the text, each proposal stands on words of it, once for its type, with details that its type may have.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const seen = new Set<string>()
      for (const { start, end, type, reason, details } of spot(text).proposals) {
        expect(text.slice(start, end).trim()).not.toBe('')
        expect(end).toBeLessThanOrEqual(text.length)
        expect(reason).not.toBe('')
        expect(details?.kind ?? null).toBe(detailsKindOf(type))
        if (details !== null) expect(claimDetailsSchema.safeParse(details).success).toBe(true)
        const key = `${type} ${start} ${end}`
        expect(seen.has(key)).toBe(false)
        seen.add(key)
      }
    }),
    { numRuns: 300 },
  )
})

test('The same text gives the same answer.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(spot(text)).toEqual(spot(text))
    }),
    { numRuns: 50 },
  )
})

test('A long story pauses often.', () => {
  const text = 'Ana Ruiz said that 12 people were killed on Tuesday. '.repeat(500)
  let pauses = 0
  const work = spotStory({ text, blocks: blocksOfPlainText(text), publishedAt: null })
  for (let step = work.next(); step.done !== true; step = work.next()) pauses += 1
  expect(pauses).toBeGreaterThan(30)
})
