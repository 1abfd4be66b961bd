import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeNotice, type NoticeFacts } from '../../../../shared/corrections/compose-notice.ts'
import { correctionKinds, correctionLocations } from '../../../../shared/domain/correction.ts'

const facts: NoticeFacts = {
  kind: 'correction',
  location: 'body',
  originalText: 'Ten people came.',
  correctedText: 'Eleven people came.',
  storyHeadline: 'Offer to help',
  storyPublishedAt: '2023-10-10',
  repeatsError: true,
  errorType: 'number',
}

const notice = (over: Partial<NoticeFacts> = {}) => composeNotice({ ...facts, ...over })

describe('a public notice', () => {
  it('names the article and its date, says what was wrong and what is right', () => {
    expect(notice()).toBe(
      'The article “Offer to help”, published on 10 October 2023, wrongly said: “Ten people came.” ' +
        'The correct version is: “Eleven people came.”',
    )
  })

  it('quotes whole sentences when it knows what stood around the words', () => {
    const words = { ...facts, originalText: '10/10/203', correctedText: '10/10/2023' }
    expect(composeNotice(words, { before: 'It began on ', after: ', he said.' })).toContain(
      'wrongly said: “It began on 10/10/203, he said.” The correct version is: “It began on 10/10/2023, he said.”',
    )
  })

  it.each([
    ['headline', 'The headline of the article “Offer to help”'],
    ['dek', 'The summary above the article “Offer to help”'],
    ['caption', 'A caption in the article “Offer to help”'],
    ['social', 'A social media post about the article “Offer to help”'],
    ['alert', 'A news alert about the article “Offer to help”'],
  ] as const)('says that the error stood in the %s', (location, beginning) => {
    expect(notice({ location })).toContain(beginning)
  })

  it('says what was left out, and what was taken away', () => {
    expect(notice({ originalText: '' })).toContain('left out these words: “Eleven people came.”')
    expect(notice({ correctedText: ' ' })).toContain(
      'wrongly said: “Ten people came.” That was wrong and has been removed.',
    )
  })

  it('does without a date or a headline that nobody knows', () => {
    expect(notice({ storyPublishedAt: null })).toMatch(/^The article “Offer to help” wrongly said:/)
    expect(notice({ storyHeadline: ' ' })).toMatch(/^An article, published on 10 October 2023, wrongly said:/)
  })

  it('takes the day as it was printed, whatever the time zone', () => {
    expect(notice({ storyPublishedAt: '2023-10-10T23:30:00-05:00' })).toContain('10 October 2023')
  })

  it('turns quotation marks within what it quotes, so that it can be read', () => {
    expect(notice({ originalText: 'He said “ten”.' })).toContain('“He said ‘ten’.”')
  })

  it.each([
    ['clarification', /could be misunderstood\. It said: .* What is meant is: /],
    ['update', /has been updated with new information\. It said: .* It now says: /],
    ['editors_note', /^Editors’ note: The article/],
    ['refile', /^This replaces an earlier version\. The article/],
    [
      'withdrawal',
      /^We have withdrawn the article “Offer to help”, published on 10 October 2023\. It wrongly said: /,
    ],
    ['minor_fix', /said: “Ten people came\.” It now says: /],
  ] as const)('of the kind %s speaks in its own way', (kind, words) => {
    expect(notice({ kind })).toMatch(words)
  })

  it('of every kind and place stands on its own, with both wordings and in whole sentences', () => {
    const words = fc.constantFrom('ten', 'eleven people', 'a “quoted” word', 'It ends.', 'Really?', '北京。')
    fc.assert(
      fc.property(
        fc.constantFrom(...correctionKinds.filter((kind) => kind !== 'withdrawal')),
        fc.constantFrom(...correctionLocations),
        words,
        words,
        (kind, location, originalText, correctedText) => {
          const text = notice({ kind, location, originalText, correctedText })
          const quoted = (part: string) => part.replaceAll('“', '‘').replaceAll('”', '’')
          expect(text).toContain('“Offer to help”, published on 10 October 2023,')
          expect(text).toContain(quoted(originalText))
          expect(text).toContain(quoted(correctedText))
          expect(text).toMatch(/^\p{Lu}/u)
          expect(text).toMatch(/[.?。]”?\.?$/u)
          expect(text).not.toMatch(/ {2}|,\.|\.\.|undefined|null/)
        },
      ),
    )
  })

  it('is empty when there is nothing to tell', () => {
    expect(notice({ originalText: '', correctedText: '' })).toBe('')
  })
})
