import { create } from 'zustand'
import type { Id } from '../../shared/domain/ids.ts'
import type { ContactFields } from '../../shared/domain/source.ts'
import { addContact } from '../stores/source-actions.ts'

/** The line of a contact log that is open for writing; one at a time in a window. */
export const useContactLogStore = create<{ readonly openId: Id | null }>()(() => ({ openId: null }))

/** Opens a line of a contact log for writing, or closes it with null. */
export function openContact(contactId: Id | null): void {
  useContactLogStore.setState({ openId: contactId })
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
