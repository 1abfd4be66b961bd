import { describe, expect, it } from 'vitest'
import { notesOf } from './notes-of.ts'

const find = (...paragraphs: string[]) => notesOf('quotation_not_closed', paragraphs)

describe('a quotation that is not closed', () => {
  it('is told with its words, and mended when it is one sentence up to the end of its paragraph', () => {
    const [note] = find(
      '“We saw the water rise,” Mara Lind said. “It took the bridge before noon.',
      'She left.',
    )
    expect(note?.words).toBe('“It took the bridge before noon.')
    expect(note?.suggestion).toBe('“It took the bridge before noon.”')
    expect(note?.message).toBe(
      'The quotation that begins “It took the bridge before noon.” is not closed in its paragraph.',
    )
  })

  it('is not mended when nobody can tell where it ends', () => {
    const [note] = find('“We saw the water rise, Mara Lind said. She ran home.')
    expect(note?.suggestion).toBeNull()
  })

  it('is told in straight marks by its own place, not by the next quotation', () => {
    const notes = find('"We saw the water rise, Lind said. "It took the bridge," she added. "All of it."')
    expect(notes.map(({ words }) => words.slice(0, 12))).toEqual(['"We saw the '])
  })

  it('is told inside another one', () => {
    expect(find('“She shouted, ‘Run for the hill,” he said.')).toHaveLength(1)
  })

  it.each([
    ['German marks', '„Das Wasser stieg“, sagte sie. „Dann kam der Wind.'],
    ['guillemets', 'Elle a dit « le pont est tombé ». « Puis le vent est venu.'],
    ['guillemets that point inwards', '»Das Wasser stieg«, sagte sie. »Dann kam der Wind.'],
    ['corner brackets', '彼女は「水が上がった」と言った。「それから風が来た。'],
    ['two straight single marks', "''The water rose,'' she said. ''Then came the wind."],
  ])('is told in %s', (_, text) => {
    expect(find(text)).toHaveLength(1)
  })

  it('is told when a mark closes what was never opened', () => {
    const [note] = find('The water rose,” Lind said.')
    expect(note?.words).toBe('The water rose,”')
  })

  it('is one slip when it ends in the next paragraph', () => {
    expect(find('“The water rose.', 'Then came the wind,” Lind said.')).toHaveLength(1)
  })

  it.each([
    [
      'goes on in the next paragraph with a mark of its own',
      ['“The water rose.', '“Then came the wind,” Lind said.'],
    ],
    [
      'goes on past a caption',
      ['“The water rose.', '^ The bridge at noon.', '“Then came the wind,” Lind said.'],
    ],
    ['holds another one', ['“She said ‘run’ and ran,” he said.']],
    ['ends together with another one', ['“She shouted, ‘Run!’” he said.']],
    ['mixes curly and straight marks', ['"We’re coming in!” an officer shouted.']],
    ['is written as the Nordic languages do', ['”Vattnet steg”, sade hon. ”Sedan kom vinden.”']],
    ['is German', ['„Das Wasser stieg“, sagte sie.', 'Er sprach von „Glück”.']],
    ['is French', ['Elle a dit : « Le pont est tombé. »']],
  ])('is right when it %s', (_, paragraphs) => {
    expect(find(...paragraphs)).toEqual([])
  })

  it.each([
    'The players’ bus left at six; the ’90s were over.',
    'He is 6\'2" tall, the door 12" wide.',
    'They called ‘em the lads of the ‘60s.',
    'Read more »',
    'A picture alt="The bridge at noon." stands" here.',
    'They called it “the bridge of sighs&#8221; for years.',
    'The okina in Hawai‘i is no quotation mark.',
  ])('is not seen in %s', (text) => {
    expect(find(text)).toEqual([])
  })
})
