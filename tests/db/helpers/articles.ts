import type { ArticleDraft } from '../../../shared/domain/article.ts'
import type { CorrectionFields } from '../../../shared/domain/correction.ts'
import type { StoryFields } from '../../../shared/domain/story.ts'
import { layOut } from '../../../shared/text/assemble.ts'

/** A draft with a headline and paragraphs, and one piece set aside before the second paragraph. */
export function draftOf(headline: string, ...paragraphs: readonly string[]): ArticleDraft {
  return {
    format: 'text',
    encoding: 'utf-8',
    headline,
    dek: null,
    byline: null,
    publishedAt: null,
    url: null,
    updateNote: null,
    ...layOut([
      { kind: 'headline', text: headline },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    ]),
    setAside: [{ text: 'Sign up for our newsletter', reason: 'newsletter', position: 2 }],
  }
}

export const storyFields: StoryFields = {
  byline: 'Jo Marsh',
  outlet: null,
  url: null,
  publishedAt: '2026-03-10',
  deadline: null,
  note: '',
}

/** An entry of the log that a person wrote by hand. */
export const correctionFields: CorrectionFields = {
  kind: 'correction',
  location: 'body',
  originalText: 'ten',
  correctedText: 'eleven',
  publicNote: 'The article “Offer to help” wrongly said: “ten”. The correct version is: “eleven”.',
  repeatsError: true,
  errorType: 'number',
  severity: 'substantive',
  placement: 'foot',
  storyHeadline: 'Offer to help',
  storyUrl: null,
  storyByline: 'Jo Marsh',
  storyPublishedAt: '2026-03-10',
  reportedBy: 'reader',
  reportedAt: null,
  foundAt: null,
  correctedAt: null,
  delayReason: '',
  cause: '',
  stageIntroduced: null,
  prevention: '',
  responsible: null,
}
