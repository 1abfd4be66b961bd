import { describe, expect, it } from 'vitest'
import { notesOf } from './notes-of.ts'

const find = (text: string) => notesOf('doubled_word', [text])

describe('a doubled word', () => {
  it.each([
    ['She walked to the the bridge with him.', 'the the', 'the'],
    ['They were counting on\non the vote that night.', 'on\non', 'on'],
    ['The The clerk of the court is the judge of it.', '', ''],
    ['The council approved approved the plan of the mayor.', 'approved approved', 'approved'],
    ['Er ging mit mit dem Hund über die Brücke.', 'mit mit', 'mit'],
  ])('is told in %j', (text, words, suggestion) => {
    const expected = words === '' ? [] : [[words, suggestion]]
    expect(find(text).map((note) => [note.words, note.suggestion])).toEqual(expected)
  })

  it.each([
    'She had had enough of the rule that that clerk made.',
    'They said bye bye to Duran Duran and to the very very old town.',
    'That was that. That man is the clerk of the town.',
    'It was over, over for the clerk of the town.',
    'Nous nous sommes vus à la gare avec les enfants.',
    'Die, die die Brücke sahen, liefen weg.',
    'The crowd sang work work work to the clerk of the town.',
    'Anak anak itu bermain di jalan.',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
