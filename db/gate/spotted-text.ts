import { spotStory } from '../../shared/claims/spotting/spot-story.ts'
import type { GateFacts } from '../../shared/claims/gate/gate-facts.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import { countedSentences } from '../../shared/text/counted-sentences.ts'

/** How many steps of the work are done between two turns for everything else. */
const stepsATurn = 16

/**
 * The sentences of a story's text and what does not fit itself in it, worked out in steps between which the process
 * does other things. Both depend on the version and the day of publication alone.
 */
export async function spottedText(
  file: Pick<StoryFile, 'text' | 'version' | 'story'>,
): Promise<Pick<GateFacts, 'sentences' | 'notes'>> {
  const { text, version, story } = file
  const sentences = await inTurns(countedSentences(text, version.blocks))
  const { notes } = await inTurns(spotStory({ text, blocks: version.blocks, publishedAt: story.publishedAt }))
  return { sentences, notes }
}

async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    for (let steps = 0; steps < stepsATurn; steps += 1) {
      const step = work.next()
      if (step.done === true) return step.value
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
