import { describe, expect, it } from 'vitest'
import { attachLinks } from '../../db/operations/evidence.ts'
import { importReferences } from '../../db/operations/import-references.ts'
import { createSource, updateSource } from '../../db/operations/sources.ts'
import { undo } from '../../db/operations/undo.ts'
import { readKnownReferences } from '../../db/repositories/known-references.ts'
import { readReferencesOf } from '../../db/repositories/references.ts'
import { listSources } from '../../db/repositories/sources.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { readReferences } from '../../shared/sources/exchange/read-references.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

const list = `https://example.org/report
10.1234/tide.7
ISBN 0-306-40615-2
Harbour master, by phone`

describe('references', () => {
  it('come in as sources in one step that undo takes back, and are known the next time however they are spelt', async () => {
    const { context, library } = await openDesk()
    await createSource(context, {
      ...emptySourceFields('news_report', 'Report'),
      url: 'http://example.org/report/?utm_source=x',
    })
    const before = await snapshot(library.db)
    const { references } = readReferences(list)
    const { sourceIds } = await importReferences(context, { references })
    expect(sourceIds).toHaveLength(3)
    const knownFor = await readKnownReferences(library.db)
    const again = readReferences('https://doi.org/10.1234/TIDE.7\n9780306406157\nharbour master, by phone')
    expect(again.references.map((one) => knownFor(one)?.sourceId)).toEqual(sourceIds)
    expect(await refusalOf(importReferences(context, { references }))).toMatchObject({ code: 'not_allowed' })
    await undo(context, null)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('leave without what is confidential, unnamed or not on the record, and without the desk’s own notes', async () => {
    const { context, library, story, claim } = await openDesk()
    const { story: told } = await story('Ten people came on Monday.')
    const { id: claimId } = await claim(told.id, 'Ten people')
    await attachLinks(context, { claimId, lines: 'https://example.org/used' })
    const make = (title: string, more: object) =>
      createSource(context, { ...emptySourceFields('interview_call', title), note: 'MARKER', ...more })
    await make('MARKER confidential', { isConfidential: true })
    await make('MARKER unnamed', { descriptionInCopy: 'an official' })
    await make('MARKER background', { terms: 'background' })
    await make('The mayor', {})
    const all = await readReferencesOf(library.db, null)
    expect(all.references.map(({ title }) => title)).toEqual(['The mayor', 'example.org: used'])
    expect(all.leftOut).toBe(3)
    expect(JSON.stringify(all)).not.toContain('MARKER')
    expect(await readReferencesOf(library.db, told.id)).toMatchObject({
      references: [{ url: 'https://example.org/used' }],
      leftOut: 0,
    })
  })
})

it('a step from before the columns for DOI, ISBN and the next call can still be undone', async () => {
  const { context, library } = await openDesk()
  const { sourceId } = await createSource(context, emptySourceFields('book', 'The harbour'))
  await updateSource(context, {
    id: sourceId,
    revision: 1,
    atDeskOf: null,
    fields: { title: 'The harbours' },
  })
  // As an older Stet wrote it: its rows had no such columns. The chain is not looked at by an undo.
  library.sqlite.exec('DROP TRIGGER history_never_changes')
  for (const column of ['before', 'after']) {
    library.sqlite
      .prepare(
        `UPDATE history SET "${column}" = replace(replace(replace("${column}", '"doi":null,', ''), '"isbn":null,', ''), '"nextCallAt":null,', '')`,
      )
      .run()
  }
  await undo(context, null)
  expect((await listSources(library.db)).map(({ source }) => source.title)).toEqual(['The harbour'])
})
