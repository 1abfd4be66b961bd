import type { CorrectionFields } from '../domain/correction.ts'
import type { Instant } from '../domain/ids.ts'
import type { Story } from '../domain/story.ts'
import { isPublished } from './is-published.ts'

/**
 * The entry of the correction log that somebody begins to write by hand at `at`: what is known of the story is copied
 * in, so that the entry stands on its own later; what was wrong is still to be said. Before publication it is a
 * minor fix, which never becomes public.
 */
export function newEntry(story: Story, at: Instant): CorrectionFields {
  return {
    kind: isPublished(story.publishedAt, at) ? 'correction' : 'minor_fix',
    location: 'body',
    originalText: '',
    correctedText: '',
    publicNote: '',
    repeatsError: true,
    errorType: 'other',
    severity: 'substantive',
    placement: 'foot',
    storyHeadline: story.headline,
    storyUrl: story.url,
    storyByline: story.byline,
    storyPublishedAt: story.publishedAt,
    reportedBy: null,
    reportedAt: null,
    foundAt: at,
    correctedAt: null,
    delayReason: '',
    cause: '',
    stageIntroduced: null,
    prevention: '',
    responsible: null,
  }
}
