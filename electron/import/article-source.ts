import { z } from 'zod'

/** What an article can be read from: the bytes of a file, or what the clipboard holds. */
export const articleSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    fileName: z.string(),
  }),
  z.strictObject({ kind: z.literal('paste'), text: z.string(), html: z.string().nullable() }),
])
export type ArticleSource = z.infer<typeof articleSourceSchema>

/** The most that one article may weigh, in bytes. A long book is a tenth of it. */
export const largestArticle = 20_000_000

/** The same for people. */
export const largestArticleInWords = '20 MB'
