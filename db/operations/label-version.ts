import type { Id } from '../../shared/domain/ids.ts'
import type { VersionLabel, VersionLabelFields } from '../../shared/domain/version-label.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { readEntity, refuseOther } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { revised } from './edit-row.ts'

/** A version as the person saw it. `revision` is that of its label, 0 while nobody has said anything of it. */
export interface LabelInput {
  readonly versionId: Id
  readonly revision: number
  readonly fields: Partial<VersionLabelFields>
}

/**
 * Names a version, or marks it as the text that was published, with who and when. Several may be: what stood first, and what was put
 * right. Throws AppError `not_found`, or `revision_conflict` when somebody else has said something of it meanwhile.
 */
export async function labelVersion(context: WriteContext, input: LabelInput): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const version = await readEntity(scope.tx, 'versions', input.versionId)
    const [label] = await readRowsOf(scope.tx, 'versionLabels', 'versionId', version.id)
    const change =
      label === undefined
        ? created('versionLabels', withFields(blank(version, scope), input.fields, scope))
        : revised('versionLabels', label, withFields(label, input.fields, scope), scope)
    if (label !== undefined) refuseOther('versionLabels', label, { id: label.id, revision: input.revision })
    return {
      action: 'label_version',
      entity: 'versions',
      entityId: version.id,
      storyId: version.storyId,
      changes: [change],
    }
  })
  return written
}

function blank(version: { readonly id: Id; readonly storyId: Id }, { newId }: WriteScope): VersionLabel {
  const { id: versionId, storyId } = version
  return { id: newId(), storyId, versionId, name: '', publishedAt: null, publishedBy: null, revision: 1 }
}

/** Marking what is marked already keeps when and by whom it was. */
function withFields(
  label: VersionLabel,
  { name, isPublished }: Partial<VersionLabelFields>,
  { actor, at }: WriteScope,
): VersionLabel {
  const named = { ...label, name: name ?? label.name }
  if (isPublished === undefined || isPublished === (label.publishedAt !== null)) return named
  return { ...named, publishedAt: isPublished ? at : null, publishedBy: isPublished ? actor : null }
}
