import { knowStory, type StoryKnowledge } from '../../../../shared/claims/knowledge/story-knowledge.ts'
import { blocksOfPlainText } from '../../../../shared/text/blocks-of-plain-text.ts'
import type { Reading } from '../../../../shared/text/reading.ts'
import { readText } from '../../../../shared/text/read-text.ts'

/** A text as the rules get it: read, with what the story says as a whole. */
export function readStory(
  text: string,
  publishedAt: string | null = null,
): { reading: Reading; story: StoryKnowledge } {
  const reading = readText(text, blocksOfPlainText(text))
  return { reading, story: knowStory(reading, publishedAt) }
}
