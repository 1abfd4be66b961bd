import type { SourcingRule } from '../domain/house-rules.ts'
import { sourceKindLabels } from '../domain/labels.ts'

/** What a rule asks, as short phrases in the order in which the card tells what is missing. */
export function ruleInWords(rule: SourcingRule): readonly string[] {
  const phrases: readonly (string | null)[] = [
    sourcesInWords(rule),
    rule.isPrimaryRequired ? 'a primary source in any case' : null,
    rule.isAnonymousAloneAllowed ? null : 'not on unnamed sources alone',
    backgroundInWords(rule),
    rule.isAsOfNeeded ? 'as of when it holds' : null,
    rule.maximumAgeDays === null ? null : `looked up within ${inDays(rule.maximumAgeDays)}`,
    secondReadInWords(rule),
  ]
  return phrases.filter((phrase) => phrase !== null)
}

function sourcesInWords({ minimumIndependent, primary }: SourcingRule): string {
  if (minimumIndependent === 0) return 'no source'
  const sources = minimumIndependent === 1 ? 'one source' : `${minimumIndependent} independent sources`
  if (primary === 'not_enough') return sources
  if (primary === 'any_kind') return minimumIndependent === 1 ? sources : `${sources} or one primary`
  const kinds = primary.map((kind) => sourceKindLabels[kind].toLowerCase())
  return `${sources} or one of: ${kinds.join(', ')}`
}

function backgroundInWords({ background }: SourcingRule): string | null {
  switch (background) {
    case 'anonymous':
      return null
    case 'named':
      return 'background counts as named'
    case 'never':
      return 'background does not count'
  }
}

function secondReadInWords({ secondRead }: SourcingRule): string | null {
  switch (secondRead) {
    case 'none':
      return null
    case 'open':
      return 'a second read'
    case 'blind':
      return 'a blind second read'
  }
}

function inDays(days: number): string {
  return days === 1 ? 'a day' : `${days} days`
}
