import { describe, expect, it } from 'vitest'
import { moveOfKey } from '../../../../../renderer/features/desk/article/cursor-keys.ts'
import { layOut } from '../../../../../shared/text/assemble.ts'

const article = layOut([
  { kind: 'paragraph', text: 'A ferry sank. Forty died.' },
  { kind: 'paragraph', text: 'The search goes on.' },
])

function press(from: string, key: string, { shift = false, large = false, rtl = false } = {}): string | null {
  const start = article.text.indexOf(from)
  const move = moveOfKey(
    article,
    { start, end: start + from.length },
    { key, shiftKey: shift, isLarge: large },
    rtl,
  )
  if (move === null) return null
  const word =
    move.kind === 'line' ? `line ${move.direction}` : article.text.slice(move.word?.start, move.word?.end)
  return move.isExtending ? `select to ${word}` : word
}

describe('the keys of the reading cursor', () => {
  it('go from word to word, and from sentence to sentence with a modifier', () => {
    expect(press('ferry', 'ArrowRight')).toBe('sank')
    expect(press('sank', 'ArrowLeft')).toBe('ferry')
    expect(press('ferry', 'ArrowRight', { large: true })).toBe('Forty')
  })

  it('follow the direction of the writing', () => {
    expect(press('ferry', 'ArrowLeft', { rtl: true })).toBe('sank')
  })

  it('leave lines to the page, and go from paragraph to paragraph with a modifier', () => {
    expect(press('ferry', 'ArrowDown')).toBe('line 1')
    expect(press('ferry', 'ArrowDown', { large: true })).toBe('The')
  })

  it('go to the ends of the paragraph, and of the article with a modifier', () => {
    expect(press('sank', 'Home')).toBe('A')
    expect(press('sank', 'End')).toBe('died')
    expect(press('sank', 'End', { large: true })).toBe('on')
    expect(press('goes', 'Home', { large: true })).toBe('A')
  })

  it('select on the way with Shift', () => {
    expect(press('ferry', 'ArrowRight', { shift: true })).toBe('select to sank')
  })

  it('are no others', () => {
    expect(press('ferry', 'j')).toBeNull()
    expect(press('ferry', 'PageDown')).toBeNull()
  })
})
