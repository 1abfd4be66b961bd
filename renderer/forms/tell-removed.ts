import type { Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { tellUndoable, undoScope } from '../stores/history-actions.ts'

/** Says that something was taken away, once it was, and offers to take that back. Answers whether it was. */
export async function tellRemoved(removal: Promise<Result<Written>>, text: string): Promise<boolean> {
  const scope = undoScope()
  const { ok } = await removal
  if (ok) tellUndoable(text, scope)
  return ok
}
