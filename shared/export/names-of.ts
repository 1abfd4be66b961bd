import type { Id } from '../domain/ids.ts'
import type { Person } from '../domain/person.ts'

/** The name of somebody of the desk; null for nobody, and for an id that the desk does not know. */
export type NameOf = (id: Id | null) => string | null

/** Looks names up among `people`. */
export function namesOf(people: readonly Person[]): NameOf {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}
