import { z } from 'zod'
import { anchorSchema } from './anchor.ts'
import { captureSchema, linkCheckSchema, webGrantSchema } from './capture.ts'
import { claimSchema } from './claim.ts'
import { correctionClaimSchema, correctionSchema, placeToFixSchema } from './correction.ts'
import { dismissalSchema } from './dismissal.ts'
import type { TrackedTable } from './event.ts'
import { evidenceSchema } from './evidence.ts'
import { keptRulesSchema } from './house-rules.ts'
import { idSchema } from './ids.ts'
import { overrideSchema } from './override.ts'
import { personSchema } from './person.ts'
import { questionSchema } from './question.ts'
import { savedViewSchema } from './saved-view.ts'
import { sealSchema } from './seal.ts'
import { secondReadingSchema } from './second-reading.ts'
import { sourcePairSchema } from './source-pair.ts'
import { attachmentSchema, contactSchema, sourceSchema } from './source.ts'
import { storySchema, versionSchema } from './story.ts'
import { tickSchema } from './tick.ts'
import { vaultRecordSchema } from './vault.ts'
import { versionLabelSchema } from './version-label.ts'

/** The domain schema of each tracked table: the one place that ties a table to its entity. */
export const entitySchemas = {
  people: personSchema,
  stories: storySchema,
  versions: versionSchema,
  claims: claimSchema,
  anchors: anchorSchema,
  sources: sourceSchema,
  contacts: contactSchema,
  attachments: attachmentSchema,
  evidence: evidenceSchema,
  corrections: correctionSchema,
  correctionClaims: correctionClaimSchema,
  placesToFix: placeToFixSchema,
  ticks: tickSchema,
  dismissals: dismissalSchema,
  questions: questionSchema,
  savedViews: savedViewSchema,
  vaultRecords: vaultRecordSchema,
  houseRules: keptRulesSchema,
  overrides: overrideSchema,
  seals: sealSchema,
  secondReadings: secondReadingSchema,
  versionLabels: versionLabelSchema,
  captures: captureSchema,
  linkChecks: linkCheckSchema,
  webGrants: webGrantSchema,
  sourcePairs: sourcePairSchema,
} as const satisfies Record<TrackedTable, z.ZodType>

/** The entity that a tracked table holds. */
export type Entity<T extends TrackedTable> = z.infer<(typeof entitySchemas)[T]>

function changeOf<T extends TrackedTable, S extends z.ZodType>(table: T, schema: S) {
  return z.strictObject({ table: z.literal(table), id: idSchema, value: schema.nullable() })
}

/** One entity as a write left it, typed by its table. */
export type EntityChange = {
  [T in TrackedTable]: { readonly table: T; readonly id: string; readonly value: Entity<T> | null }
}[TrackedTable]

/** One entity as a write left it; null when the write took it away. */
export const entityChangeSchema: z.ZodType<EntityChange> = z.discriminatedUnion('table', [
  changeOf('people', personSchema),
  changeOf('stories', storySchema),
  changeOf('versions', versionSchema),
  changeOf('claims', claimSchema),
  changeOf('anchors', anchorSchema),
  changeOf('sources', sourceSchema),
  changeOf('contacts', contactSchema),
  changeOf('attachments', attachmentSchema),
  changeOf('evidence', evidenceSchema),
  changeOf('corrections', correctionSchema),
  changeOf('correctionClaims', correctionClaimSchema),
  changeOf('placesToFix', placeToFixSchema),
  changeOf('ticks', tickSchema),
  changeOf('dismissals', dismissalSchema),
  changeOf('questions', questionSchema),
  changeOf('savedViews', savedViewSchema),
  changeOf('vaultRecords', vaultRecordSchema),
  changeOf('houseRules', keptRulesSchema),
  changeOf('overrides', overrideSchema),
  changeOf('seals', sealSchema),
  changeOf('secondReadings', secondReadingSchema),
  changeOf('versionLabels', versionLabelSchema),
  changeOf('captures', captureSchema),
  changeOf('linkChecks', linkCheckSchema),
  changeOf('webGrants', webGrantSchema),
  changeOf('sourcePairs', sourcePairSchema),
])
