import type { PersonFields } from '../../shared/domain/person.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import type { Target } from '../repositories/read-entity.ts'
import { created, write, type WriteContext } from '../write.ts'
import { editRow } from './edit-row.ts'

/** Adds somebody to the desk. */
export async function addPerson(context: WriteContext, fields: PersonFields): Promise<Output<'people:add'>> {
  const { written, plan } = await write(context, (scope) => {
    const id = scope.newId()
    return Promise.resolve({
      action: 'add_person',
      entity: 'people',
      entityId: id,
      storyId: null,
      changes: [created('people', { ...fields, id, isActive: true, revision: 1 })],
    })
  })
  return { ...written, personId: plan.entityId }
}

/** Changes what the desk knows of somebody, or whether they still work here. */
export function updatePerson(
  context: WriteContext,
  input: Target & { readonly fields: Partial<PersonFields & { readonly isActive: boolean }> },
): Promise<Written> {
  return editRow(context, 'people', input, {
    action: 'update_person',
    edit: () => input.fields,
    belongsTo: ({ id }) => ({ entity: 'people', entityId: id, storyId: null }),
  })
}
