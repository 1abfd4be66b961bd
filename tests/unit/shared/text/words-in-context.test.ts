import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { wordsInContext } from '../../../../shared/text/words-in-context.ts'

const { text, blocks } = layOut([
  { kind: 'paragraph', text: 'A short one.' },
  {
    kind: 'paragraph',
    text: 'The ferry rolled over in heavy seas, killing more than 40 people and leaving many missing.',
  },
])

function show(words: string, room: number): string {
  const start = text.indexOf(words)
  const shown = wordsInContext(text, blocks, { start, end: start + words.length }, room)
  return `${shown.before}[${shown.words}]${shown.after}`
}

describe('words in context', () => {
  it('stand in their whole paragraph when it is short', () => {
    expect(show('short', 40)).toBe('A [short] one.')
  })

  it('are cut at the ends of words, with a sign that the paragraph goes on', () => {
    expect(show('more than 40 people', 20)).toBe('…seas, killing [more than 40 people] and leaving many…')
  })

  it('are cut between characters where there are no words', () => {
    const dense = layOut([{ kind: 'paragraph', text: '救援人员说超过四十人死亡而许多人失踪' }])
    const start = dense.text.indexOf('四十')
    const shown = wordsInContext(dense.text, dense.blocks, { start, end: start + 2 }, 3)
    expect(shown).toEqual({ before: '…说超过', words: '四十', after: '人死亡…' })
  })

  it('never begin or end with half a character', () => {
    const emoji = layOut([{ kind: 'paragraph', text: '🚒🚒🚒word🚒🚒🚒' }])
    const shown = wordsInContext(emoji.text, emoji.blocks, { start: 6, end: 10 }, 3)
    expect(shown).toEqual({ before: '…🚒', words: 'word', after: '🚒…' })
  })
})
