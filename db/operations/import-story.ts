import type { ArticleDraft } from '../../shared/domain/article.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Story, StoryFields, Version } from '../../shared/domain/story.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { headlineOf } from '../../shared/text/headline-of.ts'
import { countWords } from '../../shared/text/words.ts'
import { nextNumber } from '../repositories/counters.ts'
import { keepOriginal, keepText } from '../repositories/texts.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'

/**
 * An article that the person has accepted. `original` are the bytes as they came; `fileName` is null for a
 * paste.
 */
export interface ImportedArticle {
  readonly draft: ArticleDraft
  readonly original: Uint8Array
  readonly fileName: string | null
  readonly fields: StoryFields
}

/**
 * Stores an article as a story with its first version. Belongs to the library, so undo there takes it back.
 * Throws AppError `empty` when nothing is left in the text.
 */
export async function importStory(
  context: WriteContext,
  input: ImportedArticle,
): Promise<Output<'import:save'>> {
  if (input.draft.text.trim() === '') {
    throw new AppError('empty', 'There are no words in the article. Put a paragraph back before saving.')
  }
  const { written, plan } = await write(context, async (scope) => {
    const storyId = scope.newId()
    const version = await firstVersion(scope, storyId, input)
    return {
      action: 'import_story',
      entity: 'stories',
      entityId: storyId,
      storyId: null,
      changes: [
        created('stories', newStory(scope, storyId, version.id, input)),
        created('versions', version),
      ],
    }
  })
  return { ...written, storyId: plan.entityId }
}

function newStory(scope: WriteScope, id: Id, versionId: Id, { draft, fields }: ImportedArticle): Story {
  return {
    ...fields,
    id,
    headline: headlineOf(draft),
    currentVersionId: versionId,
    archivedAt: null,
    deletedAt: null,
    createdAt: scope.at,
    updatedAt: scope.at,
    revision: 1,
  }
}

async function firstVersion(scope: WriteScope, storyId: Id, input: ImportedArticle): Promise<Version> {
  const { draft, original, fileName } = input
  return {
    id: scope.newId(),
    storyId,
    number: await nextNumber(scope.tx, `versions:${storyId}`),
    origin: 'import',
    format: draft.format,
    encoding: draft.encoding,
    fileName,
    textSha256: await keepText(scope.tx, draft.text),
    originalSha256: await keepOriginal(scope.tx, original),
    wordCount: countWords(draft.text),
    blocks: draft.blocks,
    setAside: draft.setAside,
    createdAt: scope.at,
    createdBy: scope.actor,
  }
}
