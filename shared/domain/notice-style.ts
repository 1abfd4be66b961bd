import { z } from 'zod'
import { templateProblem } from '../corrections/notice-template.ts'

/** `british` 10 October 2023 · `american` October 10, 2023 · `wire` Oct. 10, 2023 (AP: long months shortened). */
export const dateSpellings = ['british', 'american', 'wire'] as const
export type DateSpelling = (typeof dateSpellings)[number]

/** The kinds that have a public notice; a minor fix has none. */
export const noticeKinds = [
  'correction',
  'clarification',
  'editors_note',
  'update',
  'refile',
  'withdrawal',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A template for one kind of notice. What it may hold: shared/corrections/notice-template.ts. */
const templateSchema = z
  .string()
  .max(2000)
  .superRefine((template, context) => {
    const problem = templateProblem(template)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  })

/** How a house writes its public notices. */
export const noticeStyleSchema = z
  .strictObject({
    id: z.string().min(1).max(64),
    name: z.string().trim().min(1).max(80),
    dates: z.enum(dateSpellings),
    templates: z.strictObject({
      correction: templateSchema,
      clarification: templateSchema,
      editors_note: templateSchema,
      update: templateSchema,
      refile: templateSchema,
      withdrawal: templateSchema,
    }),
  })
  .readonly()
export type NoticeStyle = z.infer<typeof noticeStyleSchema>
