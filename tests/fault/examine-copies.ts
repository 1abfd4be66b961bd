// Examines damaged copies of a library, one a line on stdin, and answers a line for each: node examine-copies.ts
// A crash of this process is a finding of its own, so nothing is caught that Stet would not catch.
import { createInterface } from 'node:readline'
import { openLibrary } from '../../db/connection.ts'
import { examine } from '../../db/doctor.ts'
import { AppError } from '../../shared/ipc/result.ts'

/** "found" when the damage shows at the start or in an examination, else "unseen". */
async function look(file: string): Promise<'found' | 'unseen'> {
  try {
    const library = openLibrary(file)
    try {
      return (await examine(library)).length > 0 ? 'found' : 'unseen'
    } finally {
      await library.close()
    }
  } catch (error) {
    if (error instanceof AppError) return 'found'
    throw error
  }
}

for await (const file of createInterface({ input: process.stdin })) console.log(await look(file))
