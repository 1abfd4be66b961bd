import { describeQuote } from '../../shared/anchoring/describe-quote.ts'
import { canonicalJson, type Json } from '../../shared/domain/canonical-json.ts'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Dismissal } from '../../shared/domain/dismissal.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Story, Version } from '../../shared/domain/story.ts'
import type { Tick } from '../../shared/domain/tick.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { ArticleText } from '../../shared/text/assemble.ts'
import { headlineOf } from '../../shared/text/headline-of.ts'
import { restructure, type Restructured } from '../../shared/text/restructure.ts'
import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import { countWords } from '../../shared/text/words.ts'
import { nextNumber } from '../repositories/counters.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { keepText, readText } from '../repositories/texts.ts'
import { created, write, type WriteContext, type WriteScope } from '../write.ts'
import { revised } from './edit-row.ts'

/**
 * Sets parts of the article aside, puts them back or says what they are. Makes a new version, with an anchor
 * for each anchor of the version before, whose own anchors stay, and ticks and dismissals likewise. Throws AppError `not_allowed` when the words
 * of a claim would go or come apart, `empty` when nothing would be left, `bad_input` when an edit names what
 * is not there or nothing would change.
 */
export async function restructureStory(
  context: WriteContext,
  input: Target & { readonly edits: readonly StructureEdit[] },
): Promise<Written> {
  const { written } = await write(context, async (scope) => {
    const story = await readTarget(scope.tx, 'stories', input)
    const before = await readEntity(scope.tx, 'versions', story.currentVersionId)
    const { blocks, setAside } = before
    const text = await readText(scope.tx, before.textSha256)
    const restructured = restructure({ text, blocks, setAside }, input.edits)
    checkArticle(restructured.article, before)
    const version = await nextVersion(scope, story, before, restructured.article)
    const anchors = await readRowsOf(scope.tx, 'anchors', 'versionId', before.id)
    const carried = carryOver(scope, anchors, version.id, restructured)
    if (carried.refused.length > 0) throw await refusal(scope, carried.refused)
    // A tick or a dismissal whose words leave the article has nothing left to say.
    const ticks = await readRowsOf(scope.tx, 'ticks', 'versionId', before.id)
    const dismissals = await readRowsOf(scope.tx, 'dismissals', 'versionId', before.id)
    const changes = { headline: headlineOf(restructured.article), currentVersionId: version.id }
    return {
      action: 'restructure_story',
      entity: 'stories',
      entityId: story.id,
      storyId: story.id,
      changes: [
        created('versions', version),
        revised('stories', story, changes, scope),
        ...carried.kept.map((anchor) => created('anchors', anchor)),
        ...carryOver(scope, ticks, version.id, restructured).kept.map((tick) => created('ticks', tick)),
        ...carryOver(scope, dismissals, version.id, restructured).kept.map((dismissal) =>
          created('dismissals', dismissal),
        ),
      ],
    }
  })
  return written
}

function checkArticle(article: ArticleText, before: Version): void {
  if (article.text.trim() === '') {
    throw new AppError('empty', 'There would be no words left in the article. Nothing was changed.')
  }
  const isSame = canonicalJson(partsOf(article)) === canonicalJson(partsOf(before))
  if (isSame) throw new AppError('bad_input', 'The article is arranged like this already.')
}

function partsOf({ blocks, setAside }: Pick<ArticleText, 'blocks' | 'setAside'>): Json {
  return { blocks, setAside }
}

async function nextVersion(
  scope: WriteScope,
  story: Story,
  before: Version,
  article: ArticleText,
): Promise<Version> {
  return {
    ...before,
    id: scope.newId(),
    number: await nextNumber(scope.tx, `versions:${story.id}`),
    origin: 'restructure',
    textSha256: await keepText(scope.tx, article.text),
    wordCount: countWords(article.text),
    blocks: article.blocks,
    setAside: article.setAside,
    createdAt: scope.at,
    createdBy: scope.actor,
  }
}

/** The places in the new version, and those whose words would not stand together there. */
function carryOver<P extends Anchor | Tick | Dismissal>(
  scope: WriteScope,
  places: readonly P[],
  versionId: Id,
  { article, mapRange }: Restructured<ArticleText>,
): { readonly kept: readonly P[]; readonly refused: readonly P[] } {
  const kept: P[] = []
  const refused: P[] = []
  for (const place of places) {
    const span = mapRange(place.start, place.end)
    const quote = span === null ? null : describeQuote(article.text, span)
    if (quote === null) refused.push(place)
    else kept.push({ ...place, ...quote, id: scope.newId(), versionId })
  }
  return { kept, refused }
}

async function refusal(scope: WriteScope, anchors: readonly Anchor[]): Promise<AppError> {
  const claimIds = [...new Set(anchors.map((anchor) => anchor.claimId))]
  const claims = await scope.tx
    .selectFrom('claims')
    .select('number')
    .where('id', 'in', claimIds)
    .orderBy('number')
    .execute()
  const numbers = claims.map((claim) => claim.number)
  const named = numbers.length === 1 ? `claim ${numbers[0]}` : `claims ${numbers.join(', ')}`
  return new AppError(
    'not_allowed',
    `The words of ${named} would leave the article or be torn apart. Nothing was changed. Delete the claim first, or leave this part as it is.`,
  )
}
