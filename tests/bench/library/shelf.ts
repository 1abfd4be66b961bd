import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'

/** What every part of the library is made with. */
export interface Shelf {
  readonly tx: Transaction<Database>
  readonly ledger: Ledger
  readonly random: Random
  /** The one person who works at the made-up desk. */
  readonly person: Person
}

/** How large a library is to be. */
export interface LibraryPlan {
  readonly stories: number
  readonly claimsPerStory: number
  /** How many of a story's claims turn out wrong and are corrected. */
  readonly correctionsPerStory: number
}
