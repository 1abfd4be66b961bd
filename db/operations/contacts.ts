import type { Id } from '../../shared/domain/ids.ts'
import type { ContactFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { created, removed, write, type WriteContext } from '../write.ts'
import { editRow } from './edit-row.ts'
import type { AtDeskOf } from './sources.ts'

/** Writes down a call, a mail or a meeting with a source. Nothing else changes, whatever its outcome. */
export async function addContact(
  context: WriteContext,
  input: AtDeskOf & { readonly sourceId: Id; readonly fields: ContactFields },
): Promise<Output<'contact:add'>> {
  const { written, plan } = await write(context, async (scope) => {
    const { id: sourceId } = await readEntity(scope.tx, 'sources', input.sourceId)
    const contactId = scope.newId()
    const contact = { ...input.fields, id: contactId, sourceId, createdBy: scope.actor, revision: 1 }
    return {
      action: 'add_contact',
      entity: 'sources',
      entityId: sourceId,
      storyId: input.atDeskOf,
      contactId,
      changes: [created('contacts', contact)],
    }
  })
  return { ...written, contactId: plan.contactId }
}

/** Changes a line of the contact log. */
export function updateContact(
  context: WriteContext,
  input: Target & AtDeskOf & { readonly fields: Partial<ContactFields> },
): Promise<Written> {
  return editRow(context, 'contacts', input, {
    action: 'update_contact',
    edit: () => input.fields,
    belongsTo: ({ sourceId }) => ({ entity: 'sources', entityId: sourceId, storyId: input.atDeskOf }),
  })
}

/** Takes a line out of the contact log. */
export async function removeContact(context: WriteContext, input: Target & AtDeskOf): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const contact = await readTarget(tx, 'contacts', input)
    return {
      action: 'remove_contact',
      entity: 'sources',
      entityId: contact.sourceId,
      storyId: input.atDeskOf,
      changes: [removed('contacts', contact)],
    }
  })
  return written
}
