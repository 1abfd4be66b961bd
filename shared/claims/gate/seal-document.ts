import { z } from 'zod'
import { anchorSchema } from '../../domain/anchor.ts'
import { claimSchema } from '../../domain/claim.ts'
import { correctionSchema } from '../../domain/correction.ts'
import { evidenceSchema } from '../../domain/evidence.ts'
import { type HouseRules, houseRulesSchema } from '../../domain/house-rules.ts'
import type { Id } from '../../domain/ids.ts'
import { overrideSchema } from '../../domain/override.ts'
import { type Person, personSchema } from '../../domain/person.ts'
import { secondReadingSchema } from '../../domain/second-reading.ts'
import { sourceSchema } from '../../domain/source.ts'
import type { StoryFile } from '../../domain/story-file.ts'

/** Of a source, only what its evidence counts by: who it is stays out of the document, whoever it is. */
const sealedSourceSchema = sourceSchema
  .unwrap()
  .pick({ id: true, kind: true, terms: true, isConfidential: true, url: true })
  .extend({
    /** The SHA-256 of each file that is kept with it, sorted. */
    files: z.array(z.string()).readonly(),
  })
  .readonly()

/**
 * What a seal commits to: text, claims with their places and findings, evidence, second readings, corrections,
 * overrides, the rules in force, and the people named in all of it. Its canonical JSON (shared/domain/canonical-json.ts:
 * keys sorted, no spaces), in UTF-8, is what the SHA-256 of the seal is computed over.
 */
export const sealDocumentSchema = z
  .strictObject({
    format: z.literal('stet-seal'),
    formVersion: z.literal(1),
    storyId: z.string(),
    versionId: z.string(),
    versionNumber: z.int(),
    text: z.string(),
    claims: z.array(claimSchema).readonly(),
    anchors: z.array(anchorSchema).readonly(),
    evidence: z.array(evidenceSchema).readonly(),
    sources: z.array(sealedSourceSchema).readonly(),
    secondReadings: z.array(secondReadingSchema).readonly(),
    corrections: z.array(correctionSchema).readonly(),
    overrides: z.array(overrideSchema).readonly(),
    rules: houseRulesSchema,
    people: z.array(personSchema).readonly(),
  })
  .readonly()
export type SealDocument = z.infer<typeof sealDocumentSchema>

/**
 * The document of a story as it is now. The order of rows does not matter to it: each list is sorted by id. Overrides
 * that were withdrawn are left out, and so are sources that no evidence names.
 */
export function sealDocument(
  file: Omit<StoryFile, 'contacts' | 'placesToFix' | 'questions' | 'seals' | 'ticks' | 'dismissals'>,
  rules: HouseRules,
  people: readonly Person[],
): SealDocument {
  const used = new Set(file.evidence.map(({ sourceId }) => sourceId))
  const sources = file.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, kind, terms, isConfidential, url }) => {
      const files = file.attachments.filter(({ sourceId }) => sourceId === id).map(({ sha256 }) => sha256)
      return { id, kind, terms, isConfidential, url: isConfidential ? null : url, files: files.toSorted() }
    })
  return {
    format: 'stet-seal',
    formVersion: 1,
    storyId: file.story.id,
    versionId: file.version.id,
    versionNumber: file.version.number,
    text: file.text,
    claims: byId(file.claims),
    anchors: byId(file.anchors),
    evidence: byId(file.evidence),
    sources: byId(sources),
    secondReadings: byId(file.secondReadings),
    corrections: byId(file.corrections),
    overrides: byId(file.overrides.filter(({ withdrawnAt }) => withdrawnAt === null)),
    rules,
    people: byId(people),
  }
}

function byId<T extends { readonly id: Id }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
