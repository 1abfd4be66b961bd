import { expect, test } from 'vitest'
import { spotted, wordsOf } from '../spotted.ts'

const story = `The ferry ran aground on Monday, harbour chief Ines Calder told Radio Nord.

“The fog came in within minutes,” Calder said. “Nobody could see the pier.”

“We did everything we could,” she told reporters on Tuesday. “But the engine failed.

“I am sorry for the families.”`

test('Each quotation is proposed once, marks included, with its speaker found over short names and pronouns.', () => {
  const found = spotted(story, 'direct_quote', '2026-05-06')
  expect(found.map(({ words }) => words)).toEqual([
    '“The fog came in within minutes,”',
    '“Nobody could see the pier.”',
    '“We did everything we could,”',
    '“But the engine failed.',
    '“I am sorry for the families.”',
  ])
  for (const { details, reason } of found) {
    expect(details).toMatchObject({
      kind: 'statement',
      speaker: 'Ines Calder',
      speakerTitle: 'harbour chief',
      speakerNamed: 'named',
      fidelity: 'verbatim',
    })
    expect(reason).toBe('quotation attributed to Ines Calder')
  }
  expect(found[2]?.details).toMatchObject({ medium: 'reporters', saidAt: '2026-05-05' })
})

test('A few words out of a sentence are a trimmed quotation.', () => {
  const [quote] = spotted('Mayor Ana Ruiz called the plan “a costly mistake” on Monday.', 'direct_quote')
  expect(quote).toMatchObject({
    words: '“a costly mistake”',
    details: { fidelity: 'trimmed', speaker: 'Ana Ruiz' },
  })
})

test('Two officials without a name are told apart, and “the official” is the one before.', () => {
  const text = `“We are ready,” a defense official said. “It will take days,” a senior official told CityNews.

“Nothing is decided,” the senior official said.

“We have the ships,” the defense official said.`
  expect(spotted(text, 'direct_quote').map(({ details }) => details)).toMatchObject([
    { speaker: 'a defense official', speakerNamed: 'unnamed', medium: null },
    { speaker: 'a senior official', speakerNamed: 'unnamed', medium: 'CityNews' },
    { speaker: 'a senior official' },
    { speaker: 'a defense official' },
  ])
})

test('Titles of works and words held at arm’s length are no quotations.', () => {
  expect(
    wordsOf('The film “Grey Harbour” opens on Friday. The so-called “reform” was dropped.', 'direct_quote'),
  ).toEqual([])
})

test.each([
  ['a question', '“Who pays for it?” Calder asked in the council.', 'Calder'],
  ['a straight mark', '"We will appeal," said Ana Ruiz.', 'Ana Ruiz'],
  ['an apposition', '“It works,” said widow Terry Strand.', 'Terry Strand'],
  ['two of them', '“We won,” said two officials.', 'two officials'],
  ['a group', 'Protesters marching through the streets chanted “Give us bread”.', 'protesters'],
  [
    'people who know',
    '“It is over,” said people familiar with the matter.',
    'people familiar with the matter',
  ],
  ['a verb behind', 'Milo Zane, who teaches in Lindau, said, “Nobody asked us about it.”', 'Milo Zane'],
])('The speaker is found with %s.', (_what, text, speaker) => {
  expect(spotted(`${text} Then it rained.`, 'direct_quote')[0]?.details).toMatchObject({ speaker })
})
