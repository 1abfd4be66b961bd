import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeNotice, type NoticeFacts } from '../../../../shared/corrections/compose-notice.ts'
import { dayInWords } from '../../../../shared/corrections/day-in-words.ts'
import { euphemismsIn } from '../../../../shared/corrections/euphemisms.ts'
import { houseStyles, styleOfDesk, stylesOfDesk } from '../../../../shared/corrections/house-styles.ts'
import { templateProblem } from '../../../../shared/corrections/notice-template.ts'
import { correctionLocations, errorTypes } from '../../../../shared/domain/correction.ts'
import { noticeKinds, type NoticeStyle, noticeStyleSchema } from '../../../../shared/domain/notice-style.ts'

const facts: NoticeFacts = {
  kind: 'correction',
  location: 'body',
  originalText: 'Ten boats came in.',
  correctedText: 'Twelve boats came in.',
  storyHeadline: 'Boats return',
  storyPublishedAt: '2023-10-09',
  repeatsError: true,
  errorType: 'number',
}
const context = { before: '', after: '' }
const styled = (id: string, over: Partial<NoticeFacts> = {}) =>
  composeNotice({ ...facts, ...over }, context, styleOfDesk([], id))

describe('The house styles', () => {
  it('each tell the same correction in their own way, with the day as that house spells it', () => {
    expect(styled('plain')).toBe(
      'The article “Boats return”, published on 9 October 2023, wrongly said: “Ten boats came in.” The correct version is: “Twelve boats came in.”',
    )
    expect(styled('ap')).toBe(
      'In the article “Boats return” published Oct. 9, 2023, we reported erroneously: “Ten boats came in.” The correct version is: “Twelve boats came in.”',
    )
    expect(styled('nyt')).toBe(
      'An article on October 9, 2023, “Boats return”, misstated a number. It said: “Ten boats came in.” It should have said: “Twelve boats came in.”',
    )
    expect(styled('guardian')).toBe(
      'An article (“Boats return”, 9 October 2023) said: “Ten boats came in.” In fact: “Twelve boats came in.”',
    )
  })

  it('say of an update that the story has been updated, and of no error', () => {
    for (const { id } of houseStyles) {
      const notice = styled(id, { kind: 'update' })
      expect(notice, id).toMatch(/updated/)
      expect(notice, id).not.toMatch(/wrong|error|incorrect|misstated|correct version/)
    }
  })

  it.each(houseStyles.map((style) => [style.name, style] as const))(
    '%s stands on its own, in whole sentences, whatever is known',
    (_name, style) => {
      expect(noticeStyleSchema.parse(style)).toEqual(style)
      fc.assert(
        fc.property(
          fc.record({
            kind: fc.constantFrom(...noticeKinds),
            location: fc.constantFrom(...correctionLocations),
            errorType: fc.constantFrom(...errorTypes),
            originalText: fc.constantFrom('', 'ten boats', 'Ten “large” boats came.', '十艘。'),
            correctedText: fc.constantFrom('', 'twelve boats', 'Twelve boats came.', '十二艘。'),
            storyPublishedAt: fc.constantFrom(null, '2023-10-09'),
            repeatsError: fc.boolean(),
          }),
          (over) => {
            const notice = composeNotice({ ...facts, ...over }, context, style)
            if (over.originalText === '' && over.correctedText === '' && over.kind !== 'withdrawal') {
              expect(notice).toBe('')
              return
            }
            expect(notice).toContain('“Boats return”')
            expect(notice).toMatch(/^\p{Lu}/u)
            expect(notice).toMatch(/[.?。]”?\.?$/u)
            expect(notice).not.toMatch(/ {2}| [.,]|,\.|\.\.|,,|[[\]{}|]|undefined|null/)
            expect(euphemismsIn(notice)).toEqual([])
            const quote = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’')
            if (over.originalText !== '' && !over.repeatsError) {
              expect(notice).not.toContain(quote(over.originalText))
            }
            if (over.correctedText !== '' && over.kind !== 'withdrawal') {
              expect(notice).toContain(quote(over.correctedText))
            }
          },
        ),
      )
    },
  )
})

describe('A style of the desk', () => {
  const own: NoticeStyle = { ...styleOfDesk([], 'ap'), id: 'own', name: 'Ours' }

  it('stands after those of Stet, or in the place of the one that it changes', () => {
    expect(stylesOfDesk([own]).map(({ id }) => id)).toEqual(['plain', 'ap', 'nyt', 'guardian', 'own'])
    const changed = { ...own, id: 'ap' }
    expect(stylesOfDesk([changed]).map(({ name }) => name)).toContain('Ours')
    expect(stylesOfDesk([changed])).toHaveLength(houseStyles.length)
    expect(styleOfDesk([], 'own').id).toBe('plain')
  })

  it.each([
    ['', 'A template needs words.'],
    ['{headline} said [{wrong}', 'A bracket is not closed, or one stands inside another.'],
    ['{headline} [a [{wrong}] b]', 'A bracket is not closed, or one stands inside another.'],
    ['{headline} {reason}', 'There is no placeholder {reason}.'],
    ['{headline} {wrong', 'A brace is not closed.'],
    ['We were wrong: {wrong} {right}', 'stands on its own'],
  ])('is refused when its template cannot be used: %s', (template, problem) => {
    expect(templateProblem(template)).toContain(problem)
    const broken = { ...own, templates: { ...own.templates, correction: template } }
    expect(noticeStyleSchema.safeParse(broken).success).toBe(false)
  })
})

describe('A notice that hides what was wrong', () => {
  it('is told by its phrases', () => {
    expect(euphemismsIn('We regret any confusion. The figure was inadvertently changed.')).toEqual([
      'regret any',
      'any confusion',
      'inadvertently',
    ])
    expect(euphemismsIn('The article misstated the number of boats.')).toEqual([])
  })
})

describe('The day of publication', () => {
  it('is spelled as the house does', () => {
    expect(dayInWords('2024-03-01', 'british')).toBe('1 March 2024')
    expect(dayInWords('2024-03-01', 'american')).toBe('March 1, 2024')
    expect(dayInWords('2024-03-01', 'wire')).toBe('March 1, 2024')
    expect(dayInWords('2024-09-12T23:30:00-05:00', 'wire')).toBe('Sept. 12, 2024')
  })
})
