import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Library, openLibrary } from '../../../db/connection.ts'
import { createClaim } from '../../../db/operations/create-claim.ts'
import { importStory } from '../../../db/operations/import-story.ts'
import { addPerson } from '../../../db/operations/people.ts'
import { readEntity } from '../../../db/repositories/read-entity.ts'
import { openStory } from '../../../db/repositories/story-file.ts'
import type { WriteContext } from '../../../db/write.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import type { ClaimType } from '../../../shared/domain/claim-type.ts'
import type { Entity } from '../../../shared/domain/entity-change.ts'
import type { TrackedTable } from '../../../shared/domain/event.ts'
import type { StoryFile } from '../../../shared/domain/story-file.ts'
import { draftOf, storyFields } from './articles.ts'

/** A folder of its own that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-db-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/**
 * A real library in a folder of its own, with a clock that moves a second at each look, ids that count, and a
 * checker.
 */
export interface TestDesk {
  readonly folder: string
  readonly file: string
  readonly library: Library
  /** Writes in the checker's name. */
  readonly context: WriteContext
  readonly me: string
  /** Writes in the name of somebody else. */
  readonly as: (name: string) => Promise<WriteContext>
  /** Imports an article of these paragraphs under the headline "Offer to help". */
  readonly story: (...paragraphs: string[]) => Promise<StoryFile>
  /** Marks words of a story as a claim, where they first stand. */
  readonly claim: (storyId: string, words: string, type?: ClaimType) => Promise<Claim>
  /** The entity as it is stored now. */
  readonly read: <T extends TrackedTable>(table: T, id: string) => Promise<Entity<T>>
}

/** Opens a new desk. Waiting for the disk is left out where a test asks nothing about crashes. */
export async function openDesk(isDurable = false): Promise<TestDesk> {
  const folder = temporaryFolder()
  const file = join(folder, 'library.stet')
  const library = openLibrary(file)
  onTestFinished(() => library.close())
  if (!isDurable) library.sqlite.pragma('synchronous = OFF')
  let ticks = 0
  const anonymous: WriteContext = {
    db: library.db,
    actor: null,
    now: () => new Date(Date.UTC(2026, 2, 12, 9, 0, ticks++)).toISOString(),
    newId: () => `id-${String(ticks++).padStart(6, '0')}`,
  }
  const as = async (name: string): Promise<WriteContext> => {
    const person = await addPerson(anonymous, { name, initials: name.slice(0, 2), role: 'checker' })
    return { ...anonymous, actor: person.personId }
  }
  const context = await as('Ana Duarte')
  return {
    folder,
    file,
    library,
    context,
    me: context.actor ?? '',
    as,
    story: async (...paragraphs) => {
      const { storyId } = await importStory(context, {
        draft: draftOf('Offer to help', ...paragraphs),
        original: Buffer.from(paragraphs.join('\n')),
        fileName: 'article.txt',
        fields: storyFields,
      })
      return openStory(library.db, storyId)
    },
    claim: async (storyId, words, type = 'other') => {
      const { version, text } = await openStory(library.db, storyId)
      const start = text.indexOf(words)
      const span = { start, end: start + words.length }
      const { claimId } = await createClaim(context, { storyId, versionId: version.id, span, type })
      return readEntity(library.db, 'claims', claimId)
    },
    read: (table, id) => readEntity(library.db, table, id),
  }
}
