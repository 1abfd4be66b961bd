import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCorrection } from '../../db/operations/create-correction.ts'
import { addContact } from '../../db/operations/contacts.ts'
import { attachLinks, updateEvidence } from '../../db/operations/evidence.ts'
import { restructureStory } from '../../db/operations/restructure-story.ts'
import { createSource } from '../../db/operations/sources.ts'
import { updateClaim } from '../../db/operations/update-claim.ts'
import { deleteStory, updateStory } from '../../db/operations/update-story.ts'
import { find } from '../../db/search/find.ts'
import { searchHitSchema, type SearchHit } from '../../shared/domain/search-hit.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { correctionFields } from './helpers/articles.ts'
import { openDesk, type TestDesk } from './helpers/test-desk.ts'

async function search(desk: Pick<TestDesk, 'library'>, query: string, limit = 50): Promise<SearchHit[]> {
  const hits = await find(desk.library.db, { query, limit })
  return hits.map((hit) => searchHitSchema.parse(hit))
}

async function kindsOf(desk: Pick<TestDesk, 'library'>, query: string): Promise<string[]> {
  return (await search(desk, query)).map(({ kind }) => kind).sort()
}

async function filledDesk() {
  const desk = await openDesk()
  const { story } = await desk.story(
    'Ten people came to the café in Münster.',
    'Jean Müller-Lüdenscheidt spoke.',
  )
  const claim = await desk.claim(story.id, 'Ten people')
  return { ...desk, story, newClaim: claim }
}

