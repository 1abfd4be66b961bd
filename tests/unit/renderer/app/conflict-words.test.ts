import { describe, expect, it } from 'vitest'
import { fieldInWords, valueInWords } from '../../../../renderer/app/conflict-words.ts'

const nameOf = (id: string) => (id === 'p1' ? 'Ada Berg' : null)
const words = (field: string, value: unknown) => valueInWords(field, value, nameOf)

describe('the two sides of a conflict in words', () => {
  it('name the field', () => {
    expect(fieldInWords('proposedText')).toBe('Proposed wording')
    expect(fieldInWords('independenceGroup')).toBe('Independence group')
  })

  it('say a vocabulary’s word as it is shown, and a person by name', () => {
    expect(words('finding', 'needs_context')).toBe('Needs context')
    expect(words('workflow', 'signed_off')).toBe('Signed off')
    expect(words('assigneeId', 'p1')).toBe('Ada Berg')
  })

  it('say plainly what is empty, true or counted', () => {
    expect([words('note', ''), words('asOf', null), words('note', undefined)]).toEqual([
      'Nothing',
      'Nothing',
      'Nothing',
    ])
    expect(words('legalRisk', true)).toBe('Yes')
    expect(words('value', 900)).toBe('900')
    expect(words('note', 'Called twice')).toBe('Called twice')
  })

  it('take typed details apart', () => {
    expect(words('details', { kind: 'statistic', value: '900', unit: null })).toBe('Value: 900')
    expect(words('details', { kind: 'statistic', value: null, unit: null })).toBe('Nothing')
  })
})
