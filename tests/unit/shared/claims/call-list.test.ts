import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CallFacts, callGroups } from '../../../../shared/claims/call-list.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { aClaim } from '../export/entities.ts'
import { aQuestion } from './a-question.ts'

const names = new Map([
  ['office', 'Duty office'],
  ['reik', 'Tomas Reik'],
])
const facts = (over: Partial<CallFacts> = {}): CallFacts => ({
  questions: [],
  sourceOf: (id) => ({ id, title: names.get(id) ?? id }),
  nameOf: () => null,
  ...over,
})
const claims = (...list: Partial<Claim>[]) =>
  list.map((over, index) => aClaim({ id: `c${index + 1}`, number: index + 1, ...over }))

/** The groups in short: the name, then each claim with what was asked about it. */
const inShort = (list: readonly Claim[], more: Partial<CallFacts>) =>
  callGroups(list, facts(more)).map(({ name, rows }) => [
    name,
    ...rows.map(({ claimId, questions }) => [claimId, ...questions.map(({ text }) => text)]),
  ])

describe('the calls that a story waits for', () => {
  it('have whoever has waited longest first, with all claims that wait for them in the order of the text', () => {
    const questions = [
      aQuestion({
        id: '1',
        claimId: 'c2',
        sourceId: 'reik',
        text: 'Who?',
        askedAt: '2026-03-12T09:00:00.000Z',
      }),
      aQuestion({ id: '2', claimId: 'c3', text: 'When?', askedAt: '2026-03-12T08:00:00.000Z' }),
      aQuestion({ id: '3', claimId: 'c1', text: 'Where?', askedAt: '2026-03-12T10:00:00.000Z' }),
      aQuestion({ id: '4', claimId: 'c1', text: 'Why?', askedAt: '2026-03-12T09:30:00.000Z' }),
    ]
    expect(inShort(claims({}, {}, {}), { questions })).toEqual([
      ['Duty office', ['c1', 'Why?', 'Where?'], ['c3', 'When?']],
      ['Tomas Reik', ['c2', 'Who?']],
    ])
    expect(callGroups(claims({}, {}, {}), facts({ questions })).map(({ since }) => since)).toEqual([
      '2026-03-12T08:00:00.000Z',
      '2026-03-12T09:00:00.000Z',
    ])
  })

  it('have a claim with questions to two contacts at both', () => {
    const questions = [aQuestion({ id: '1' }), aQuestion({ id: '2', sourceId: 'reik', text: 'Who?' })]
    const groups = inShort(claims({}), { questions })
    expect(groups).toHaveLength(2)
    expect(groups).toContainEqual(['Duty office', ['c1', 'How many?']])
    expect(groups).toContainEqual(['Tomas Reik', ['c1', 'Who?']])
  })

  it('have claims that wait without a written question with the contact of that name, nobody known last', () => {
    const list = claims({ workflow: 'awaiting_reply' }, { workflow: 'awaiting_reply' }, {}, {})
    const nameOf = ({ id }: Claim) => (id === 'c2' ? 'TOMÁS  reik' : null)
    const questions = [aQuestion({ claimId: 'c3', sourceId: 'reik', text: 'Who?' })]
    expect(inShort(list, { questions, nameOf })).toEqual([
      ['Tomas Reik', ['c2'], ['c3', 'Who?']],
      [null, ['c1']],
    ])
  })

  it('lose no open question and no claim that waits, and have every row under its own id', () => {
    const story = fc.record({
      waiting: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      asked: fc.array(
        fc.record({
          claim: fc.nat({ max: 7 }),
          source: fc.constantFrom('office', 'reik', 'x'),
          minute: fc.nat({ max: 59 }),
        }),
        { maxLength: 12 },
      ),
    })
    fc.assert(
      fc.property(story, ({ waiting, asked }) => {
        const list = claims(
          ...waiting.map((is) => ({ workflow: is ? ('awaiting_reply' as const) : ('unchecked' as const) })),
        )
        const questions = asked.map(({ claim, source, minute }, index) =>
          aQuestion({
            id: `q${index}`,
            claimId: `c${(claim % list.length) + 1}`,
            sourceId: source,
            askedAt: `2026-03-12T08:${String(minute).padStart(2, '0')}:00.000Z`,
          }),
        )
        const rows = callGroups(list, facts({ questions })).flatMap((group) => group.rows)
        expect(rows.flatMap((row) => row.questions.map(({ id }) => id)).sort()).toEqual(
          questions.map(({ id }) => id).sort(),
        )
        const isListed = (id: string) => rows.some(({ claimId }) => claimId === id)
        expect(list.filter(({ workflow, id }) => workflow === 'awaiting_reply' && !isListed(id))).toEqual([])
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      }),
    )
  })
})
