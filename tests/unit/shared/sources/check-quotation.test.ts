import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQuotation, type QuotationCheck } from '../../../../shared/sources/check-quotation.ts'

const briefing = `
[00:14:02] MODERATOR: All right, next question. Jordan?

[00:14:05] Q: Has the offer been taken up, yes or no?

[00:14:09] MS. HALVORSEN: Uh, yeah, I think -- yes, it has, Jordan. The, the harbour people were grateful for that
offer of help, and we are, um, having those first talks with them right now. (Crosstalk.)

[00:14:31] MS. HALVORSEN: Clearly, we're going to do everything we can to free the two crews. We sent 12 boats on
Tuesday. We did not ask Norway for money. I will not say more than that today.
`

const check = (quoted: string, source = briefing): QuotationCheck => checkQuotation(quoted, source)
const outcome = (quoted: string, source = briefing): string => check(quoted, source).outcome

describe('a quotation beside its transcript', () => {
  it.each([
    ['word for word', '“Clearly, we’re going to do everything we can to free the two crews,”'],
    [
      'over a stutter and a sound',
      '“The harbour people were grateful for that offer of help, and we are having those first talks with them right now.”',
    ],
    [
      'over a time stamp, a name and a note',
      '“We are having those first talks with them right now. Clearly, we’re going to do everything we can to free the two crews.”',
    ],
    ['in other case and with other marks', '"WE SENT 12 BOATS ON TUESDAY!"'],
    ['a number as a word', '“We sent twelve boats on Tuesday.”'],
    ['a part that begins small', '“grateful for that offer of help”'],
    [
      'parted by its speaker',
      '“We sent 12 boats on Tuesday,” Halvorsen said. “We did not ask Norway for money.”',
    ],
    ['without marks, as selected inside of them', 'We did not ask Norway for money'],
    ['closed but opened before', 'We did not ask Norway for money,” she said.'],
  ])('is verbatim: %s', (_, quoted) => {
    const { outcome, signals, pieces } = check(quoted)
    expect({ outcome, signals }).toEqual({
      outcome: quoted.startsWith('“We are having') ? 'trimmed' : 'verbatim',
      signals: [],
    })
    expect(pieces.every(({ kind }) => kind === 'same')).toBe(true)
  })

  it.each([
    ['an ellipsis', '“We sent 12 boats on Tuesday … I will not say more than that today.”'],
    [
      'an ellipsis in brackets',
      '“Clearly, we’re going to do everything we can [...] We did not ask Norway for money.”',
    ],
    ['words of the writer in brackets', '“[They] were grateful for that offer of help.”'],
    [
      'parted by its speaker, with words between',
      '“Clearly, we’re going to do everything we can to free the two crews,” she said. “We did not ask Norway for money.”',
    ],
    ['a sentence without its beginning', '“People were grateful for that offer of help.”'],
    ['a sentence without its end', '“I will not say more.”'],
  ])('is trimmed: %s', (_, quoted) => {
    expect(check(quoted)).toMatchObject({ outcome: 'trimmed', signals: [] })
  })

  it.each([
    ['a number', '“We sent 20 boats on Tuesday.”', ['number', 'words']],
    [
      'a number as a word',
      '“Clearly, we’re going to do everything we can to free the three crews.”',
      ['number', 'words'],
    ],
    ['a day', '“We sent 12 boats on Thursday.”', ['date', 'words']],
    ['a name', '“We did not ask Denmark for money.”', ['name', 'words']],
    ['a negation', '“We did ask Norway for money.”', ['negation', 'left_out']],
    ['a contraction, which denies the same', '“We didn’t ask Norway for money.”', ['words']],
    ['a word', '“Obviously, we’re going to do everything we can to free the two crews.”', ['words']],
    [
      'words left out and no gap shown',
      '“Clearly, we’re going to do everything to free the two crews.”',
      ['left_out'],
    ],
    [
      'words of two speakers',
      '“Has the offer been taken up, yes or no? Yeah, I think – yes, it has, Jordan.”',
      ['two_speakers'],
    ],
    [
      'a sentence left out and no gap shown',
      '“We sent 12 boats on Tuesday. I will not say more than that today.”',
      ['left_out'],
    ],
    ['words that nobody said', '“We sent 12 big boats on Tuesday.”', ['words']],
    [
      'a sentence that nobody said',
      '“We sent 12 boats on Tuesday. And the weather was glorious.”',
      ['words'],
    ],
  ])('is altered: %s', (_, quoted, signals) => {
    expect(check(quoted)).toMatchObject({ outcome: 'altered', signals })
  })

  it.each([
    ['sentences', '“We did not ask Norway for money. We sent 12 boats on Tuesday.”'],
    ['over an ellipsis', '“I will not say more than that today … We sent 12 boats on Tuesday.”'],
    ['within a sentence', '“To free the two crews we’re going to do everything we can.”'],
  ])('is out of order: %s', (_, quoted) => {
    expect(outcome(quoted)).toBe('out_of_order')
  })

  it.each(['“The minister has resigned and left the country.”', '“glorious”', '“We will see.”', '“…”', ''])(
    'is not found: %s',
    (quoted) => {
      expect(check(quoted)).toEqual({ outcome: 'not_found', signals: [], pieces: [], passage: null })
    },
  )

  it('shows what the source has instead', () => {
    expect(check('“We sent 20 big boats on Thursday.”').pieces).toEqual([
      { kind: 'same', text: 'We sent ' },
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '20 big' },
      { kind: 'same', text: ' boats on ' },
      { kind: 'removed', text: 'Tuesday' },
      { kind: 'added', text: 'Thursday.' },
    ])
  })

  it('shows what was left out, a long gap from both sides', () => {
    const gone = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ')
    const { pieces } = check(
      '“We left at dawn. We came back at dusk.”',
      `We left at dawn. ${gone}. We came back at dusk.`,
    )
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'same'])
    expect(pieces[1]?.text).toMatch(/^w0 w1 .* … 36 more words … .* w59$/)
  })

  it('says where it stands', () => {
    const { passage } = check('“We sent 20 boats on Tuesday.”')
    expect(briefing.slice(passage?.start, passage?.end)).toBe('We sent 12 boats on\nTuesday')
  })

  it('keeps the names in a passage of two speakers, so that it says the same as an excerpt', () => {
    const quoted = '“Yes or no? Yeah, I think – yes, it has, Jordan.”'
    const { passage } = check(quoted)
    const excerpt = briefing.slice(passage?.start, passage?.end)
    expect(excerpt).toMatch(/^Q: [^]*MS\. HALVORSEN: /)
    expect(check(quoted, excerpt)).toMatchObject({ outcome: 'altered', signals: ['two_speakers'] })
  })

  it('reads subtitles', () => {
    const subtitles =
      'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.500\n<v Halvorsen>we sent 12 boats\n\n2\n00:00:03.500 --> 00:00:05.000\non tuesday and we\n\n3\n00:00:05.000 --> 00:00:07.000\nasked nobody for money\n'
    expect(outcome('“We sent 12 boats on Tuesday, and we asked nobody for money.”', subtitles)).toBe(
      'verbatim',
    )
  })

  it('reads scripts that write no spaces', () => {
    const source = '発表によると、船は十二隻だった。乗組員は無事である。'
    expect(outcome('「船は十二隻だった」', source)).toBe('verbatim')
    expect(outcome('「船は二十隻だった」', source)).not.toBe('verbatim')
  })
})

