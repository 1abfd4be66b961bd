import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CarriedPlace } from '../../../../shared/anchoring/carry-over.ts'
import { carryOver } from '../../../../shared/anchoring/carry-over.ts'

const opening = 'The harbour authority sent two sonar crews to the strait on Thursday.'
const toll = 'The ferry rolled over in heavy seas, killing more than 40 people.'
const quote = '“We told them to take whatever they need,” the harbour master said.'
const search = 'Divers had searched about 60 square miles by midday, the coast guard said.'
const licence = 'The company had not lost its licence in 2019, according to the register.'
const story = [opening, toll, quote, search, licence].join('\n\n')

/** Carries one wording of the story over to a new text. */
function carry(
  words: string,
  after: string,
  before = story,
): CarriedPlace & { readonly words: string | null } {
  const start = before.indexOf(words)
  const [carried] = carryOver(before, after, [{ start, end: start + words.length }])
  if (start === -1 || carried === undefined) throw new Error(`not in the text: ${words}`)
  const { span } = carried
  return { ...carried, words: span === null ? null : after.slice(span.start, span.end) }
}

describe('carrying a claim over to a new version', () => {
  it('leaves it where it was when other paragraphs come and go', () => {
    const after = ['A new opening that nobody had read before.', opening, toll, search].join('\n\n')
    expect(carry('more than 40 people', after)).toMatchObject({
      state: 'unchanged',
      words: 'more than 40 people',
      score: 1,
      signals: [],
    })
  })

  it('follows a paragraph that moved', () => {
    const after = [opening, quote, search, licence, toll].join('\n\n')
    expect(carry('killing more than 40 people', after)).toMatchObject({
      state: 'moved',
      words: 'killing more than 40 people',
    })
  })

  it('says that a number changed, and which words stand there now', () => {
    const after = story.replace('more than 40 people', 'more than 1,200 people')
    expect(carry('more than 40 people', after)).toMatchObject({
      state: 'text_changed',
      words: 'more than 1,200 people',
      signals: ['number', 'words'],
    })
  })

  it('finds a figure again of which nothing is left, by its neighbours', () => {
    const after = story.replace('40 people', '52 people')
    expect(carry('40', after)).toMatchObject({ state: 'text_changed', words: '52' })
  })

  it('tells a number in words from the number that takes its place', () => {
    expect(carry('two sonar crews', story.replace('two sonar', 'three sonar'))).toMatchObject({
      words: 'three sonar crews',
      signals: ['number', 'words'],
    })
  })

  it('says that a “not” is gone', () => {
    expect(carry(licence, story.replace('had not lost', 'had lost'))).toMatchObject({
      state: 'text_changed',
      signals: ['negation', 'words'],
    })
  })

  it('says that a name, a day and the quotation marks changed', () => {
    const after = story
      .replace('on Thursday', 'on Wednesday')
      .replace('“We told them to take whatever they need,”', 'We told them to take whatever they need,')
    expect(carry(opening, after).signals).toEqual(['date', 'words'])
    expect(carry(quote, after).signals).toEqual(['quotation_marks', 'words'])
    expect(carry('the coast guard', story.replace('the coast guard', 'the Red Cross')).signals).toContain(
      'name',
    )
  })

  it('does not take typesetting for a change', () => {
    const after = story
      .replaceAll(/[“”]/g, '"')
      .replace('The ferry', 'THE FERRY')
      .replace('seas, ', 'seas,  ')
    expect(carry(quote, after)).toMatchObject({ state: 'unchanged', signals: [] })
    expect(carry(toll, after)).toMatchObject({ state: 'unchanged', signals: [] })
  })

  it('loses what was cut, also when a new sentence takes its place', () => {
    const after = story
      .replace(`${search}\n\n`, '')
      .replace(toll, 'Nobody on board was hurt when it ran aground.')
    expect(carry(search, after)).toMatchObject({ state: 'lost', span: null, score: 0, signals: [] })
    expect(after.slice(0, carry(search, after).near).endsWith(quote)).toBe(true)
    expect(carry(toll, after).state).toBe('lost')
  })

  it('keeps each of two equal sentences at its own place', () => {
    const twice = [toll, opening, toll, quote].join('\n\n')
    const second = twice.lastIndexOf(toll)
    const after = `Editors added a line.\n\n${twice}`
    const [carried] = carryOver(twice, after, [{ start: second, end: second + toll.length }])
    expect(carried?.span?.start).toBe(after.lastIndexOf(toll))
  })

  it('keeps the claim when its sentence is cut in two or joined to the next', () => {
    const cut = story.replace('seas, killing', 'seas. It killed')
    expect(carry(toll, cut)).toMatchObject({ state: 'text_changed' })
    expect(carry(toll, cut).words).toBe('The ferry rolled over in heavy seas. It killed more than 40 people.')
    const joined = story.replace('people.\n\n“We', 'people. “We')
    expect(carry('killing more than 40 people', joined).state).toBe('unchanged')
  })

  it('takes in what its sentence grew by at the end, and only where it had taken in the end', () => {
    const grown = toll.replace('people.', 'people (the count stood at 31 at 10:15).')
    expect(carry(toll, story.replace(toll, grown))).toMatchObject({
      state: 'text_changed',
      words: grown,
      signals: ['number', 'words'],
    })
    expect(carry('killing more than 40 people', story.replace(toll, grown))).toMatchObject({
      state: 'unchanged',
    })
    const goesOn = story.replace(`${toll}\n\n${quote}`, `${toll.replace('.', ' and')} ${quote}`)
    expect(carry(toll, goesOn).words).not.toContain('told')
  })

  it('works in scripts without spaces', () => {
    const before = '港湾当局は木曜日に二隻の船を派遣した。死者は四十人を超えた。'
    expect(carry('死者は四十人を超えた', before.replace('四十人', '五十人'), before)).toMatchObject({
      state: 'text_changed',
      words: '死者は五十人を超えた',
    })
  })
})

