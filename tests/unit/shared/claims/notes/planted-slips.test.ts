import { describe, expect, it } from 'vitest'
import { allNotesOf } from './notes-of.ts'
import { plantedStories } from './planted-stories.ts'

describe.each(plantedStories)('in the story where $name', ({ paragraphs, publishedAt, ages, slips }) => {
  const notesWith = (from: string, to: string) =>
    allNotesOf(
      paragraphs.map((paragraph) => paragraph.replace(from, to)),
      publishedAt,
    )
  const ageing = (notes: ReturnType<typeof allNotesOf>) => notes.filter(({ rule }) => rule === 'figure_ages')

  it('nothing is odd as it stands, and the figures that age are asked about', () => {
    const notes = notesWith('', '')
    expect(ageing(notes).map(({ words }) => words)).toEqual(ages)
    expect(notes.filter((note) => !ageing(notes).includes(note))).toEqual([])
  })

  it.each(slips)('“$wrong” is found: $rule', ({ right, wrong, rule, words, other }) => {
    expect(paragraphs.filter((paragraph) => paragraph.includes(right))).toHaveLength(1)
    const found = notesWith(right, wrong).filter((note) => note.rule !== 'figure_ages')
    expect(found.map((note) => ({ rule: note.rule, words: note.words, other: note.other }))).toEqual([
      { rule, words, other },
    ])
  })
})
