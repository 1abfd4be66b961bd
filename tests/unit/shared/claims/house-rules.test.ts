import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRules } from '../../../../shared/claims/compare-rules.ts'
import { ruleInWords } from '../../../../shared/claims/rule-in-words.ts'
import { presetRules, rulePresets, usualHouseRules } from '../../../../shared/claims/rule-presets.ts'
import { readRulesFile, UnreadableRules, writeRulesFile } from '../../../../shared/claims/rules-file.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import {
  backgroundUses,
  type HouseRules,
  houseRulesSchema,
  secondReadRules,
  type SourcingRule,
} from '../../../../shared/domain/house-rules.ts'
import { sourceKinds } from '../../../../shared/domain/source.ts'

const aRule: fc.Arbitrary<SourcingRule> = fc.record({
  minimumIndependent: fc.integer({ min: 0, max: 9 }),
  primary: fc.oneof(
    fc.constantFrom('not_enough' as const, 'any_kind' as const),
    fc.uniqueArray(fc.constantFrom(...sourceKinds), { minLength: 1 }),
  ),
  isPrimaryRequired: fc.boolean(),
  isAnonymousAloneAllowed: fc.boolean(),
  background: fc.constantFrom(...backgroundUses),
  secondRead: fc.constantFrom(...secondReadRules),
  maximumAgeDays: fc.option(fc.integer({ min: 1, max: 3650 })),
  isAsOfNeeded: fc.boolean(),
})
const someRules: fc.Arbitrary<HouseRules> = fc.record({
  byType: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...claimTypes), aRule), { selector: ([type]) => type })
    .map((pairs) => Object.fromEntries(pairs)),
  others: aRule,
})

describe('a file of house rules', () => {
  it('brings back the rules it was written from', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        expect(readRulesFile(writeRulesFile(rules))).toEqual(rules)
      }),
    )
  })

  it('is refused with the place that is wrong, and when a newer Stet wrote it', () => {
    const file = JSON.parse(writeRulesFile(usualHouseRules)) as Record<string, unknown>
    const refusal = (text: string) => {
      try {
        return readRulesFile(text)
      } catch (error) {
        return error instanceof UnreadableRules ? error.message : error
      }
    }
    expect(refusal('no JSON')).toContain('not a file of house rules')
    expect(refusal(JSON.stringify({ ...file, version: 2 }))).toContain('newer Stet')
    const others = { ...usualHouseRules.others, minimumIndependent: -1 }
    expect(refusal(JSON.stringify({ ...file, rules: { ...usualHouseRules, others } }))).toContain(
      'rules.others.minimumIndependent',
    )
  })
})

describe('the presets', () => {
  it.each(rulePresets)('%s keeps the grave types to two sources or more and a second read', (preset) => {
    const { byType } = houseRulesSchema.parse(presetRules[preset])
    for (const type of ['casualty_count', 'hostage_detainee_detail', 'allegation_legal'] as const) {
      expect(byType[type]?.minimumIndependent).toBeGreaterThanOrEqual(2)
      expect(byType[type]?.secondRead).not.toBe('none')
    }
  })

  it('differ from one another, and not from themselves', () => {
    for (const one of rulePresets) {
      for (const other of rulePresets) {
        expect(compareRules(presetRules[one], presetRules[other]).length > 0).toBe(one !== other)
      }
    }
  })
})

describe('a rule in words', () => {
  it('says what is asked and leaves out what is not', () => {
    expect(ruleInWords(usualHouseRules.others)).toEqual(['one source'])
    const toll = presetRules.investigative.byType.casualty_count
    expect(toll === undefined ? [] : ruleInWords(toll)).toEqual([
      '2 independent sources',
      'a primary source in any case',
      'not on unnamed sources alone',
      'as of when it holds',
      'looked up within 7 days',
      'a blind second read',
    ])
  })

  it('tells two different rules apart', () => {
    fc.assert(
      fc.property(aRule, aRule, (one, other) => {
        // With no source asked for, what would be enough alone does not matter.
        fc.pre(one.minimumIndependent > 1 && other.minimumIndependent > 1)
        const sorted = ({ primary, ...rest }: SourcingRule) => ({
          ...rest,
          primary: typeof primary === 'string' ? primary : [...primary],
        })
        const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        expect(ruleInWords(one).join('; ') === ruleInWords(other).join('; ')).toBe(isSame)
      }),
    )
  })
})
