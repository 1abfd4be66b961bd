import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { eventFromRow } from '../../db/history/event-rows.ts'
import { standingOf, verifyHistory } from '../../db/history/verify-history.ts'
import { deleteClaim } from '../../db/operations/delete-claim.ts'
import { setFinding } from '../../db/operations/set-finding.ts'
import { attachLinks } from '../../db/operations/evidence.ts'
import { acceptWording } from '../../db/operations/accept-wording.ts'
import { proposeWording } from '../../db/operations/propose-wording.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { readHistoryHead } from '../../db/repositories/history-head.ts'
import { readEntity } from '../../db/repositories/read-entity.ts'
import { readEntityHistory } from '../../db/repositories/entity-history.ts'
import { canonicalJson } from '../../shared/domain/canonical-json.ts'
import { historyEventSchema } from '../../shared/domain/event.ts'
import { openDesk } from './helpers/test-desk.ts'

async function deskWithHistory() {
  const desk = await openDesk()
  const { story } = await desk.story('Ten people came on Monday, she “said”.')
  const claim = await desk.claim(story.id, 'Ten people')
  await setFinding(desk.context, { ...claim, finding: 'confirmed' })
  return { ...desk, claim }
}

describe('history', () => {
  it('says of every write who did what, when, from what to what, in the form of the domain', async () => {
    const { library, me, claim } = await deskWithHistory()
    const rows = await library.db.selectFrom('history').selectAll().orderBy('seq').execute()
    const events = rows.map((row) => historyEventSchema.parse(eventFromRow(row)))
    expect(events.map(({ action }) => action)).toEqual([
      'add_person',
      'import_story',
      'create_claim',
      'set_finding',
    ])
    const last = events.at(-1)
    expect(last).toMatchObject({ actor: me, entity: 'claims', entityId: claim.id, storyId: claim.storyId })
    expect(last?.before[0]?.row).toMatchObject({ finding: 'none', workflow: 'unchecked' })
    expect(last?.after[0]?.row).toMatchObject({ finding: 'confirmed', workflow: 'ready_for_review' })
  })

  it('is chained by the SHA-256 over the canonical JSON of each event and the hash before it', async () => {
    const { library } = await deskWithHistory()
    const rows = await library.db.selectFrom('history').selectAll().orderBy('seq').execute()
    let previous = '0'.repeat(64)
    for (const row of rows) {
      const { hash, ...content } = eventFromRow(row)
      expect(content.prevHash).toBe(previous)
      expect(hash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'))
      previous = hash
    }
    expect(await verifyHistory(library.db)).toEqual({
      eventCount: rows.length,
      headHash: previous,
      brokenAt: null,
      fault: null,
      faultAt: null,
    })
  })

  it.each([
    [
      'an event that was changed',
      `UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2`,
      2,
      'changed',
    ],
    [
      'words that were changed',
      `UPDATE history SET after = replace(after, 'Ten', 'Two') WHERE seq = 3`,
      3,
      'changed',
    ],
    ['another actor', `UPDATE history SET actor = NULL WHERE seq = 4`, 4, 'changed'],
    ['an event that was taken away', `DELETE FROM history WHERE seq = 2`, 3, 'missing'],
    [
      'two events that changed places',
      `UPDATE history SET seq = -seq; UPDATE history SET seq = 5 + seq`,
      1,
      'unlinked',
    ],
    ['a hash made to fit', `UPDATE history SET hash = '${'a'.repeat(64)}' WHERE seq = 3`, 3, 'changed'],
  ])(
    'shows %s, even when the guards of the file were taken off',
    async (_what, tampering, brokenAt, fault) => {
      const { library } = await deskWithHistory()
      library.sqlite.exec(`PRAGMA foreign_keys = OFF; DROP TRIGGER history_never_changes;
      DROP TRIGGER history_never_shrinks; ${tampering}`)
      expect(await verifyHistory(library.db)).toMatchObject({
        brokenAt,
        fault,
        eventCount: fault === 'missing' ? 1 : brokenAt - 1,
      })
    },
  )

  it('is checked in turns, and takes in what is written meanwhile', async () => {
    const { library, context, claim } = await deskWithHistory()
    for (let count = 0; count < 150; count += 1) {
      const { revision } = await readEntity(library.db, 'claims', claim.id)
      await updateClaim(context, { id: claim.id, revision, fields: { note: `Call ${count}` } })
    }
    const turns: number[] = []
    const writing: Promise<unknown>[] = []
    const verdict = await verifyHistory(library.db, (count) => {
      turns.push(count)
      if (turns.length === 1)
        writing.push(attachLinks(context, { claimId: claim.id, lines: 'https://example.org/a' }))
    })
    await Promise.all(writing)
    expect(turns).toEqual([64, 128])
    expect(verdict).toMatchObject({ brokenAt: null, eventCount: 155 })
  })

  it('tells a head that was kept elsewhere from another one, and from one that was cut off', async () => {
    const { library } = await deskWithHistory()
    const head = await readHistoryHead(library.db)
    if (head === null) throw new Error('nothing was written')
    expect(await standingOf(library.db, head)).toBe('contained')
    expect(await standingOf(library.db, { ...head, hash: 'a'.repeat(64) })).toBe('other')
    library.sqlite.exec(`PRAGMA foreign_keys = OFF; DROP TRIGGER history_never_shrinks;
      DELETE FROM history WHERE seq = ${head.seq}`)
    expect((await verifyHistory(library.db)).brokenAt).toBeNull()
    expect(await standingOf(library.db, head)).toBe('beyond')
  })

  it.each([
    `UPDATE history SET at = 'x'`,
    `DELETE FROM history`,
    `INSERT OR REPLACE INTO history SELECT seq, at, actor, 'x', entity, entity_id, story_id, reverses, "before", "after", prev_hash, hash FROM history`,
    `UPDATE texts SET text = 'x'`,
    `DELETE FROM texts`,
    `INSERT OR REPLACE INTO texts SELECT sha256, 'x' FROM texts`,
    `UPDATE originals SET bytes = x'00'`,
    `DELETE FROM originals`,
    `UPDATE versions SET blocks = '[]'`,
  ])('and texts cannot be rewritten through SQL: %s', async (statement) => {
    const { library } = await deskWithHistory()
    expect(() => library.sqlite.exec(statement)).toThrow(/append-only|immutable/)
  })

  it('does not mind a clock that was set back', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const claim = await desk.claim(story.id, 'Ten people')
    const early = { ...desk.context, now: () => '2019-01-01T00:00:00.000Z' }
    await setFinding(early, { ...claim, finding: 'confirmed' })
    expect((await verifyHistory(desk.library.db)).brokenAt).toBeNull()
    const [newest] = await readEntityHistory(desk.library.db, { table: 'claims', id: claim.id })
    expect(newest).toMatchObject({ action: 'set_finding', at: '2019-01-01T00:00:00.000Z' })
  })
})

