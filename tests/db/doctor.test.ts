import { readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { examine, type AttachmentState } from '../../db/doctor.ts'
import { addAttachments } from '../../db/operations/attachments.ts'
import { createSource } from '../../db/operations/sources.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { filledLibrary } from './helpers/library-files.ts'
import { openDesk } from './helpers/test-desk.ts'

async function openFilled() {
  const { file } = await filledLibrary()
  const library = openLibrary(file)
  onTestFinished(() => library.close())
  return { file, library }
}

describe('an examination', () => {
  it('of a sound library finds nothing and changes nothing', async () => {
    const { file, library } = await openFilled()
    const bytes = () => [file, `${file}-wal`].map((path) => readFileSync(path).toString('base64'))
    const before = bytes()
    expect(await examine(library)).toEqual([])
    expect(bytes()).toEqual(before)
  })

  it.each([
    [
      'a finding that was changed behind history',
      `UPDATE claims SET finding = 'cut' WHERE number = 3`,
      '1 row of claims differ',
    ],
    [
      'a place that was slipped in',
      `INSERT INTO anchors SELECT 'x' || id, claim_id, version_id, exact, prefix, suffix, start, "end", state, score FROM anchors LIMIT 2`,
      '2 rows of anchors differ',
    ],
    ['evidence that vanished', `DELETE FROM evidence WHERE rowid < 4`, '3 rows of evidence differ'],
    [
      'a text that was changed',
      `DROP TRIGGER texts_never_change; UPDATE texts SET text = replace(text, 'Monday', 'Sunday')`,
      'An article text was changed',
    ],
    [
      'an original that was changed',
      `DROP TRIGGER originals_never_change; UPDATE originals SET bytes = x'00'`,
      'An imported file was changed',
    ],
    [
      'an event that was changed',
      `DROP TRIGGER history_never_changes; UPDATE history SET action = 'x' WHERE seq = 7`,
      'at event 7',
    ],
    [
      'an event whose rows no longer read',
      `PRAGMA ignore_check_constraints = ON; DROP TRIGGER history_never_changes; UPDATE history SET after = '[{"' WHERE seq = 7`,
      'at event 7',
    ],
    [
      'an event that says something else of its rows',
      `DROP TRIGGER history_never_changes; UPDATE history SET after = replace(after, '"row"', '"roe"') WHERE seq = 7`,
      'at event 7',
    ],
    [
      'a version whose blocks no longer read',
      `PRAGMA ignore_check_constraints = ON; DROP TRIGGER IF EXISTS versions_never_change; UPDATE versions SET blocks = '[{"'`,
      'A row cannot be read',
    ],
    ['a rule of the tables that is gone', `DROP TRIGGER history_never_changes`, 'not those that Stet makes'],
    [
      'a reference to nothing',
      `PRAGMA foreign_keys = OFF; DELETE FROM sources WHERE rowid = 1`,
      'evidence that name sources',
    ],
    [
      'an index that lost words',
      `DROP TRIGGER search_documents_changed; UPDATE search_documents SET body = 'other' WHERE id = 1`,
      'The search index',
    ],
  ])('tells of %s', async (_what, tampering, sentence) => {
    const { library } = await openFilled()
    library.sqlite.exec(tampering)
    const messages = (await examine(library)).map(({ message }) => message)
    expect(messages.join('\n')).toContain(sentence)
  })

  it('tells of kept files that are missing or were changed', async () => {
    const { library, context } = await openDesk()
    const { sourceId } = await createSource(context, emptySourceFields('photo_video', 'Photo'))
    const states: Record<string, AttachmentState> = { a: 'sound', b: 'changed', c: 'missing' }
    const files = Object.keys(states).map((letter) => ({
      sha256: letter.repeat(64),
      fileName: `${letter}.jpg`,
      byteLength: 1,
    }))
    await addAttachments(context, { atDeskOf: null, sourceId, files })
    const findAttachment = (sha256: string) => Promise.resolve(states[sha256.charAt(0)] ?? 'missing')
    const messages = (await examine(library, { findAttachment })).map(({ message }) => message)
    expect(messages).toEqual([
      'The file “b.jpg” was changed outside Stet.',
      'The file “c.jpg” is not in the data folder.',
    ])
  })
})
