import { expect, test } from 'vitest'
import type { ClaimType } from '../../../../../../shared/domain/claim-type.ts'
import { spotted, wordsOf } from '../spotted.ts'

test('What an office says is an official statement, with whoever says it, to whom and when.', () => {
  const text = 'The dam held, Interior Minister Farid Nazari told state television on Monday.'
  expect(spotted(text, 'official_statement', '2026-03-17')).toMatchObject([
    {
      words: text.slice(0, -1),
      reason: '“told” + Farid Nazari: official statement',
      details: {
        speaker: 'Farid Nazari',
        speakerTitle: 'Interior Minister',
        speakerNamed: 'named',
        medium: 'state television',
        saidAt: '2026-03-16',
        fidelity: 'paraphrase',
      },
    },
  ])
})

test('Who was first to report something is told.', () => {
  const [found] = spotted('The Ledger first reported the call.', 'paraphrase')
  expect(found).toMatchObject({
    details: { firstReportedBy: 'Ledger' },
    reason: '“first reported” + Ledger: who was first to report it',
  })
})

test.each([
  ['The health ministry said 40 people died.', 'named'],
  ['The militant group has vowed to fight on.', 'named'],
  ['Police said two men were held.', 'named'],
  ['A militant group said it had shot down two planes.', 'unnamed'],
  ['Officials said that 40 people died.', 'unnamed'],
  ['A company official said that 4 people died.', 'unnamed'],
])('An institution speaks as itself, whoever works there hides: %s', (text, speakerNamed) => {
  const found = [...spotted(text, 'official_statement'), ...spotted(text, 'paraphrase')]
  expect(found).toMatchObject([{ details: { speakerNamed } }])
})

test('The one who gives the whole sentence is the speaker, not whoever acts in it.', () => {
  const text = 'Mayor Ana Ruiz has offered to pay for the bridge, a city official said.'
  expect(spotted(text, 'official_statement')).toMatchObject([{ details: { speaker: 'a city official' } }])
})

test.each<[string, ClaimType, string, string | null]>([
  [
    'according to',
    'paraphrase',
    'According to the Lindau Institute, prices fell by half.',
    'Lindau Institute',
  ],
  ['a study', 'paraphrase', 'Night work raises blood sugar, a study of nurses found.', 'a study of nurses'],
  ['nobody', 'paraphrase', 'The toll was expected to rise.', null],
  ['a denial', 'official_statement', 'Senator Ana Ruiz has not said whether she will run.', 'Ana Ruiz'],
  [
    'people apart',
    'paraphrase',
    'Two people familiar with the talks, who feared for their jobs, said she had left.',
    'two people familiar with the talks',
  ],
])('A statement of %s is proposed.', (_what, type, text, speaker) => {
  expect(spotted(text, type)).toMatchObject([{ details: { speaker } }])
})

test('“Not said” stands in the reason of what somebody did not say.', () => {
  const [found] = spotted('Senator Ana Ruiz has not said whether she will run.', 'official_statement')
  expect(found?.reason).toBe('“not said” + Ana Ruiz: official statement')
})

test.each([
  'The plan would add $410 million to the deficit.',
  'When asked by the reporter, she smiled.',
  'Lindau beat the defending champions.',
  'It was an unprecedented terrorist attack.',
  'They left to make sure that the door was shut.',
])('“%s” reports nothing.', (text) => {
  expect([...wordsOf(text, 'paraphrase'), ...wordsOf(text, 'official_statement')]).toEqual([])
})

test('What stands in quotation marks needs no second claim.', () => {
  expect(wordsOf('“It works,” Ana Ruiz said.', 'paraphrase')).toEqual([])
})
