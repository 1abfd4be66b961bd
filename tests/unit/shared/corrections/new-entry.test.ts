import { describe, expect, it } from 'vitest'
import { newEntry } from '../../../../shared/corrections/new-entry.ts'
import { correctionFieldsSchema } from '../../../../shared/domain/correction.ts'
import { aStory } from '../export/entities.ts'

const now = '2026-03-12T14:20:00.000Z'

describe('an entry that somebody begins by hand', () => {
  it('knows of the story what the story knows, and nothing of the error', () => {
    const story = aStory({
      headline: 'Rescuers offer helicopters',
      byline: 'Edda Marlow',
      url: 'https://example.org/pass',
      publishedAt: '2026-02-03',
    })
    const entry = newEntry(story, now)
    expect(entry).toMatchObject({
      storyHeadline: 'Rescuers offer helicopters',
      storyByline: 'Edda Marlow',
      storyUrl: 'https://example.org/pass',
      storyPublishedAt: '2026-02-03',
      originalText: '',
      correctedText: '',
      publicNote: '',
      foundAt: now,
      reportedBy: null,
    })
    expect(correctionFieldsSchema.safeParse(entry).success).toBe(true)
  })

  it('is a correction once the story is out, and a minor fix before', () => {
    expect(newEntry(aStory({ publishedAt: '2026-03-11' }), now).kind).toBe('correction')
    expect(newEntry(aStory({ publishedAt: '2026-03-13' }), now).kind).toBe('minor_fix')
    expect(newEntry(aStory({ publishedAt: null }), now).kind).toBe('minor_fix')
  })
})
