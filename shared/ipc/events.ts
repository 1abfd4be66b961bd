import { z } from 'zod'
import { entityChangeSchema } from '../domain/entity-change.ts'
import { settingsSchema } from '../domain/settings.ts'
import { vaultStateSchema } from '../domain/vault.ts'

/** What the main process tells every window unasked. */
export const pushEvents = {
  /** A write was stored, by this window or another one. Applying it twice changes nothing. */
  'history:appended': z.strictObject({
    seq: z.int().positive(),
    changes: z.array(entityChangeSchema).readonly(),
  }),
  'settings:changed': settingsSchema,
  'vault:changed': vaultStateSchema,
  /** Export or other long work: `done` of `total` steps. */
  'work:progress': z.strictObject({
    label: z.string(),
    done: z.int(),
    total: z.int(),
    /** Whether `link:stop` ends it. */
    canStop: z.boolean(),
  }),
  /** A command chosen in the system menu. */
  'command:run': z.strictObject({ commandId: z.string() }),
  /** A file that the system asked Stet to open. */
  'file:opened': z.strictObject({ path: z.string() }),
} as const

export type PushEvent = keyof typeof pushEvents
export type PushPayload<E extends PushEvent> = z.infer<(typeof pushEvents)[E]>
