import { readSealDocument } from '../../../db/gate/read-seal.ts'
import { makeOverride, withdrawOverride } from '../../../db/operations/overrides.ts'
import { sealStory } from '../../../db/operations/seal-story.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** What stands between a story and its publication: let pass by name, and sealed once nothing does. */
export const gateHandlers: HandlersOf<'gate'> = {
  'gate:override': storing(makeOverride),
  'gate:withdraw': storing(withdrawOverride),
  'gate:seal': storing(sealStory),
  'gate:sealed': ({ library }, { sealId }) => readSealDocument(library.db, sealId),
}
