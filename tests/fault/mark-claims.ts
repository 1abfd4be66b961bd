// A desk that marks claims until it is ended: node mark-claims.ts <folder> <FULL | NORMAL> <how many>
// Whatever was acknowledged stands in the file "acknowledged" of the folder, a line each, as soon as it was.
import { randomUUID } from 'node:crypto'
import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary } from '../../db/connection.ts'
import { createClaim } from '../../db/operations/create-claim.ts'
import { importStory } from '../../db/operations/import-story.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { draftOf, storyFields } from '../db/helpers/articles.ts'

const [, , folder = '', synchronous = 'FULL', howMany = '100'] = process.argv
const library = openLibrary(join(folder, 'library.stet'))
library.sqlite.pragma(`synchronous = ${synchronous}`)
const context = { db: library.db, actor: null, now: () => new Date().toISOString(), newId: randomUUID }
const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} names ${index * 17} people.`)
const { storyId } = await importStory(context, {
  draft: draftOf('Offer to help', ...paragraphs),
  original: Buffer.from(paragraphs.join('\n')),
  fileName: 'article.txt',
  fields: storyFields,
})
const { version } = await openStory(library.db, storyId)
const acknowledged = openSync(join(folder, 'acknowledged'), 'w')
for (let count = 1; count <= Number(howMany); count += 1) {
  const span = { start: count % 300, end: (count % 300) + 12 }
  await createClaim(context, { storyId, versionId: version.id, span, type: 'other' })
  writeSync(acknowledged, `${count}\n`)
}
// Ended as if by a kill: the log stays beside the file.
process.kill(process.pid, 'SIGKILL')
