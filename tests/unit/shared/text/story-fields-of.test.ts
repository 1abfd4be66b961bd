import { describe, expect, it } from 'vitest'
import type { ArticleDraft } from '../../../../shared/domain/article.ts'
import { storyFieldsOf } from '../../../../shared/text/story-fields-of.ts'

const draft: ArticleDraft = {
  format: 'text',
  encoding: 'utf-8',
  headline: 'Offer',
  dek: null,
  byline: 'Jo Roe',
  publishedAt: '2023-10-10',
  url: 'https://example.com/offer',
  updateNote: null,
  text: 'Offer',
  blocks: [],
  setAside: [],
}

describe('The fields of a story that was just imported', () => {
  it('are what the article says of itself', () => {
    expect(storyFieldsOf(draft)).toEqual({
      byline: 'Jo Roe',
      outlet: null,
      url: 'https://example.com/offer',
      publishedAt: '2023-10-10',
      deadline: null,
      note: '',
    })
  })

  it('are open where it is silent or says what no field can hold', () => {
    const odd = {
      ...draft,
      byline: null,
      publishedAt: 'last Tuesday',
      url: `https://example.com/${'x'.repeat(600)}`,
    }
    expect(storyFieldsOf(odd)).toMatchObject({ byline: null, publishedAt: null, url: null })
  })
})
