import { AppError } from '../../../shared/ipc/result.ts'

/** The AppError that an action ends with. Throws when it goes through or fails in another way. */
export async function refusalOf(action: Promise<unknown> | (() => unknown)): Promise<AppError> {
  try {
    await (typeof action === 'function' ? action() : action)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}
