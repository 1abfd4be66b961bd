import { keepOriginal, keepText } from '../../../db/repositories/texts.ts'
import { created } from '../../../db/write.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Story, Version } from '../../../shared/domain/story.ts'
import { headlineOf } from '../../../shared/text/headline-of.ts'
import { countWords } from '../../../shared/text/words.ts'
import { makeArticle, type MadeArticle } from './article-maker.ts'
import { makeClaim } from './claim-maker.ts'
import { makeCorrection } from './correction-maker.ts'
import type { LibraryPlan, Shelf } from './shelf.ts'

/** Brings an invented article in, marks and checks its claims, and writes its entries of the correction log. */
export async function makeStory(shelf: Shelf, plan: LibraryPlan, sourceIds: readonly Id[]): Promise<void> {
  const article = makeArticle(shelf.random, plan.claimsPerStory)
  const { story, version } = await importArticle(shelf, article)
  for (const [index, place] of article.places.entries()) {
    const isWrong = index < plan.correctionsPerStory
    const setting = { article, story, version, place, number: index + 1, sourceIds, isWrong }
    const claim = makeClaim(shelf, setting)
    if (isWrong) await makeCorrection(shelf, setting, claim)
  }
  await shelf.tx
    .insertInto('counters')
    .values([
      { name: `versions:${story.id}`, value: 1 },
      { name: `claims:${story.id}`, value: article.places.length },
    ])
    .execute()
}

async function importArticle(
  { tx, ledger, random, person }: Shelf,
  { draft }: MadeArticle,
): Promise<{ story: Story; version: Version }> {
  const [storyId, versionId, at] = [random.id(), random.id(), ledger.now]
  const story: Story = {
    id: storyId,
    headline: headlineOf(draft),
    byline: draft.byline,
    outlet: 'The Merrow Ledger',
    url: null,
    publishedAt: draft.publishedAt,
    deadline: random.chance(0.2) ? '2026-04-01T17:00:00.000Z' : null,
    note: '',
    currentVersionId: versionId,
    archivedAt: null,
    deletedAt: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  }
  const version: Version = {
    id: versionId,
    storyId,
    number: 1,
    origin: 'import',
    format: draft.format,
    encoding: draft.encoding,
    fileName: null,
    textSha256: await keepText(tx, draft.text),
    originalSha256: await keepOriginal(tx, Buffer.from(draft.text)),
    wordCount: countWords(draft.text),
    blocks: draft.blocks,
    setAside: draft.setAside,
    createdAt: at,
    createdBy: person.id,
  }
  ledger.record({ action: 'import_story', entity: 'stories', entityId: storyId, storyId: null }, [
    created('stories', story),
    created('versions', version),
  ])
  return { story, version }
}