const word = fc.constantFrom(
  ...'we they sent took boats crews money north south never today and the of to for'.split(' '),
)
const sentence = fc
  .array(word, { minLength: 4, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase()))

describe('laws', () => {
  it('what was taken from a text is never altered, wherever it stood', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (sentences, from, length) => {
          const words = sentences.join(' ').split(' ')
          const start = from % words.length
          const quoted = words.slice(start, start + 1 + (length % 30)).join(' ')
          const { outcome, signals, passage } = checkQuotation(`“${quoted}”`, sentences.join(' '))
          expect(['verbatim', 'trimmed']).toContain(outcome)
          expect(signals).toEqual([])
          expect(passage).not.toBeNull()
        },
      ),
    )
  })

  it('a word that the source has nowhere is never passed over', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), fc.nat(), (sentences, at) => {
        const words = sentences.slice(0, 2).join(' ').split(' ')
        const quoted = words.with(at % words.length, 'glorious').join(' ')
        expect(['verbatim', 'trimmed']).not.toContain(outcome(`“${quoted}”`, sentences.join(' ')))
      }),
    )
  })

  it('the same pieces and the added ones are the quotation, in any case', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        fc.array(sentence, { minLength: 3, maxLength: 9 }),
        (said, source) => {
          const quoted = said.join(' ')
          const { outcome, pieces } = checkQuotation(`“${quoted}”`, source.join(' '))
          if (outcome === 'not_found') return
          const kept = pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
          expect(kept.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(quoted)
        },
      ),
    )
  })
})

it('is found in a transcript of 200,000 words, in a walk through it', () => {
  const filler = (from: number) =>
    Array.from({ length: 100_000 }, (_, index) => `word${(from + index * 7919) % 5000}`).join(' ')
  const source = `${filler(1)}. ${briefing} ${filler(3)}`
  const { outcome, passage } = check(
    '“We sent 20 boats on Tuesday. I will not say more than that today.”',
    source,
  )
  expect(outcome).toBe('altered')
  expect(source.slice(passage?.start, passage?.end)).toMatch(/^We sent 12 boats[^]*more than that today$/)
})
