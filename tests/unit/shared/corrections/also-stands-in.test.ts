import { describe, expect, it } from 'vitest'
import { alsoStandsIn } from '../../../../shared/corrections/also-stands-in.ts'
import { factsInChange } from '../../../../shared/corrections/facts-in-change.ts'
import type { Block } from '../../../../shared/domain/article.ts'

/** What a change finds in other lines: the words, and why. */
function found(sentence: string, wrong: string, right: string, lines: readonly string[]): string[] {
  const start = sentence.indexOf(wrong)
  const facts = factsInChange(sentence, { start, end: start + wrong.length }, right)
  const text = lines.join('\n\n')
  const blocks: Block[] = []
  for (const line of lines) {
    const from = (blocks.at(-1)?.end ?? -2) + 2
    blocks.push({
      kind: blocks.length === 0 ? 'headline' : 'paragraph',
      start: from,
      end: from + line.length,
    })
  }
  return alsoStandsIn(text, blocks, facts).map(
    ({ start: from, end, reason }) => `${reason}: ${text.slice(from, end)}`,
  )
}

describe('The same fact elsewhere', () => {
  it('is the same number of the same things, in digits or in words', () => {
    const sentence = 'The flood drowned at least 300 sheep in the valley.'
    expect(
      found(sentence, '300', '450', [
        'Three hundred sheep lost to flood',
        'Farmers had counted 300 sheep among the drowned.',
        'The village has 300 houses.',
        'Some 3,000 sheep were moved.',
        'Only 450 sheep were found.',
        'On page 300 of the book.',
      ]),
    ).toEqual(['number: Three hundred', 'number: 300'])
  })

  it('is not another count of people in general', () => {
    expect(
      found('The blast killed 90 people in Velland.', '90', '120', [
        'Blast in Velland kills 90',
        'About 90 people came to the concert.',
        'The 90 people who died had worked there.',
        'The dead were 90 people, killed at once.',
      ]),
    ).toEqual(['number: 90', 'number: 90'])
  })

  it('is the same date, however it is written', () => {
    expect(
      found('The bridge opened on 7 March 2019.', '7 March', '8 March', [
        'Since March 7 the bridge is open',
        'It was 7th March when the first car came.',
        'By 17 March there were ten.',
        'March was cold.',
      ]),
    ).toEqual(['date: March 7', 'date: 7th March'])
    expect(found('(30/2/2019) It began.', '30/2/2019', '28/2/2019', ['On 30/2/2019', 'On 3/2/2019'])).toEqual(
      ['date: 30/2/2019'],
    )
  })

  it('is the same wrong name', () => {
    expect(
      found('A statement by Edda Marlowe said so.', 'Edda Marlowe', 'Edda Marlow', [
        'Edda Marlowe speaks',
        'Edda Marlow has spoken.',
        'Edda came later.',
      ]),
    ).toEqual(['name: Edda Marlowe'])
  })

  it('is the same quoted words, whatever the marks', () => {
    expect(
      found(
        'She said: “We shall not close the pass.”',
        'We shall not close the pass',
        'We shall close the pass',
        ['‘We shall not close the pass’', 'They shall not close it.'],
      ),
    ).toEqual(['words: We shall not close the pass'])
  })

  it('is nowhere when only words were put better', () => {
    expect(found('It was big and fine.', 'big', 'large', ['A big day', 'So big.'])).toEqual([])
  })
})
