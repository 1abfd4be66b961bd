import { AppError } from '../../shared/ipc/result.ts'

/** The first of several, which names a write that touches them all. Throws AppError `bad_input` for none. */
export function firstOf<V>(values: readonly V[]): V {
  const [first] = values
  if (first === undefined) throw new AppError('bad_input', 'Nothing is selected.')
  return first
}
