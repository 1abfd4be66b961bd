import { z } from 'zod'
import { idSchema } from './ids.ts'
import { noticeStyleSchema } from './notice-style.ts'

const themes = ['system', 'light', 'dark'] as const
export const themeSchema = z.enum(themes)
export type Theme = z.infer<typeof themeSchema>

/** Widths of the desk's panes in CSS pixels; null means the pane is collapsed. */
const paneWidth = z.number().min(0).max(10_000).nullable()

/** The least and the largest size of the article's words, in CSS pixels. */
export const smallestArticleText = 13
export const largestArticleText = 32

/** In which order claims are worked through; see shared/claims/queue-order.ts. */
export const queueOrders = ['text', 'priority', 'type', 'contact', 'assignee'] as const
export type QueueOrder = (typeof queueOrders)[number]

/** How this desk is set up. Kept in the data folder, outside history: no words of an editor are in it. */
export const settingsSchema = z
  .strictObject({
    /** Who sits at this desk; null until asked. */
    me: idSchema.nullable(),
    theme: themeSchema,
    /** Whether J, K, digits and the like work without a modifier key (WCAG 2.1.4). */
    singleLetterKeys: z.boolean(),
    panes: z.strictObject({ map: paneWidth, list: paneWidth, card: paneWidth }),
    /** Size of the article's words on the desk, in CSS pixels. */
    articleTextSize: z.number().min(smallestArticleText).max(largestArticleText),
    /** The order of the claim list, of next and previous, and of focus mode. */
    queueOrder: z.enum(queueOrders),
    /** Whether links of the whole source library may be fetched when the person asks; stories allow it for themselves. */
    fetchesForLibrary: z.boolean(),
    /** Keys that differ from the command list, by command id; an empty string takes the key away. */
    keys: z.record(z.string(), z.string().max(40)),
    /** The id of the style in which public notices are written. */
    noticeStyle: z.string().min(1).max(64),
    /** Where the desk's words go out; an entry of the log offers them as places to fix. */
    channels: z.array(z.string().trim().min(1).max(60)).max(20).readonly(),
    /** Styles that the desk has added, and those of Stet that it has changed, by their id. */
    noticeStyles: z.array(noticeStyleSchema).max(40).readonly(),
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  me: null,
  theme: 'system',
  singleLetterKeys: true,
  panes: { map: 26, list: 312, card: 396 },
  articleTextSize: 18.5,
  queueOrder: 'text',
  fetchesForLibrary: false,
  keys: {},
  noticeStyle: 'plain',
  channels: ['Site', 'Print', 'Social', 'Push alert', 'Wire'],
  noticeStyles: [],
}
