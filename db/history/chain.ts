import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import type { HistoryEvent } from '../../shared/domain/event.ts'

/** The SHA-256 (hex) over the canonical JSON of an event, its `prevHash` included, its own hash not. */
export function hashEvent(event: Omit<HistoryEvent, 'hash'>): string {
  const { seq, at, actor, action, entity, entityId, storyId, reverses, before, after, prevHash } = event
  const content = { seq, at, actor, action, entity, entityId, storyId, reverses, before, after, prevHash }
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