const word = fc.constantFrom(
  ...'the harbour crew searched 40 miles of open water on Friday and found no trace'.split(' '),
)
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join('\n\n'))
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const anyText = fc.oneof(
  text,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  // Halves of surrogate pairs among them, as a file cut in the middle has.
  fc.string({ unit: anyUnit, minLength: 1, maxLength: 200 }),
)

function placesIn(length: number, picks: readonly (readonly [number, number])[]) {
  return picks
    .map(([a, b]) => [Math.floor(a * length), Math.floor(b * length)] as const)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    .filter(({ end }) => end <= length)
}
const picks = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    maxLength: 8,
  },
)

describe('the laws of carrying over', () => {
  it('changes nothing when the text did not change', () => {
    fc.assert(
      fc.property(text, picks, (same, chosen) => {
        for (const { state, score, signals } of carryOver(same, same, placesIn(same.length, chosen))) {
          expect(['unchanged', 'lost']).toContain(state)
          if (state === 'unchanged') expect({ score, signals }).toEqual({ score: 1, signals: [] })
        }
      }),
    )
  })

  it('never lands outside the text or upside down, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, picks, (before, after, chosen) => {
        const places = placesIn(before.length, chosen)
        const carried = carryOver(before, after, places)
        expect(carried).toHaveLength(places.length)
        for (const { span, state, score } of carried) {
          expect(span === null).toBe(state === 'lost')
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          if (span === null) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(after.length)
        }
      }),
    )
  })

  it('never goes over into another paragraph without saying so', () => {
    const breaks = (words: string) => words.trim().split(/\n\s*\n/).length
    fc.assert(
      fc.property(text, text, picks, (before, after, chosen) => {
        const places = placesIn(before.length, chosen)
        for (const [index, { span, state, signals }] of carryOver(before, after, places).entries()) {
          const place = places[index]
          if (span === null || place === undefined) continue
          if (breaks(after.slice(span.start, span.end)) <= breaks(before.slice(place.start, place.end)))
            continue
          expect({ state, isSaid: signals.includes('paragraph') }).toEqual({
            state: 'text_changed',
            isSaid: true,
          })
        }
      }),
    )
  })

  it('keeps every sentence of one paragraph that is cut into fifty', () => {
    const sentences = Array.from(
      { length: 50 },
      (_, index) => `Crew number ${index} searched ${index + 3} miles of water on day ${index}.`,
    )
    const [before, after] = [sentences.join(' '), sentences.join('\n\n')]
    for (const [index, words] of sentences.entries()) {
      const start = before.indexOf(words)
      const [carried] = carryOver(before, after, [{ start, end: start + words.length }])
      expect(carried, `sentence ${index}`).toMatchObject({ state: 'unchanged', signals: [] })
    }
    const [whole] = carryOver(before, after, [{ start: 0, end: before.length }])
    expect(whole).toMatchObject({ state: 'text_changed', signals: ['paragraph'] })
  })

  it('says “unchanged” or “moved” only of the same words', () => {
    fc.assert(
      fc.property(text, text, picks, (before, after, chosen) => {
        const places = placesIn(before.length, chosen)
        for (const [index, { span, state }] of carryOver(before, after, places).entries()) {
          const place = places[index]
          if (span === null || place === undefined || state === 'text_changed') continue
          const bare = (words: string) => words.toLowerCase().match(/[a-z0-9]+/g)
          expect(bare(wholeWords(after, span))).toEqual(bare(wholeWords(before, place)))
        }
      }),
    )
  })

  it('comes home again when the words still stand in the text between', () => {
    fc.assert(
      fc.property(text, sentence, picks, (before, added, chosen) => {
        const after = `${added}\n\n${before}`
        const places = placesIn(before.length, chosen)
        const there = carryOver(before, after, places)
        const found = there.flatMap(({ span }, index) =>
          span === null ? [] : [{ span, home: places[index] }],
        )
        const back = carryOver(
          after,
          before,
          found.map(({ span }) => span),
        )
        for (const [index, { span }] of back.entries()) {
          const home = found[index]?.home
          if (span === null || home === undefined) continue
          expect(span.start).toBeLessThan(home.end)
          expect(span.end).toBeGreaterThan(home.start)
        }
      }),
    )
  })
})

function wholeWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  let [from, to] = [start, end]
  while (from > 0 && /\w/.test(text[from - 1] ?? '') && /\w/.test(text[from] ?? '')) from -= 1
  while (to < text.length && /\w/.test(text[to] ?? '') && /\w/.test(text[to - 1] ?? '')) to += 1
  return text.slice(from, to)
}
