import { claimTypeLabels } from '../../domain/labels.ts'
import type { SealChange, SealedPart } from './changes-since-seal.ts'
import type { SealDocument } from './seal-document.ts'

const nouns: Readonly<Record<SealedPart, string>> = {
  claims: 'claim',
  anchors: 'a place of claim',
  evidence: 'evidence of claim',
  sources: 'a source',
  secondReadings: 'the second read of claim',
  corrections: 'correction',
  overrides: 'an override',
}

const verbs = { added: 'is new', removed: 'is gone', changed: 'has changed' } as const

/** What changed, in a sentence without its words: "Claim 3 has changed: finding, workflow". */
export function sealChangeInWords(change: SealChange, sealed: SealDocument, now: SealDocument): string {
  if (change.part === 'rules') return 'The house rules are others.'
  if (change.part === 'text') {
    if (change.before === '') return 'A paragraph is new.'
    return change.after === '' ? 'A paragraph is gone.' : 'A paragraph has other words.'
  }
  const { part, id, what, fields } = change
  const about = subjectOf(part, id, change.what === 'removed' ? sealed : now)
  const words = `${nouns[part]}${about} ${verbs[what]}`
  const named = fields.map((field) => field.replaceAll(/([A-Z])/g, ' $1').toLowerCase())
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${named.length === 0 ? '.' : `: ${named.join(', ')}.`}`
}

function subjectOf(part: SealedPart, id: string, document: SealDocument): string {
  if (part === 'sources' || part === 'overrides') return ''
  if (part === 'corrections') {
    const entry = document.corrections.find((one) => one.id === id)
    return entry === undefined ? '' : ` ${entry.number}`
  }
  const claimId = part === 'claims' ? id : document[part].find((one) => one.id === id)?.claimId
  const claim = document.claims.find((one) => one.id === claimId)
  return claim === undefined ? '' : ` ${claim.number} (${claimTypeLabels[claim.type].toLowerCase()})`
}
