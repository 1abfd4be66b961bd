import type { ArticleDraft } from '../../../shared/domain/article.ts'
import type { StoryFields } from '../../../shared/domain/story.ts'
import { fromFields, toFields } from '../../ui/show-time.ts'

/** What is known beside the text, as the fields of the form hold it. */
export interface StoryDetailsText {
  readonly byline: string
  readonly outlet: string
  readonly url: string
  readonly publishedDate: string
  readonly publishedTime: string
  /** Local wall time, as a datetime field writes it. */
  readonly deadline: string
  readonly note: string
}

/** The form as an article fills it in. */
export function toDetailsText({ byline, url, publishedAt }: ArticleDraft): StoryDetailsText {
  const published = toFields(publishedAt)
  return {
    byline: byline ?? '',
    outlet: '',
    url: url ?? '',
    publishedDate: published.date,
    publishedTime: published.time,
    deadline: '',
    note: '',
  }
}

/** The story's fields as the form says them; empty is unknown. */
export function toStoryFields(text: StoryDetailsText): StoryFields {
  return {
    byline: orNull(text.byline),
    outlet: orNull(text.outlet),
    url: orNull(text.url),
    publishedAt: fromFields(text.publishedDate, text.publishedTime),
    deadline: text.deadline === '' ? null : new Date(text.deadline).toISOString(),
    note: text.note,
  }
}

/** Whether the link field is empty or holds a web link. */
export function isUsableLink(text: string): boolean {
  return text.trim() === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
}

function orNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
