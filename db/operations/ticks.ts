import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { created, write, type WriteContext } from '../write.ts'
import { quoteIn, readCurrentText } from './current-text.ts'
import { removeMarks } from './remove-marks.ts'

/**
 * Says that there is nothing to check in these sentences of the current version. Throws AppError `bad_input` when a span
 * holds no words.
 */
export async function addTicks(
  context: WriteContext,
  input: { readonly storyId: Id; readonly versionId: Id; readonly spans: readonly Span[] },
): Promise<Written> {
  const { storyId, versionId, spans } = input
  const { written } = await write(context, async (scope) => {
    const text = await readCurrentText(scope.tx, input)
    const ticks = spans.map((span) => ({
      id: scope.newId(),
      storyId,
      versionId,
      ...quoteIn(text, span),
      tickedBy: scope.actor,
      tickedAt: scope.at,
    }))
    return {
      action: 'add_ticks',
      entity: 'stories',
      entityId: storyId,
      storyId,
      changes: ticks.map((tick) => created('ticks', tick)),
    }
  })
  return written
}

/** Takes ticks of one story back. Throws AppError `not_found` when one of them is gone. */
export function removeTicks(context: WriteContext, input: { readonly ids: readonly Id[] }): Promise<Written> {
  return removeMarks(context, 'ticks', 'remove_ticks', input.ids)
}
