import type { MadeCorrection } from '../../shared/corrections/made-correction.ts'
import type { CarriedPlace } from '../../shared/anchoring/carry-over.ts'
import { compareTexts } from '../../shared/anchoring/compare-texts.ts'
import { correctionsMade } from '../../shared/corrections/corrections-to-make.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { ArticleDraft } from '../../shared/domain/article.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Correction } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Story, Version } from '../../shared/domain/story.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { headlineOf } from '../../shared/text/headline-of.ts'
import { countWords } from '../../shared/text/words.ts'
import { nextNumber } from '../repositories/counters.ts'
import { readEntities } from '../repositories/read-entities.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOfAll } from '../repositories/read-rows-of.ts'
import { readCorrectionsOfStory } from '../repositories/story-file.ts'
import { keepOriginal, keepText, readText } from '../repositories/texts.ts'
import type { RowChange } from '../row-change.ts'
import { created, removed, write, type WriteContext, type WriteScope } from '../write.ts'
import { type CarriedRows, carryRows } from './carry-rows.ts'
import { revised } from './edit-row.ts'

/** A new draft of a story's text, with the bytes it came in. */
export interface NewVersion extends Target {
  readonly draft: Pick<ArticleDraft, 'text' | 'blocks' | 'setAside' | 'format' | 'encoding' | 'headline'>
  readonly original: Uint8Array
  readonly fileName: string | null
  /** The corrections of the current text that the draft was made by; none for what was brought in. */
  readonly made?: readonly MadeCorrection[]
}

/** What became of the places of claims, by how many. */
export type CarriedCounts = Readonly<Record<CarriedPlace['state'], number>>

/**
 * Gives a story a new text and carries everything over that points into the one before, whose own places stay. A claim whose words changed or
 * went loses its sign-off and keeps its evidence; a tick or a dismissal stays only on words that are the same; an entry of the log whose
 * correction it brings names it. Throws AppError `empty` for a text without words, `bad_input` for the text it has already.
 */
export async function addVersion(
  context: WriteContext,
  input: NewVersion,
): Promise<Written & { readonly counts: CarriedCounts }> {
  const { written, plan } = await write(context, async (scope) => {
    const story = await readTarget(scope.tx, 'stories', input)
    const before = await readEntity(scope.tx, 'versions', story.currentVersionId)
    const oldText = await readText(scope.tx, before.textSha256)
    checkText(input.draft.text, oldText)
    const version = await nextVersion(scope, story, input)
    const carried = await carryRows(
      scope,
      before.id,
      version.id,
      compareTexts(oldText, input.draft.text),
      input.made ?? [],
    )
    const claims = await readEntities(scope.tx, 'claims', carried.shakenClaims)
    const readings = await readRowsOfAll(scope.tx, 'secondReadings', 'claimId', carried.shakenClaims)
    const entries = await correctionsBrought(scope, story.id, input, { oldText, carried })
    return {
      action: 'add_version',
      entity: 'stories' as const,
      entityId: story.id,
      storyId: story.id,
      counts: countStates(carried.anchors),
      changes: [
        created('versions', version),
        revised('stories', story, { headline: headlineOf(input.draft), currentVersionId: version.id }, scope),
        ...carried.anchors.map((anchor) => created('anchors', anchor)),
        ...carried.ticks.map((tick) => created('ticks', tick)),
        ...carried.dismissals.map((dismissal) => created('dismissals', dismissal)),
        ...[...claims.values()].flatMap((claim) => reopened(claim, scope)),
        ...readings.map((reading) => removed('secondReadings', reading)),
        ...entries.map((entry) => revised('corrections', entry, { versionAfterId: version.id }, scope)),
      ],
    }
  })
  return { ...written, counts: plan.counts }
}

/** The entries of the log whose correction the new version brings: those it was made by, and those whose words it has. */
async function correctionsBrought(
  scope: WriteScope,
  storyId: Id,
  { draft, made = [] }: Pick<NewVersion, 'draft' | 'made'>,
  { oldText, carried }: { readonly oldText: string; readonly carried: CarriedRows },
): Promise<readonly Correction[]> {
  const known = await readCorrectionsOfStory(scope.tx, storyId)
  const before = { ...known, text: oldText, anchors: carried.placesBefore }
  const brought = new Set(correctionsMade(before, { text: draft.text, anchors: carried.anchors }))
  const byName = new Set(made.map(({ entryId }) => entryId))
  return known.corrections.filter((entry) => brought.has(entry) || byName.has(entry.id))
}

function checkText(text: string, oldText: string): void {
  if (text.trim() === '')
    throw new AppError('empty', 'There are no words in the new version. Nothing was changed.')
  if (text === oldText) {
    throw new AppError('bad_input', 'This is the text that the story has already. Nothing was changed.')
  }
}

async function nextVersion(scope: WriteScope, story: Story, input: NewVersion): Promise<Version> {
  const { draft, original, fileName } = input
  return {
    id: scope.newId(),
    storyId: story.id,
    number: await nextNumber(scope.tx, `versions:${story.id}`),
    origin: 'revision',
    format: draft.format,
    encoding: draft.encoding,
    fileName,
    textSha256: await keepText(scope.tx, draft.text),
    originalSha256: await keepOriginal(scope.tx, original),
    wordCount: countWords(draft.text),
    blocks: draft.blocks,
    setAside: draft.setAside,
    createdAt: scope.at,
    createdBy: scope.actor,
  }
}

function countStates(anchors: readonly Anchor[]): CarriedCounts {
  const counts = { unchanged: 0, moved: 0, text_changed: 0, lost: 0 }
  for (const { state } of anchors) if (state !== 'confirmed_by_person') counts[state] += 1
  return counts
}

/** A claim whose words are not what was checked: what was signed off is open again, who has read it second has to read it again. */
function reopened(claim: Claim, scope: WriteScope): readonly RowChange[] {
  const isSignedOff = claim.workflow === 'signed_off'
  if (!isSignedOff && claim.secondReadAt === null) return []
  const fields = { signedOffBy: null, signedOffAt: null, secondReadBy: null, secondReadAt: null }
  return [revised('claims', claim, { ...fields, ...(isSignedOff && { workflow: 'reopened' }) }, scope)]
}
