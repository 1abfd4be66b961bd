import { getSettings } from '../../db/repositories/settings.ts'
import type { WriteContext } from '../../db/write.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { HandlerContext, Services } from './context.ts'

/**
 * Carries a write out in the name of the person at the desk, and tells every window what it changed. Throws AppError
 * `read_only` with the reason when the library can only be read.
 */
export async function store<W extends Written | null>(
  context: HandlerContext,
  operation: (writer: WriteContext) => Promise<W>,
): Promise<W> {
  const written = await operation(await writerOf(context))
  if (written !== null) context.push('history:appended', { seq: written.seq, changes: written.changes })
  return written
}

/** Who writes, for the person at the desk. Throws AppError `read_only` with the reason when the library can only be read. */
export async function writerOf({ library, now, newId }: HandlerContext): Promise<WriteContext> {
  requireWritable(library)
  const { me } = await getSettings(library.db)
  return { db: library.db, actor: me, now, newId }
}

/** The handler that passes its input on to one write of db/operations. */
export function storing<I, W extends Written | null>(
  operation: (writer: WriteContext, input: I) => Promise<W>,
) {
  return (context: HandlerContext, input: I): Promise<W> =>
    store(context, (writer) => operation(writer, input))
}

/** Throws AppError `read_only` with the reason when the library can only be read. */
export function requireWritable({ readOnlyReason }: Services['library']): void {
  if (readOnlyReason !== null) throw new AppError('read_only', readOnlyReason)
}
