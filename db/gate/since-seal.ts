import type { Kysely } from 'kysely'
import { changesSinceSeal } from '../../shared/claims/gate/changes-since-seal.ts'
import { sealChangeInWords } from '../../shared/claims/gate/seal-change-words.ts'
import type { Seal } from '../../shared/domain/seal.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import type { Database } from '../schema.ts'
import { documentNow, readSealDocument } from './read-seal.ts'

/** The last seal of a story with what has changed since, in sentences. */
export interface LastSeal {
  readonly seal: Seal
  readonly changes: readonly string[]
}

/** Null for a story that was never sealed. */
export async function readLastSeal(db: Kysely<Database>, file: StoryFile): Promise<LastSeal | null> {
  const seal = file.seals.at(-1)
  if (seal === undefined) return null
  const [then, now] = [await readSealDocument(db, seal.id), await documentNow(db, file)]
  return { seal, changes: changesSinceSeal(then, now).map((change) => sealChangeInWords(change, then, now)) }
}
