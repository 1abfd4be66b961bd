import { type Kysely, sql } from 'kysely'
import { alsoStandsIn, type PlaceOfFact } from '../../shared/corrections/also-stands-in.ts'
import { factsInChange, type SoughtFact } from '../../shared/corrections/facts-in-change.ts'
import { sentenceAround } from '../../shared/corrections/sentence-around.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Block } from '../../shared/domain/article.ts'
import type { Correction } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { fromRow } from '../rows.ts'
import type { Database } from '../schema.ts'
import { readTogether } from '../transact.ts'
import { readEntity } from './read-entity.ts'
import { readText } from './texts.ts'

type Around = Output<'correction:look-around'>
type FoundPlace = Around['places'][number]

/** More would be no list that anybody ticks off. */
const mostPlaces = 200

/**
 * What stood around an entry's words in their sentence, and every other place of the library where the same fact stands:
 * in its story, in other stories, in earlier corrections. The place that the entry is about is not among them. Throws
 * AppError `not_found` for an entry that is not there.
 */
export function lookAround(db: Kysely<Database>, correctionId: Id): Promise<Around> {
  return readTogether(db, async (tx) => {
    const correction = await readEntity(tx, 'corrections', correctionId)
    const origin = await readOrigin(tx, correction)
    const facts = factsInChange(origin.sentence, origin.span, correction.correctedText)
    if (facts.length === 0) return { ...contextOf(origin), places: [] }
    const texts = await readTexts(tx, correction.storyId, facts)
    const inStories = texts.flatMap((story) => {
      const places = alsoStandsIn(story.text, story.blocks, facts)
      const own = story.versionId === origin.versionId ? origin.place : null
      return places
        .filter((place) => own === null || place.end <= own.start || own.end <= place.start)
        .map((place) => described(place, story.text, { ...story, correctionNumber: null }))
    })
    const inNotices = await readNotices(tx, correction, facts)
    return { ...contextOf(origin), places: [...inStories, ...inNotices].slice(0, mostPlaces) }
  })
}

/** Where an entry's words stood: their sentence, their place in it, and their place in the text when that is known. */
interface Origin {
  readonly sentence: string
  readonly span: Span
  readonly versionId: Id | null
  readonly place: Span | null
}

function contextOf({ sentence, span }: Origin): Pick<Around, 'before' | 'after'> {
  return { before: sentence.slice(0, span.start), after: sentence.slice(span.end) }
}

async function readOrigin(tx: Kysely<Database>, correction: Correction): Promise<Origin> {
  const { originalText, versionBeforeId } = correction
  const alone = {
    sentence: originalText,
    span: { start: 0, end: originalText.length },
    versionId: null,
    place: null,
  }
  if (versionBeforeId === null || originalText.trim() === '') return alone
  const version = await readEntity(tx, 'versions', versionBeforeId)
  const text = await readText(tx, version.textSha256)
  const start = await readStart(tx, correction, text)
  if (start === null) return alone
  const place = { start, end: start + originalText.length }
  const block = version.blocks.find((one) => one.start <= place.start && place.end <= one.end)
  if (block === undefined) return { ...alone, versionId: version.id, place }
  const around = sentenceAround(text, block, place)
  return {
    sentence: text.slice(around.start, around.end),
    span: { start: place.start - around.start, end: place.end - around.start },
    versionId: version.id,
    place,
  }
}

/** Where the words begin: at a claim that the entry settles, else where they stand once; null when nobody can say. */
async function readStart(
  tx: Kysely<Database>,
  { id, versionBeforeId, originalText }: Correction,
  text: string,
): Promise<number | null> {
  const anchors = await tx
    .selectFrom('anchors')
    .innerJoin('correctionClaims', 'correctionClaims.claimId', 'anchors.claimId')
    .select(['anchors.start', 'anchors.exact'])
    .where('correctionClaims.correctionId', '=', id)
    .where('anchors.versionId', '=', versionBeforeId)
    .orderBy('anchors.start')
    .execute()
  for (const { start, exact } of anchors) {
    const at = exact.indexOf(originalText)
    if (at !== -1 && text.startsWith(originalText, start + at)) return start + at
  }
  const first = text.indexOf(originalText)
  return first === -1 || text.includes(originalText, first + 1) ? null : first
}

interface StoryText {
  readonly storyId: Id
  readonly headline: string
  readonly versionId: Id
  readonly blocks: readonly Block[]
  readonly text: string
}

/** The current texts in which a fact can stand: the story's own first, then those that hold its words. */
async function readTexts(
  tx: Kysely<Database>,
  storyId: Id,
  facts: readonly SoughtFact[],
): Promise<readonly StoryText[]> {
  const found = await tx
    .selectFrom('stories')
    .innerJoin('versions', 'versions.id', 'stories.currentVersionId')
    .innerJoin('texts', 'texts.sha256', 'versions.textSha256')
    .select(['stories.id as storyId', 'stories.headline', 'versions.id as versionId', 'texts.text'])
    .where('stories.deletedAt', 'is', null)
    .where((where) =>
      where.or([
        where('stories.id', '=', storyId),
        ...needlesOf(facts).map((needle) => sql<boolean>`instr(lower(texts.text), ${needle}) > 0`),
      ]),
    )
    .orderBy((order) => order('stories.id', '=', storyId), 'desc')
    .orderBy('stories.updatedAt', 'desc')
    .execute()
  const texts: StoryText[] = []
  for (const row of found) {
    const { blocks } = await readEntity(tx, 'versions', row.versionId)
    texts.push({ ...row, blocks })
  }
  return texts
}

/** What a text has to hold in lower case for one of the facts to stand in it. A number may be written in words. */
function needlesOf(facts: readonly SoughtFact[]): readonly string[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'number') return fact.keys.slice(0, 1)
    return [...fact.counted]
  })
}

/** Notices of other entries that repeat the fact. */
async function readNotices(
  tx: Kysely<Database>,
  correction: Correction,
  facts: readonly SoughtFact[],
): Promise<readonly FoundPlace[]> {
  const rows = await tx
    .selectFrom('corrections')
    .selectAll()
    .where('id', '!=', correction.id)
    .where('status', 'in', ['approved', 'published'])
    .orderBy('number', 'desc')
    .execute()
  return rows
    .map((row) => fromRow('corrections', row))
    .flatMap(({ publicNote, storyId, storyHeadline, number }) =>
      alsoStandsIn(publicNote, [{ kind: 'paragraph', start: 0, end: publicNote.length }], facts).map(
        (place) =>
          described(place, publicNote, {
            storyId,
            headline: storyHeadline,
            versionId: null,
            correctionNumber: number,
          }),
      ),
    )
}

function described(
  { start, end, sentence, block, reason }: PlaceOfFact,
  text: string,
  {
    storyId,
    headline,
    versionId,
    correctionNumber,
  }: Pick<FoundPlace, 'storyId' | 'headline' | 'versionId' | 'correctionNumber'>,
): FoundPlace {
  const words = text.slice(sentence.start, sentence.end)
  return {
    storyId,
    headline,
    versionId,
    correctionNumber,
    block,
    reason,
    start,
    end,
    sentence: words,
    sentenceSpan: sentence,
  }
}
