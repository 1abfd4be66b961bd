import { prepareSentences } from '../../../db/coverage/text-sentences.ts'
import { archiveStory, deleteStory, updateStory } from '../../../db/operations/update-story.ts'
import { restructureStory } from '../../../db/operations/restructure-story.ts'
import { listStories } from '../../../db/repositories/stories.ts'
import { openStory, readOriginalOfStory } from '../../../db/repositories/story-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** The stories of the library and the desk of one. */
export const storyHandlers: HandlersOf<'story'> = {
  'story:list': ({ library }) => listStories(library.db),
  'story:open': async ({ library }, { storyId }) => {
    const file = await openStory(library.db, storyId)
    // Once the window has its answer: the first tick in a long text must not wait for its sentences to be counted.
    void prepareSentences(file.version.textSha256, { text: file.text, blocks: file.version.blocks })
    return file
  },
  'story:update': storing(updateStory),
  'story:restructure': storing(restructureStory),
  'story:archive': storing(archiveStory),
  'story:delete': storing(deleteStory),
  'story:save-original': async ({ library, dialogs, writtenFiles }, { storyId }) => {
    const { fileName, bytes } = await readOriginalOfStory(library.db, storyId)
    const question = { title: 'Save the imported file', fileName: fileName ?? 'Pasted article.txt' }
    const path = await dialogs.chooseSavePath(question)
    if (path === null) return { path }
    await replaceFile(path, bytes)
    writtenFiles.add(path)
    return { path }
  },
}
