import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'

/** The tables whose rows are written only together with a history event. */
export const trackedTables = [
  'people',
  'stories',
  'versions',
  'claims',
  'anchors',
  'sources',
  'contacts',
  'attachments',
  'evidence',
  'corrections',
  'correctionClaims',
  'placesToFix',
  'ticks',
  'dismissals',
  'questions',
  'savedViews',
  'vaultRecords',
  'houseRules',
  'overrides',
  'seals',
  'secondReadings',
  'versionLabels',
  'captures',
  'linkChecks',
  'webGrants',
  'sourcePairs',
] as const
export const trackedTableSchema = z.enum(trackedTables)
export type TrackedTable = z.infer<typeof trackedTableSchema>

/** A row as it was or became, keyed by table; null stands for "no such row". */
export const rowStateSchema = z.strictObject({
  table: trackedTableSchema,
  id: idSchema,
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
})
export type RowState = z.infer<typeof rowStateSchema>

/**
 * One write: who changed what, when, from what to what. `before` and `after` list the same rows in the
 * same order. `reverses` is the event that an undo or a redo turns round, else null. `hash` is the SHA-256 over the
 * canonical JSON of all other fields, `prevHash` included.
 */
export const historyEventSchema = z
  .strictObject({
    seq: z.int().positive(),
    at: instantSchema,
    actor: idSchema.nullable(),
    action: z.string(),
    entity: trackedTableSchema,
    entityId: idSchema,
    storyId: idSchema.nullable(),
    reverses: z.int().positive().nullable(),
    before: z.array(rowStateSchema),
    after: z.array(rowStateSchema),
    prevHash: z.string(),
    hash: z.string(),
  })
  .readonly()
export type HistoryEvent = z.infer<typeof historyEventSchema>

/** `prevHash` of the first event. */
export const genesisHash = '0'.repeat(64)
