import type { Channel } from './contract.ts'
import type { PushEvent } from './events.ts'

/** Every channel by name, without the schemas: all that the preload script needs to know. */
const channelNames: Record<Channel, true> = {
  'app:get-info': true,
  'app:open-window': true,
  'app:show-data-folder': true,
  'app:open-link': true,
  'app:copy-text': true,
  'settings:get': true,
  'settings:set': true,
  'people:list': true,
  'people:add': true,
  'people:update': true,
  'import:choose-file': true,
  'import:read': true,
  'import:save': true,
  'import:discard': true,
  'import:sample': true,
  'story:list': true,
  'story:open': true,
  'story:update': true,
  'story:restructure': true,
  'story:archive': true,
  'story:delete': true,
  'story:save-original': true,
  'claim:create': true,
  'claim:update': true,
  'claim:set-finding': true,
  'claim:move': true,
  'claim:sign-off': true,
  'claim:second-read': true,
  'claim:propose-wording': true,
  'claim:accept-wording': true,
  'claim:stet': true,
  'claim:delete': true,
  'claim:create-many': true,
  'claim:change-many': true,
  'anchor:add': true,
  'anchor:remove': true,
  'tick:add': true,
  'tick:remove': true,
  'dismissal:add': true,
  'dismissal:remove': true,
  'question:ask': true,
  'question:answer': true,
  'question:update': true,
  'question:remove': true,
  'question:list-open': true,
  'view:list': true,
  'view:save': true,
  'view:update': true,
  'view:remove': true,
  'source:list': true,
  'source:open': true,
  'source:create': true,
  'source:update': true,
  'source:delete': true,
  'evidence:attach-links': true,
  'evidence:attach-source': true,
  'evidence:attach-new-source': true,
  'evidence:update': true,
  'evidence:remove': true,
  'contact:add': true,
  'contact:update': true,
  'contact:remove': true,
  'attachment:choose': true,
  'attachment:add-file': true,
  'attachment:remove': true,
  'attachment:save-copy': true,
  'correction:list': true,
  'correction:create': true,
  'correction:update': true,
  'correction:approve': true,
  'correction:publish': true,
  'correction:reject': true,
  'correction:reopen': true,
  'correction:delete': true,
  'correction:set-claims': true,
  'place:add': true,
  'place:set-done': true,
  'place:remove': true,
  'export:run': true,
  'export:show-in-folder': true,
  'search:find': true,
  'search:claims': true,
  'history:undo': true,
  'history:redo': true,
  'history:state': true,
  'history:of-entity': true,
}

const pushNames: Record<PushEvent, true> = {
  'history:appended': true,
  'settings:changed': true,
  'work:progress': true,
  'command:run': true,
  'file:opened': true,
}

/** Whether a name is a channel that a window may call. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(channelNames, name)
}

/** Whether a name is an event that a window may listen to. */
export function isPushEvent(name: string): name is PushEvent {
  return Object.hasOwn(pushNames, name)
}

/** All channels, in the order of the contract. */
export const channels = Object.keys(channelNames).filter(isChannel)
