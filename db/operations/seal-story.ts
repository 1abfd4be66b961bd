import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import { gateOf } from '../../shared/claims/gate/gate.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { documentNow } from '../gate/read-seal.ts'
import { spottedText } from '../gate/spotted-text.ts'
import { openStory, readStoryFile } from '../repositories/story-file.ts'
import { keepText } from '../repositories/texts.ts'
import { created, write, type WriteContext } from '../write.ts'
import { named } from './overrides.ts'

/**
 * Seals a story that has passed the gate: the document of all that was checked is kept under its SHA-256, which the
 * history commits to. `versionId` is the version that the person saw.
 *
 * Throws AppError `not_allowed` while anything stands at the gate, or when nobody has said who they are, and
 * `revision_conflict` when the text is another one by now. A story may be sealed again whenever it passes and something has changed.
 */
export async function sealStory(
  context: WriteContext,
  { storyId, versionId }: { readonly storyId: Id; readonly versionId: Id },
): Promise<Output<'gate:seal'>> {
  // Looked through before the transaction begins, which nothing else may wait for; a version’s text never changes.
  const seen = await openStory(context.db, storyId)
  const spotted = await spottedText(seen)
  const { written, plan } = await write(context, async (scope) => {
    const file = await readStoryFile(scope.tx, storyId)
    const isSameText = file.version.id === versionId && seen.version.id === versionId
    if (!isSameText || file.story.publishedAt !== seen.story.publishedAt) throw otherText()
    const now = await documentNow(scope.tx, file)
    const { standing } = gateOf({ file, ...spotted, rules: now.rules, now: scope.at })
    if (standing.length > 0) throw notPassed(standing.length)
    const digest = await keepText(scope.tx, canonicalJson(now))
    const last = file.seals.at(-1)
    if (last?.digest === digest) throw sealedAlready(last.number)
    const seal = {
      id: scope.newId(),
      storyId,
      versionId,
      number: (file.seals.at(-1)?.number ?? 0) + 1,
      digest,
      sealedBy: named(scope.actor),
      sealedAt: scope.at,
    }
    return {
      action: 'seal_story',
      entity: 'seals',
      entityId: seal.id,
      storyId,
      changes: [created('seals', seal)],
    }
  })
  return { ...written, sealId: plan.entityId }
}

function otherText(): AppError {
  return new AppError('revision_conflict', 'The story has another text by now. Nothing was sealed.')
}

function notPassed(count: number): AppError {
  const things = count === 1 ? 'one thing still stands' : `${count} things still stand`
  return new AppError('not_allowed', `Nothing was sealed: ${things} between this story and publication.`)
}

function sealedAlready(number: number): AppError {
  return new AppError('not_allowed', `Nothing has changed since seal ${number}: it stands.`)
}
