import type { Library } from '../../db/connection.ts'
import { listCorrections } from '../../db/repositories/corrections.ts'
import { listStories } from '../../db/repositories/stories.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { Correction } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { StoryFile } from '../../shared/domain/story-file.ts'
import { AppError } from '../../shared/ipc/result.ts'

/** How much of an id a list shows; more where two stories begin alike. */
const shortestId = 8

/** The beginning of each id that tells it from all others, by id. */
export function shortIds(ids: readonly Id[]): ReadonlyMap<Id, string> {
  let length = shortestId
  while (new Set(ids.map((id) => id.slice(0, length))).size < new Set(ids).size) length += 1
  return new Map(ids.map((id) => [id, id.slice(0, length)]))
}

/**
 * The id of the story that somebody means by its id or the beginning of it. Numbers of a list would change under their
 * hands, ids never do. Throws AppError `not_found` for none and for several.
 */
export async function chooseStoryId(db: Library['db'], given: string): Promise<Id> {
  const ids = (await listStories(db)).map(({ story }) => story.id)
  if (ids.includes(given)) return given
  const found = given === '' ? [] : ids.filter((id) => id.startsWith(given.toLowerCase()))
  if (found.length > 1) {
    throw new AppError(
      'not_found',
      `The ids of ${found.length} stories begin with “${given}”. Give more of it.`,
    )
  }
  if (found[0] === undefined)
    throw new AppError('not_found', `There is no story “${given}”. “stet stories” lists them.`)
  return found[0]
}

/** The story that somebody means, with all that hangs on it. Same errors as `chooseStoryId`. */
export async function chooseStory(db: Library['db'], given: string): Promise<StoryFile> {
  return openStory(db, await chooseStoryId(db, given))
}

/** The claim of a story with this number. Throws AppError `not_found`. */
export function chooseClaim({ claims }: StoryFile, number: number): Claim {
  const claim = claims.find((each) => each.number === number)
  if (claim !== undefined) return claim
  throw new AppError('not_found', `This story has no claim ${number}. “stet claims <story>” lists them.`)
}

/** The entry of the correction log with this number. Throws AppError `not_found`. */
export async function chooseCorrection(db: Library['db'], number: number): Promise<Correction> {
  const { corrections } = await listCorrections(db)
  const correction = corrections.find((each) => each.number === number)
  if (correction !== undefined) return correction
  throw new AppError('not_found', `The correction log has no entry ${number}. “stet corrections” lists them.`)
}
