import { describe, expect, it } from 'vitest'
import { byWord } from '../../../../shared/text/by-word.ts'
import { readText } from '../../../../shared/text/read-text.ts'
import type { Token } from '../../../../shared/text/reading.ts'

function tokensOf(text: string): readonly Token[] {
  return readText(text, [{ kind: 'paragraph', start: 0, end: text.length }]).tokens
}

describe('a question about words', () => {
  it('is asked once for each key, however it is written and wherever it stands', () => {
    const asked: string[] = []
    const length = byWord((key) => {
      asked.push(key)
      return key.length
    })
    const answers = [...tokensOf('The ferry and THE'), ...tokensOf('the ferry')].map(length)
    expect(answers).toEqual([3, 5, 3, 3, 3, 5])
    expect(asked).toEqual(['the', 'ferry', 'and'])
  })

  it('may be answered with no and nothing', () => {
    const isFerry = byWord((key) => key === 'ferry')
    const nothing = byWord(() => null)
    const tokens = tokensOf('A ferry, a ferry')
    expect(tokens.map(isFerry)).toEqual([false, true, false, false, true])
    expect(tokens.map(nothing)).toEqual([null, null, null, null, null])
  })

  it('gets the same answers when more words were met than are remembered', () => {
    const words = Array.from({ length: 70_000 }, (_word, index) => `Word${index}x`)
    const key = byWord((word) => word)
    const tokens = tokensOf(words.join(' '))
    expect(tokens.map(({ word }) => word)).toEqual(words)
    expect(tokens.map(key)).toEqual(words.map((word) => word.toLowerCase()))
    // What was known before still is, and what was not is read all the same.
    expect(tokensOf('A ferry Word69999x').map(key)).toEqual(['a', 'ferry', 'word69999x'])
  })
})
