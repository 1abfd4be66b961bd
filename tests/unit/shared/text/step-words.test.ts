import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { edgeOfBlock, stepFrom, type StepUnit, wordAt } from '../../../../shared/text/step-words.ts'

const article = layOut([
  { kind: 'headline', text: 'Ferry sinks' },
  { kind: 'paragraph', text: '“More than 40 died,” she said. Nobody knows why.' },
  { kind: 'paragraph', text: 'The search goes on.' },
])

function spanOf(words: string) {
  const start = article.text.indexOf(words)
  return { start, end: start + words.length }
}

function walk(from: string, unit: StepUnit, direction: 1 | -1): string | null {
  const next = stepFrom(article, spanOf(from), unit, direction)
  return next === null ? null : article.text.slice(next.start, next.end)
}

describe('the word at an offset', () => {
  const at = (offset: number) => {
    const word = wordAt(article, offset)
    return word === null ? null : article.text.slice(word.start, word.end)
  }

  it('is the word around it', () => {
    expect(at(article.text.indexOf('died') + 2)).toBe('died')
  })

  it('is the next word when it lies on a space, a quotation mark or between paragraphs', () => {
    expect(at(5)).toBe('sinks')
    expect(at(article.text.indexOf('“'))).toBe('More')
    expect(at(12)).toBe('More')
  })

  it('is the last word of the text behind its end', () => {
    expect(at(article.text.length)).toBe('on')
  })

  it('is null in a text without words', () => {
    expect(wordAt(layOut([{ kind: 'paragraph', text: '… —' }]), 0)).toBeNull()
  })

  it('is a word in scripts that write no spaces', () => {
    const chinese = layOut([{ kind: 'paragraph', text: '救援人员说，超过四十人死亡。' }])
    const word = wordAt(chinese, 0)
    expect(chinese.text.slice(word?.start, word?.end)).toBe('救援')
  })
})

describe('stepping through the text', () => {
  it('goes from word to word and over the ends of paragraphs', () => {
    expect(walk('Ferry', 'word', 1)).toBe('sinks')
    expect(walk('sinks', 'word', 1)).toBe('More')
    expect(walk('More', 'word', -1)).toBe('sinks')
    expect(walk('why', 'word', 1)).toBe('The')
  })

  it('goes to the next sentence, and back to the start of this one first', () => {
    expect(walk('she', 'sentence', 1)).toBe('Nobody')
    expect(walk('Nobody', 'sentence', 1)).toBe('The')
    expect(walk('knows', 'sentence', -1)).toBe('Nobody')
    expect(walk('Nobody', 'sentence', -1)).toBe('More')
    expect(walk('The', 'sentence', -1)).toBe('Nobody')
  })

  it('goes to the next paragraph, and back to the start of this one first', () => {
    expect(walk('died', 'block', 1)).toBe('The')
    expect(walk('died', 'block', -1)).toBe('More')
    expect(walk('More', 'block', -1)).toBe('Ferry')
  })

  it('says that there is nowhere left to go', () => {
    expect(walk('Ferry', 'word', -1)).toBeNull()
    expect(walk('Ferry', 'sentence', -1)).toBeNull()
    expect(walk('on', 'word', 1)).toBeNull()
    expect(walk('goes', 'block', 1)).toBeNull()
  })

  it('finds the ends of a paragraph', () => {
    expect(edgeOfBlock(article, article.text.indexOf('died'), 'start')).toEqual(spanOf('More'))
    expect(edgeOfBlock(article, article.text.indexOf('died'), 'end')).toEqual(spanOf('why'))
  })

  it('comes by every word once on the way from the start to the end, and back by the same ones', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const random = layOut(paragraphs.map((text) => ({ kind: 'paragraph' as const, text })))
        const forwards: string[] = []
        let word = wordAt(random, 0)
        while (word !== null) {
          forwards.push(`${word.start}-${word.end}`)
          const next = stepFrom(random, word, 'word', 1)
          if (next === null) break
          word = next
        }
        const backwards: string[] = []
        while (word !== null) {
          backwards.push(`${word.start}-${word.end}`)
          word = stepFrom(random, word, 'word', -1)
        }
        expect(backwards.toReversed()).toEqual(forwards)
      }),
    )
  })
})
