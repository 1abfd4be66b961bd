import type { StoryFields } from '../../shared/domain/story.ts'
import { readTypedLink } from '../../shared/sources/typed-link.ts'

/** What is wrong with the link as it was typed, in a sentence; null when it can be stored. */
export function storyLinkProblem({ url }: { readonly url?: string | null | undefined }): string | null {
  return readTypedLink(url ?? '', 'The link').problem
}

/** The fields with the link that was meant: without white space, with a scheme. */
export function withStoryLink<F extends Partial<StoryFields>>(fields: F): F {
  if (typeof fields.url !== 'string') return fields
  return { ...fields, url: readTypedLink(fields.url, 'The link').url }
}
