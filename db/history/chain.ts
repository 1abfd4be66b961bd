import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import type { Database } from '../schema.ts'

/**
 * The SHA-256 (hex) over the canonical JSON of an event, its `prevHash` included, its own hash not. `before`
 * and `after` lie in the row as canonical JSON already, so they are set in as they are, in the order of the
 * keys.
 */
export function hashEventRow(row: Omit<Database['history'], 'hash'>): string {
  const { seq, at, actor, action, entity, entityId, storyId, reverses, before, after, prevHash } = row
  const json =
    `{"action":${canonicalJson(action)},"actor":${canonicalJson(actor)},"after":${after},"at":${canonicalJson(at)},` +
    `"before":${before},"entity":${canonicalJson(entity)},"entityId":${canonicalJson(entityId)},` +
    `"prevHash":${canonicalJson(prevHash)},"reverses":${canonicalJson(reverses)},"seq":${seq},` +
    `"storyId":${canonicalJson(storyId)}}`
  return createHash('sha256').update(json).digest('hex')
}
