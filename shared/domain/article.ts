import { z } from 'zod'

/** What a stretch of an article is. The order is that of a printed page. */
export const blockKinds = [
  'headline',
  'dek',
  'subheading',
  'paragraph',
  'quote',
  'list_item',
  'caption',
  'update_note',
] as const

export const blockKindSchema = z.enum(blockKinds)
export type BlockKind = z.infer<typeof blockKindSchema>

/** One block of a version's text: UTF-16 offsets, end exclusive. Blocks are in order and never overlap. */
export const blockSchema = z
  .strictObject({
    kind: blockKindSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly()
export type Block = z.infer<typeof blockSchema>

/** Why a piece of an imported page does not belong to the article under check. */
export const setAsideReasons = [
  'byline',
  'date_line',
  'share_buttons',
  'newsletter',
  'advertisement',
  'author_biography',
  'related_links',
  'navigation',
  'comments',
  'copyright',
  'footnote',
  'draft_comment',
  'struck_in_draft',
  'by_person',
] as const

export const setAsideReasonSchema = z.enum(setAsideReasons)
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>

/** A piece kept beside the text. `position` is the number of blocks that stood before it. */
export const setAsideSchema = z
  .strictObject({
    text: z.string(),
    reason: setAsideReasonSchema,
    position: z.int().nonnegative(),
  })
  .readonly()
export type SetAside = z.infer<typeof setAsideSchema>

/** How the bytes of an imported article were read. */
const importFormats = ['text', 'markdown', 'html', 'docx'] as const
export const importFormatSchema = z.enum(importFormats)
export type ImportFormat = z.infer<typeof importFormatSchema>

/**
 * What Stet understood of an article before a person has accepted it.
 *
 * `text` is the article under check: its blocks joined by one empty line. `headline`, `dek` and
 * `updateNote` repeat the words of the first block of that kind (null when there is none).
 * `publishedAt` is an ISO 8601 date or instant as far as the page says, else null.
 */
export const articleDraftSchema = z
  .strictObject({
    format: importFormatSchema,
    encoding: z.string(),
    headline: z.string().nullable(),
    dek: z.string().nullable(),
    byline: z.string().nullable(),
    publishedAt: z.string().nullable(),
    url: z.string().nullable(),
    updateNote: z.string().nullable(),
    text: z.string(),
    blocks: z.array(blockSchema).readonly(),
    setAside: z.array(setAsideSchema).readonly(),
  })
  .readonly()
export type ArticleDraft = z.infer<typeof articleDraftSchema>