describe('searching', () => {
  it('finds one kind alone when it is named, also where another kind has more hits', async () => {
    const desk = await filledDesk()
    await createSource(desk.context, emptySourceFields('interview_call', 'Ten witnesses'))
    const ask = (kind: SearchHit['kind'], rankUpTo?: number) =>
      find(desk.library.db, { query: 'ten', limit: 1, kind }, rankUpTo)
    for (const rankUpTo of [undefined, 1]) {
      expect((await ask('source', rankUpTo)).map(({ title }) => title)).toEqual(['Ten witnesses'])
      expect((await ask('claim', rankUpTo)).map(({ entityId }) => entityId)).toEqual([desk.newClaim.id])
      expect((await ask('article', rankUpTo)).map(({ entityId }) => entityId)).toEqual([desk.story.id])
      expect(await ask('correction', rankUpTo)).toEqual([])
    }
    await deleteStory(desk.context, desk.story)
    expect(await ask('claim')).toEqual([])
  })

  it('finds articles, claims by their words and notes, sources, calls, excerpts and corrections', async () => {
    const desk = await filledDesk()
    const { context, newClaim, story } = desk
    await updateClaim(context, { ...newClaim, fields: { note: 'ask the zookeeper' } })
    const { evidenceIds } = await attachLinks(context, { claimId: newClaim.id, lines: 'Harbourmaster' })
    const fields = { excerpt: 'eleven giraffes' }
    await updateEvidence(context, { id: evidenceIds[0] ?? '', revision: 1, fields })
    const { sourceId } = await createSource(context, emptySourceFields('interview_call', 'Lighthouse'))
    await addContact(context, {
      atDeskOf: null,
      sourceId,
      fields: {
        at: '2026-03-12T10:00:00.000Z',
        channel: 'call',
        direction: 'outgoing',
        outcome: 'reached',
        asked: 'the penguin?',
        answered: 'no walrus',
      },
    })
    await createCorrection(context, { storyId: story.id, fields: correctionFields, claimIds: [] })
    expect(await kindsOf(desk, 'Münster')).toEqual(['article'])
    expect(await kindsOf(desk, 'ten people')).toEqual(['article', 'claim'])
    expect(await kindsOf(desk, 'zookeeper')).toEqual(['claim'])
    expect(await kindsOf(desk, 'giraffes')).toEqual(['claim'])
    expect(await kindsOf(desk, 'harbourmaster')).toEqual(['source'])
    expect(await kindsOf(desk, 'penguin walrus')).toEqual(['source'])
    expect(await kindsOf(desk, 'eleven')).toEqual(['claim', 'correction'])
  })

  it.each([
    ['cafe', 1],
    ['CAFÉ', 1],
    ['munster', 1],
    ['muller', 1],
    ['ludenscheidt spoke', 1],
    ['peop', 2],
    ['peop came', 0],
    ['people ten', 2],
    ['"ten people"', 2],
    ['"people ten"', 0],
    ['"ten peop"', 0],
    ['“ten people” came', 1],
    ['"ten people', 2],
    ['   ', 0],
    ['', 0],
    ['- + *', 0],
    ['ten - people', 2],
  ])('for %s finds %i', async (query, count) => {
    const desk = await filledDesk()
    expect(await search(desk, query)).toHaveLength(count)
  })

  it('shows where the words stand, cut into pieces', async () => {
    const desk = await filledDesk()
    const [hit] = await search(desk, 'cafe munster')
    expect(hit).toMatchObject({ kind: 'article', entityId: desk.story.id, title: 'Offer to help' })
    expect(hit?.snippet.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['café', 'Münster'])
    expect(hit?.snippet.map(({ text }) => text).join('')).toContain('came to the café in Münster.')
  })

  it('puts a word in the title before the same word in the text', async () => {
    const desk = await openDesk()
    await desk.story('The harbour harbour harbour harbour is full.')
    const { context } = desk
    const named = await createSource(context, emptySourceFields('book', 'Harbour'))
    expect((await search(desk, 'harbour'))[0]?.entityId).toBe(named.sourceId)
  })

  it('puts the newest first where a word stands in more places than are worth ranking', async () => {
    const desk = await openDesk()
    const ids: string[] = []
    for (const text of ['The harbour, the harbour.', 'A full harbour and a long story.', 'Harbour!']) {
      ids.push((await desk.story(text)).story.id)
    }
    const found = async (rankUpTo: number) => {
      const hits = await find(desk.library.db, { query: 'harbour', limit: 2 }, rankUpTo)
      return hits.map(({ entityId }) => entityId)
    }
    expect(await found(2)).toEqual([ids[2], ids[1]])
    expect((await found(3))[0]).toBe(ids[0])
  })

  it('does not find what belongs to a deleted story, and still fills the page', async () => {
    const desk = await openDesk()
    for (let index = 0; index < 12; index += 1) {
      const { story } = await desk.story('The harbour is full.')
      if (index % 2 === 0) await deleteStory(desk.context, story)
    }
    const all = await search(desk, 'harbour', 50)
    expect(all).toHaveLength(6)
    for (const limit of [1, 2, 3, 4, 5]) {
      expect(await search(desk, 'harbour', limit)).toEqual(all.slice(0, limit))
    }
  })

  it('gives no more than was asked for', async () => {
    const desk = await openDesk()
    for (let index = 0; index < 5; index += 1) await desk.story('The harbour is full.')
    expect(await search(desk, 'harbour', 3)).toHaveLength(3)
  })

  it('follows what is written and arranged', async () => {
    const desk = await filledDesk()
    const { story, context } = desk
    await updateStory(context, { ...story, fields: { note: 'embargoed until noon' } })
    expect(await kindsOf(desk, 'embargoed')).toEqual(['article'])
    expect(await search(desk, 'newsletter')).toEqual([])
    const target = { id: story.id, revision: 2 }
    await restructureStory(context, { ...target, edits: [{ kind: 'put_back', item: 0, as: 'paragraph' }] })
    expect(await kindsOf(desk, 'newsletter')).toEqual(['article'])
    const [claim] = (await search(desk, 'ten people')).filter(({ kind }) => kind === 'claim')
    expect(claim?.title).toBe('Ten people')
  })

  it('takes whatever a person can type', async () => {
    const desk = await filledDesk()
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          "'",
          '*',
          '^',
          '(',
          ')',
          ':',
          '-',
          '+',
          'NEAR',
          'AND',
          'OR',
          'NOT',
          ' ',
          'ten',
          '“',
          '{',
          '\0',
        ),
      }),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        for (const { snippet } of await search(desk, query)) expect(snippet.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('finds every word of an article by itself', async () => {
    const desk = await filledDesk()
    for (const word of [
      'Ten',
      'people',
      'came',
      'café',
      'Münster',
      'Jean',
      'Müller',
      'Lüdenscheidt',
      'spoke',
    ]) {
      const hits = await search(desk, word)
      expect(hits.map(({ entityId }) => entityId)).toContain(desk.story.id)
    }
  })
})
