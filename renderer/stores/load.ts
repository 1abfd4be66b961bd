import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { distributedCount, redistributeSince } from './distribute-changes.ts'

/**
 * Reads something into a store. Writes that came in while the answer was on its way are put in again after it,
 * so the store is not left behind by them. Nothing is put in when the reading fails.
 */
export async function load<C extends Channel>(
  channel: C,
  input: Input<C>,
  put: (value: Output<C>) => void,
): Promise<Result<Output<C>>> {
  const before = distributedCount()
  const result = await invoke(channel, input)
  if (result.ok) {
    put(result.value)
    redistributeSince(before)
  }
  return result
}
