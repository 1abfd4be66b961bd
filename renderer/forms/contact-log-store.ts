import { create } from 'zustand'
import type { Id } from '../../shared/domain/ids.ts'
import type { ContactFields } from '../../shared/domain/source.ts'
import { addContact } from '../stores/source-actions.ts'

/** The line of a contact log that is open for writing; one at a time in a window. */
interface ContactLogState {
  readonly openId: Id | null
  /** The line that was folded up last: the focus goes back to it. */
  readonly leftId: Id | null
}

export const useContactLogStore = create<ContactLogState>()(() => ({ openId: null, leftId: null }))

/** Opens a line of a contact log for writing, or folds the open one up with null. */
export function openContact(contactId: Id | null): void {
  useContactLogStore.setState(({ openId }) => ({
    openId: contactId,
    leftId: contactId === null ? openId : null,
  }))
}

/** Nothing is claimed of a contact that nobody has described yet. */
const newContact: Omit<ContactFields, 'at'> = {
  channel: 'call',
  direction: 'outgoing',
  outcome: 'no_reply',
  asked: '',
  answered: '',
}

/**
 * Writes a contact of this moment into a source's log and opens it. It is stored at once, so that what is typed during
 * a call is never lost.
 */
export async function logContact(sourceId: Id): Promise<void> {
  const result = await addContact(sourceId, { ...newContact, at: new Date().toISOString() })
  if (result.ok) openContact(result.value.contactId)
}
