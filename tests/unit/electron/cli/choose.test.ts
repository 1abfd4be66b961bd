import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../../../db/connection.ts'
import { importStory } from '../../../../db/operations/import-story.ts'
import { chooseStoryId, shortIds } from '../../../../electron/cli/choose.ts'
import { layOut } from '../../../../shared/text/assemble.ts'

describe('Short ids', () => {
  it('are eight characters long, and longer where two ids begin alike', () => {
    expect([...shortIds(['0123456789', '9876543210']).values()]).toEqual(['01234567', '98765432'])
    expect([...shortIds(['0123456789', '0123456780']).values()]).toEqual(['0123456789', '0123456780'])
    expect([...shortIds([]).values()]).toEqual([])
  })
})

describe('Choosing a story', () => {
  it('takes an id and the beginning of one, as long as it is of one story', async () => {
    const library = openLibrary(':memory:')
    const ids = ['aa-story', 'va', 'ab-story', 'vb', 'ab', 'vc']
    const writer = {
      db: library.db,
      actor: null,
      now: () => '2026-11-22T08:00:00.000Z',
      newId: () => ids.shift() ?? 'more',
    }
    const fields = { byline: null, outlet: null, url: null, publishedAt: null, deadline: null, note: '' }
    const about = { headline: null, dek: null, byline: null, publishedAt: null, url: null, updateNote: null }
    const article = { ...layOut([{ kind: 'headline', text: 'Offer' }]), setAside: [] }
    const draft = { ...about, ...article, format: 'text' as const, encoding: 'utf-8' }
    for (let count = 0; count < 3; count += 1) {
      await importStory(writer, { draft, original: new Uint8Array([count]), fileName: null, fields })
    }
    const { db } = library
    expect(await chooseStoryId(db, 'aa-story')).toBe('aa-story')
    expect(await chooseStoryId(db, 'AA')).toBe('aa-story')
    expect(await chooseStoryId(db, 'ab-')).toBe('ab-story')
    // The whole id of one story that another begins with.
    expect(await chooseStoryId(db, 'ab')).toBe('ab')
    await expect(chooseStoryId(db, 'a')).rejects.toThrow('The ids of 3 stories begin with “a”')
    await expect(chooseStoryId(db, 'b')).rejects.toThrow('There is no story “b”')
    await expect(chooseStoryId(db, '')).rejects.toThrow('There is no story')
    await library.close()
  })
})
