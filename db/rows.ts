import { canonicalJson, type Json } from '../shared/domain/canonical-json.ts'
import type { Entity } from '../shared/domain/entity-change.ts'
import type { TrackedTable } from '../shared/domain/event.ts'
import type { Row } from './schema.ts'

type KeysHolding<E, V> = { [K in keyof E]-?: V extends E[K] ? K : never }[keyof E]

/** The columns that SQLite has no type for. Every other column is stored as it is. */
interface SpecialColumns<T extends TrackedTable> {
  readonly booleans: readonly KeysHolding<Entity<T>, true>[]
  readonly json: readonly (keyof Entity<T>)[]
}

const none = { booleans: [], json: [] } as const

const special: { readonly [T in TrackedTable]: SpecialColumns<T> } = {
  people: { booleans: ['isActive'], json: [] },
  stories: none,
  versions: { booleans: [], json: ['blocks', 'setAside'] },
  claims: { booleans: ['legalRisk'], json: ['details'] },
  anchors: none,
  sources: {
    booleans: ['isInformationNotOpinion', 'isNotAvailableOtherwise', 'isInPositionToKnow', 'isConfidential'],
    json: [],
  },
  contacts: none,
  attachments: none,
  evidence: none,
  corrections: { booleans: ['repeatsError'], json: [] },
  correctionClaims: none,
  placesToFix: none,
  ticks: none,
  dismissals: none,
  questions: none,
  savedViews: { booleans: [], json: ['filter'] },
  vaultRecords: none,
  houseRules: { booleans: [], json: ['rules'] },
  overrides: none,
  seals: none,
  secondReadings: { booleans: ['isBlind'], json: [] },
  versionLabels: none,
  captures: none,
  linkChecks: none,
  webGrants: none,
  sourcePairs: none,
}

type Cell = string | number | null

/** The row that stands for an entity. `fromRow` is its inverse. */
export function toRow<T extends TrackedTable>(entity: Entity<T>): Row<T> {
  const row: Record<string, Cell> = {}
  for (const [name, value] of Object.entries(entity)) row[name] = toCell(value as Json)
  return row as Row<T>
}

function toCell(value: Json): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object' && value !== null) return canonicalJson(value)
  return value
}

/** The entity that a row stands for. Rows are trusted: they were written through `toRow` only. */
export function fromRow<T extends TrackedTable>(table: T, row: Row<T>): Entity<T> {
  const entity: Record<string, unknown> = { ...row }
  for (const name of special[table].booleans) {
    const key = String(name)
    if (entity[key] !== null) entity[key] = entity[key] === 1
  }
  for (const name of special[table].json) {
    const key = String(name)
    const cell = entity[key]
    if (typeof cell === 'string') entity[key] = JSON.parse(cell)
  }
  return entity as Entity<T>
}
