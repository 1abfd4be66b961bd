import type { Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { undo, undoScope } from '../stores/history-actions.ts'
import { notify } from '../stores/notify.ts'

/** Says that something was taken away, once it was, and offers to take that back. Answers whether it was. */
export async function tellRemoved(removal: Promise<Result<Written>>, text: string): Promise<boolean> {
  const scope = undoScope()
  const { ok } = await removal
  if (ok) notify(text, { action: { label: 'Undo', run: () => void undo(scope) } })
  return ok
}
