import type { StoryFields } from '../../shared/domain/story.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import type { WriteContext } from '../write.ts'
import { editRow } from './edit-row.ts'

/** Changes what stands around a story's text: byline, outlet, link, dates, note. */
export function updateStory(
  context: WriteContext,
  input: Target & { readonly fields: Partial<StoryFields> },
): Promise<Written> {
  return editRow(context, 'stories', input, {
    action: 'update_story',
    edit: () => input.fields,
    belongsTo: ({ id }) => ({ entity: 'stories', entityId: id, storyId: id }),
  })
}

/** Takes a story out of the way, or back among the others. Belongs to the library's undo. */
export function archiveStory(
  context: WriteContext,
  input: Target & { readonly isArchived: boolean },
): Promise<Written> {
  return editRow(context, 'stories', input, {
    action: input.isArchived ? 'archive_story' : 'unarchive_story',
    edit: (_story, { at }) => ({ archivedAt: input.isArchived ? at : null }),
    belongsTo: ({ id }) => ({ entity: 'stories', entityId: id, storyId: null }),
  })
}

/** Takes a story out of the library. Its rows stay, so that the library's undo brings all of it back. */
export function deleteStory(context: WriteContext, target: Target): Promise<Written> {
  return editRow(context, 'stories', target, {
    action: 'delete_story',
    edit: (_story, { at }) => ({ deletedAt: at }),
    belongsTo: ({ id }) => ({ entity: 'stories', entityId: id, storyId: null }),
  })
}
