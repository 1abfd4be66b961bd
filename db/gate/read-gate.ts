import type { Kysely } from 'kysely'
import { type GateReport, gateOf } from '../../shared/claims/gate/gate.ts'
import type { Id, Instant } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import { readHouseRules } from '../repositories/house-rules.ts'
import { openStory } from '../repositories/story-file.ts'
import type { Database } from '../schema.ts'
import { spottedText } from './spotted-text.ts'

/** A story with what stands between it and its publication. Throws AppError `not_found`. */
export async function readGate(
  db: Kysely<Database>,
  storyId: Id,
  now: Instant,
): Promise<{ readonly file: StoryFile; readonly gate: GateReport }> {
  const file = await openStory(db, storyId)
  const rules = await readHouseRules(db)
  return { file, gate: gateOf({ file, ...(await spottedText(file)), rules, now }) }
}
