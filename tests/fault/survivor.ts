import type { Library } from '../../db/connection.ts'
import { openLibrary } from '../../db/connection.ts'
import { examine } from '../../db/doctor.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'

/** What a library is worth after a fault. */
export type Verdict = 'whole' | 'lost' | 'corrupt'

/**
 * Opens a library after a fault, as the next start does, and looks whether every acknowledged claim is there. `lost`: it opens,
 * but has fewer; `corrupt`: it does not open, or does not hold together. A thorough look examines all of it.
 */
export async function judge(file: string, acknowledged: number, isThorough: boolean): Promise<Verdict> {
  let library: Library
  try {
    library = openLibrary(file)
  } catch {
    return 'corrupt'
  }
  try {
    if (!(await holdsTogether(library, isThorough))) return 'corrupt'
    const count = library.sqlite.prepare<[], number>('SELECT count(*) FROM claims').pluck().get() ?? 0
    return count < acknowledged ? 'lost' : 'whole'
  } finally {
    await library.close()
  }
}

async function holdsTogether(library: Library, isThorough: boolean): Promise<boolean> {
  if (isThorough) return (await examine(library)).length === 0
  return (await verifyHistory(library.db)).brokenAt === null
}
