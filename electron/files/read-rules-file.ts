import { readRulesFile, UnreadableRules } from '../../shared/claims/rules-file.ts'
import type { HouseRules } from '../../shared/domain/house-rules.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { openRegularFile } from './open-regular-file.ts'

const largestRulesFile = 1_000_000

/**
 * Reads a file of house rules. Throws AppError `unreadable` for one that is none, and what `openRegularFile` throws.
 */
export async function readHouseRulesFrom(path: string): Promise<HouseRules> {
  const { handle } = await openRegularFile(path, largestRulesFile)
  try {
    return readRulesFile(await handle.readFile('utf8'))
  } catch (error) {
    if (error instanceof UnreadableRules) throw new AppError('unreadable', error.message)
    throw error
  } finally {
    await handle.close()
  }
}
