import type { Kysely } from 'kysely'
import {
  type SealDocument,
  sealDocument,
  sealDocumentSchema,
} from '../../shared/claims/gate/seal-document.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { readHouseRules } from '../repositories/house-rules.ts'
import { listPeople } from '../repositories/people.ts'
import { readEntity } from '../repositories/read-entity.ts'
import { readText } from '../repositories/texts.ts'
import type { Database } from '../schema.ts'

/** The document that a seal commits to, as it was sealed. Throws AppError `not_found`. */
export async function readSealDocument(db: Kysely<Database>, sealId: Id): Promise<SealDocument> {
  const { digest } = await readEntity(db, 'seals', sealId)
  return sealDocumentSchema.parse(JSON.parse(await readText(db, digest)))
}

/** The document that a seal of the story would commit to now. People are those whom the story names. */
export async function documentNow(db: Kysely<Database>, file: StoryFile): Promise<SealDocument> {
  const named = namesIn(file)
  const people = (await listPeople(db)).filter(({ id }) => named.has(id))
  return sealDocument(file, await readHouseRules(db), people)
}

function namesIn({ claims, evidence, secondReadings, corrections, overrides }: StoryFile): ReadonlySet<Id> {
  return new Set(
    [
      ...claims.flatMap(({ findingBy, signedOffBy, secondReadBy, assigneeId, createdBy }) => {
        return [findingBy, signedOffBy, secondReadBy, assigneeId, createdBy]
      }),
      ...evidence.map(({ checkedBy }) => checkedBy),
      ...secondReadings.flatMap(({ readBy, firstBy, settledBy }) => [readBy, firstBy, settledBy]),
      ...corrections.flatMap(({ draftedBy, approvedBy }) => [draftedBy, approvedBy]),
      ...overrides.map(({ madeBy }) => madeBy),
    ].filter((id) => id !== null),
  )
}
