import { describe, expect, it } from 'vitest'
import { addAttachments } from '../../db/operations/attachments.ts'
import { addCapture } from '../../db/operations/captures.ts'
import { addContact } from '../../db/operations/contacts.ts'
import { attachSource, updateEvidence } from '../../db/operations/evidence.ts'
import { noteLinkChecks } from '../../db/operations/link-checks.ts'
import { mergeSources } from '../../db/operations/merge-sources.ts'
import { askQuestion } from '../../db/operations/questions.ts'
import { dismissPair } from '../../db/operations/source-pairs.ts'
import { createSource, updateSource } from '../../db/operations/sources.ts'
import { undo } from '../../db/operations/undo.ts'
import { openSource } from '../../db/repositories/sources.ts'
import { readWebOfSource } from '../../db/repositories/web-of-sources.ts'
import { emptySourceFields, type SourceFields } from '../../shared/domain/source.ts'
import { refusalOf } from './helpers/refusal.ts'
import { snapshot } from './helpers/snapshot.ts'
import { openDesk } from './helpers/test-desk.ts'

const url = 'https://m.example.org/toll'
const reseal = () => 'AAAA'

async function deskWithTwo(keepFields: Partial<SourceFields> = {}, dropFields: Partial<SourceFields> = {}) {
  const desk = await openDesk()
  const { context, library } = desk
  const make = async (title: string, more: Partial<SourceFields>) =>
    (await createSource(context, { ...emptySourceFields('news_report', title), ...more })).sourceId
  const keep = await make('The toll', { url: 'https://example.org/toll', ...keepFields })
  const drop = await make('The toll, for phones', {
    url,
    author: 'Mara Lind',
    note: 'Second note.',
    ...dropFields,
  })
  const { story } = await desk.story('Ten people came on Monday.')
  const claim = await desk.claim(story.id, 'Ten people')
  const merge = async () =>
    mergeSources(context, {
      keep: { id: keep, revision: (await desk.read('sources', keep)).revision },
      drop: { id: drop, revision: (await desk.read('sources', drop)).revision },
      reseal,
    })
  return { ...desk, library, keep, drop, claimId: claim.id, merge }
}

describe('merging two sources', () => {
  it('moves all that hangs on the one to the other, in one step that undo takes back', async () => {
    const { context, library, keep, drop, claimId, merge } = await deskWithTwo({ note: 'First note.' })
    const at = { sourceId: drop, atDeskOf: null }
    await attachSource(context, { claimId, sourceId: drop })
    await addContact(context, {
      ...at,
      fields: {
        at: '2026-03-12T10:00:00.000Z',
        channel: 'call',
        direction: 'outgoing',
        outcome: 'reached',
        asked: 'How many?',
        answered: 'Ten.',
      },
    })
    await addAttachments(context, {
      ...at,
      files: [{ sha256: 'a'.repeat(64), fileName: 'a.txt', byteLength: 1 }],
    })
    await askQuestion(context, { claimId, contact: drop, text: 'How many?', channel: 'call' })
    await addCapture(context, {
      ...at,
      page: {
        url,
        finalUrl: url,
        contentType: 'text/html',
        title: null,
        author: null,
        publisher: null,
        publishedAt: null,
        sha256: 'b'.repeat(64),
        byteLength: 1,
        pageSha256: null,
        textSha256: null,
        pictureSha256: null,
        gaps: '',
      },
    })
    await noteLinkChecks(context, {
      atDeskOf: null,
      found: [{ sourceId: drop, url, state: 'ok', httpStatus: 200, finalUrl: null, reason: '' }],
    })
    await dismissPair(context, { ...at, otherId: keep, question: 'draws_on_other' })
    const before = await snapshot(library.db)
    await merge()
    const { source, evidence, contacts, attachments } = await openSource(library.db, keep)
    expect(source).toMatchObject({
      title: 'The toll',
      url: 'https://example.org/toll',
      author: 'Mara Lind',
      note: 'First note.\n\nSecond note.',
    })
    expect([evidence.length, contacts.length, attachments.length]).toEqual([1, 1, 1])
    const web = await readWebOfSource(library.db, keep)
    expect([web.captures.length, web.linkChecks.length]).toEqual([1, 1])
    expect(await library.db.selectFrom('questions').select('sourceId').execute()).toEqual([
      { sourceId: keep },
    ])
    expect(await library.db.selectFrom('sources').select('id').execute()).toEqual([{ id: keep }])
    await undo(context, null)
    expect(await snapshot(library.db)).toEqual(before)
  })

  it('makes one piece of evidence of two for one claim, with both excerpts', async () => {
    const { context, library, keep, drop, claimId, merge } = await deskWithTwo()
    for (const [sourceId, excerpt] of [
      [keep, 'Ten came.'],
      [drop, 'Ten people came.'],
    ] as const) {
      const { evidenceIds } = await attachSource(context, { claimId, sourceId })
      await updateEvidence(context, { id: evidenceIds[0] ?? '', revision: 1, fields: { excerpt } })
    }
    await merge()
    const { evidence } = await openSource(library.db, keep)
    expect(evidence.map(({ excerpt }) => excerpt)).toEqual(['Ten came.\n\nTen people came.'])
  })

  it('is refused where something would be lost without a word', async () => {
    const two = await deskWithTwo({}, { isConfidential: true })
    expect(await refusalOf(two.merge())).toMatchObject({ code: 'not_allowed' })
    await updateSource(two.context, {
      id: two.drop,
      revision: 1,
      atDeskOf: null,
      fields: { isConfidential: false, terms: 'background' },
    })
    expect(await refusalOf(two.merge())).toMatchObject({ code: 'not_allowed' })
    await updateSource(two.context, {
      id: two.drop,
      revision: 2,
      atDeskOf: null,
      fields: { terms: 'on_record' },
    })
    for (const [sourceId, stance] of [
      [two.keep, 'supports'],
      [two.drop, 'contradicts'],
    ] as const) {
      const { evidenceIds } = await attachSource(two.context, { claimId: two.claimId, sourceId })
      await updateEvidence(two.context, { id: evidenceIds[0] ?? '', revision: 1, fields: { stance } })
    }
    const before = await snapshot(two.library.db)
    expect(await refusalOf(two.merge())).toMatchObject({ code: 'not_allowed' })
    expect(await snapshot(two.library.db)).toEqual(before)
  })
})
