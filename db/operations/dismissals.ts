import type { Span } from '../../shared/domain/anchor.ts'
import type { Dismissal, DismissalSubject } from '../../shared/domain/dismissal.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { quoteIn, readCurrentText, type VersionText } from './current-text.ts'
import { removeMarks } from './remove-marks.ts'

/** What a person turns down: what a rule said of these words. */
export interface Dismissed {
  readonly subject: DismissalSubject
  readonly rule: string
  readonly span: Span
}

/**
 * Turns down what rules said of words of the current version. Throws AppError `bad_input` for a copy note without a
 * reason, and when a span holds no words.
 */
export async function addDismissals(
  context: WriteContext,
  input: {
    readonly storyId: Id
    readonly versionId: Id
    readonly reason: string
    readonly items: readonly Dismissed[]
  },
): Promise<Written> {
  const { storyId, items } = input
  const reason = input.reason.trim()
  if (reason === '' && items.some(({ subject }) => subject === 'note')) {
    throw new AppError('bad_input', 'Say why the note is dismissed.')
  }
  const { written } = await write(context, async (scope) => {
    const text = await readCurrentText(scope.tx, input)
    return {
      action: 'add_dismissals',
      entity: 'stories',
      entityId: storyId,
      storyId,
      changes: dismissalsOf(scope, { text, storyId, items, reason }).map((dismissal) =>
        created('dismissals', dismissal),
      ),
    }
  })
  return written
}

/** The rows that turn rules down on words of a text, all for one reason. Throws AppError `bad_input` for a span without words. */
export function dismissalsOf(
  scope: WriteScope,
  {
    text,
    storyId,
    items,
    reason,
  }: {
    readonly text: VersionText
    readonly storyId: Id
    readonly items: readonly Dismissed[]
    readonly reason: string
  },
): readonly Dismissal[] {
  return items.map(({ subject, rule, span }) => ({
    id: scope.newId(),
    storyId,
    versionId: text.versionId,
    subject,
    rule,
    ...quoteIn(text, span),
    reason,
    dismissedBy: scope.actor,
    dismissedAt: scope.at,
  }))
}

/** Lets the rules speak again. Throws AppError `not_found` when one of the dismissals is gone. */
export function removeDismissals(
  context: WriteContext,
  input: { readonly ids: readonly Id[] },
): Promise<Written> {
  return removeMarks(context, 'dismissals', 'remove_dismissals', input.ids)
}
