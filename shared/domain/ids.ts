import { z } from 'zod'

/** Identifier of any row. Made by the caller's `newId`; never reused, never shown as a meaning. */
export const idSchema = z.string().min(1).max(64)
export type Id = z.infer<typeof idSchema>

/** An instant: ISO 8601 in UTC with milliseconds, e.g. `2026-03-12T14:20:07.000Z`. Sorts as text. */
export const instantSchema = z.iso.datetime()
export type Instant = z.infer<typeof instantSchema>

/** A date or an instant as far as somebody knows it: `2023-10-10` or `2023-10-10T12:00:00.000Z`. */
export const dateOrInstantSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])
export type DateOrInstant = z.infer<typeof dateOrInstantSchema>

/** Counts the writes to a row. A write names the revision it was made against; an older one is refused. */
export const revisionSchema = z.int().positive()

/** Longest text that a person can put into one field, in UTF-16 units. An article is not a field. */
export const longestField = 20_000
export const fieldSchema = z.string().max(longestField)
export const shortFieldSchema = z.string().max(500)