describe('the history of one entity', () => {
  it('lists what happened to a claim, newest first, with names and the fields that changed', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const claim = await desk.claim(story.id, 'Ten people')
    const ben = await desk.as('Ben Ito')
    await updateClaim(ben, { ...claim, fields: { note: 'Ask the police', priority: 'high' } })
    await attachLinks(desk.context, { claimId: claim.id, lines: 'https://example.org/a' })
    await deleteClaim(desk.context, { id: claim.id, revision: 2 })
    const entries = await readEntityHistory(desk.library.db, { table: 'claims', id: claim.id })
    expect(entries.map(({ action, actorName, changedFields }) => [action, actorName, changedFields])).toEqual(
      [
        ['delete_claim', 'Ana Duarte', []],
        ['attach_links', 'Ana Duarte', []],
        ['update_claim', 'Ben Ito', ['note', 'priority']],
        ['create_claim', 'Ana Duarte', []],
      ],
    )
  })

  it('shows where an entry of the log and a source came from, though another entity was acted on', async () => {
    const desk = await openDesk()
    const { story } = await desk.story('Ten people came.')
    const claim = await desk.claim(story.id, 'Ten people')
    await proposeWording(desk.context, { ...claim, text: 'Eleven people' })
    const { correctionId } = await acceptWording(desk.context, {
      id: claim.id,
      revision: 2,
      text: 'Eleven people',
    })
    const { changes } = await attachLinks(desk.context, { claimId: claim.id, lines: 'https://example.org/a' })
    const source = changes.find(({ table }) => table === 'sources')?.id ?? ''
    const ofEntry = await readEntityHistory(desk.library.db, { table: 'corrections', id: correctionId })
    const ofSource = await readEntityHistory(desk.library.db, { table: 'sources', id: source })
    expect(ofEntry.map(({ action, entity }) => [action, entity])).toEqual([['accept_wording', 'claims']])
    expect(ofSource.map(({ action }) => action)).toEqual(['attach_links'])
  })
})
