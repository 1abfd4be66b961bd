import { describe, expect, it } from 'vitest'
import { detailFields, detailValue } from '../../../../../renderer/features/desk/card/detail-fields.ts'
import { historyWords } from '../../../../../renderer/features/desk/card/history-words.ts'
import { suggestSources } from '../../../../../renderer/features/desk/card/suggest-sources.ts'
import { claimDetailsSchema, emptyDetails } from '../../../../../shared/domain/claim-details.ts'
import { claimTypes } from '../../../../../shared/domain/claim-type.ts'
import { aSource } from '../../../shared/export/entities.ts'

describe('the fields of the typed details', () => {
  it('are all fields that the details have, and no others', () => {
    for (const option of claimDetailsSchema.options) {
      const kind = option.shape.kind.value
      const known = new Set(Object.keys(option.shape).filter((name) => name !== 'kind'))
      const shown = new Set<string>(detailFields[kind].map((field) => field.name))
      // The qualifier stands in one row with its value.
      if (kind === 'casualty') shown.add('qualifier')
      expect(shown).toEqual(known)
    }
  })

  it('are empty for a claim of which nothing is known', () => {
    for (const type of claimTypes) {
      const details = emptyDetails(type)
      const values =
        details === null ? [] : detailFields[details.kind].map((field) => detailValue(details, field.name))
      expect(values.every((value) => value === null)).toBe(true)
    }
  })
})

describe('sources that may be meant', () => {
  const library = [
    aSource({ id: '1', title: 'MNB: toll passes 40', publisher: 'MNB' }),
    aSource({ id: '2', title: 'Coast Guard evening bulletin', url: 'https://coastguard.example/bulletin' }),
    aSource({ id: '3', title: 'Call with the harbour master', author: 'Coast reporter' }),
  ]
  const suggest = (typed: string, taken: readonly string[] = []) =>
    suggestSources(library, typed, new Set(taken), 6).map((source) => source.id)

  it('have all typed words somewhere, those whose title begins with them first', () => {
    expect(suggest('coast')).toEqual(['2', '3'])
    expect(suggest('toll MNB')).toEqual(['1'])
    expect(suggest('coast toll')).toEqual([])
  })

  it('are not those that the claim has already', () => {
    expect(suggest('coast', ['2'])).toEqual(['3'])
  })

  it('wait for a second letter', () => {
    expect(suggest('c')).toEqual([])
  })
})

describe('the history of a claim in words', () => {
  it('says what was done, and which fields were changed', () => {
    expect(historyWords('set_finding', ['finding', 'findingBy'])).toBe('set the finding')
    expect(historyWords('update_claim', ['note', 'priority', 'legalRisk'])).toBe(
      'changed the note, the priority and the legal risk',
    )
  })

  it('shows an action that it has no words for as it is written', () => {
    expect(historyWords('seal_evidence', [])).toBe('seal evidence')
  })
})
