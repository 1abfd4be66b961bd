import { created } from '../../../db/write.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { emptySourceFields, sourceKinds } from '../../../shared/domain/source.ts'
import type { Shelf } from './shelf.ts'

const titles = [
  'Report of the harbour inquiry',
  'Telephone call with the duty officer',
  'Minutes of the council, second sitting',
  'Casualty list of the health service',
  'Statistical yearbook, table 14',
  'Court file of the first instance',
]

/** Puts an invented source into the library. */
export function makeSource({ ledger, random, person }: Shelf, index: number): Id {
  const id = random.id()
  const kind = random.oneOf(sourceKinds)
  const at = ledger.now
  const source = {
    ...emptySourceFields(kind, `${random.oneOf(titles)} ${index + 1}`),
    url: random.chance(0.7) ? `https://records.example/${index + 1}/page-${random.below(900)}` : null,
    publisher: random.chance(0.5) ? 'The Merrow Ledger' : null,
    id,
    finalUrl: null,
    httpStatus: null,
    lastCheckedAt: null,
    createdBy: person.id,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  }
  ledger.record({ action: 'create_source', entity: 'sources', entityId: id, storyId: null }, [
    created('sources', source),
  ])
  return id
}
