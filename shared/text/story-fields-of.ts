import type { ArticleDraft } from '../domain/article.ts'
import { type StoryFields, storyFieldsSchema } from '../domain/story.ts'

const { byline: bylineSchema, url: urlSchema, publishedAt: dateSchema } = storyFieldsSchema.shape

/**
 * What an article says of itself, as the fields of a story that nobody has filled in yet. Null where it is silent,
 * and where what it says is no date or longer than a field can hold.
 */
export function storyFieldsOf({ byline, url, publishedAt }: ArticleDraft): StoryFields {
  return {
    byline: bylineSchema.safeParse(byline).data ?? null,
    outlet: null,
    url: urlSchema.safeParse(url).data ?? null,
    publishedAt: dateSchema.safeParse(publishedAt).data ?? null,
    deadline: null,
    note: '',
  }
}
