import { beforeEach, describe, expect, it } from 'vitest'
import {
  cancelImport,
  importChosenFile,
  importFile,
  importPaste,
  saveImport,
  startPaste,
} from '../../../../renderer/stores/import-actions.ts'
import { type ReadArticle, useImportStore } from '../../../../renderer/stores/import-store.ts'
import { useStoryStore } from '../../../../renderer/stores/story-store.ts'
import { useViewStore } from '../../../../renderer/stores/view-store.ts'
import { aStoryFile } from '../../shared/export/entities.ts'
import { fakeApi, refusal } from './fake-api.ts'

const ok = (value: unknown) => ({ ok: true, value })

const article: ReadArticle = {
  importId: 'import-1',
  fileName: 'draft.txt',
  draft: {
    format: 'text',
    encoding: 'utf-8',
    headline: 'Support offered',
    dek: null,
    byline: null,
    publishedAt: null,
    url: null,
    updateNote: null,
    text: 'Support offered',
    blocks: [{ kind: 'headline', start: 0, end: 15 }],
    setAside: [],
  },
}
const fields = { byline: null, outlet: null, url: null, publishedAt: null, deadline: null, note: '' }
const state = () => useImportStore.getState()

beforeEach(() => {
  useImportStore.setState({ phase: 'closed', article: null, failure: null })
})

describe('importing an article', () => {
  it('goes from the paste over the review to the desk', async () => {
    const requests = fakeApi({
      'import:read': () => ok(article),
      'import:save': () => ok({ seq: 1, changes: [], storyId: 'story-1' }),
      'story:open': () => ok(aStoryFile()),
    })
    startPaste()
    expect(state().phase).toBe('paste')
    await importPaste('Support offered', null)
    expect(state()).toMatchObject({ phase: 'review', article: { importId: 'import-1' } })
    await saveImport([{ kind: 'set_aside', block: 0 }], fields)
    expect(state()).toMatchObject({ phase: 'closed', article: null })
    expect(useViewStore.getState().view).toBe('desk')
    expect(useStoryStore.getState().open?.storyId).toBe('story-1')
    expect(requests.map(({ channel }) => channel)).toEqual(['import:read', 'import:save', 'story:open'])
  })

  it('keeps the article under review when it could not be stored', async () => {
    fakeApi({
      'import:read': () => ok(article),
      'import:save': () => refusal('disk_full', 'The disk is full.'),
    })
    await importFile('/tmp/draft.txt')
    await saveImport([], fields)
    expect(state()).toMatchObject({
      phase: 'review',
      article: { importId: 'import-1' },
      failure: { code: 'disk_full' },
    })
  })

  it('offers the paste when a file could not be read, with the reason', async () => {
    fakeApi({ 'import:read': () => refusal('too_large', 'Stet reads articles of up to 20 MB.') })
    await importFile('/tmp/huge.txt')
    expect(state()).toMatchObject({ phase: 'paste', failure: { code: 'too_large' } })
  })

  it('goes back to where it was when no file was chosen', async () => {
    fakeApi({ 'import:choose-file': () => ok(null) })
    await importChosenFile()
    expect(state().phase).toBe('closed')
  })

  it('lets go of the read article when it is left, or another one is read', async () => {
    const requests = fakeApi({ 'import:read': () => ok(article), 'import:discard': () => ok({}) })
    await importFile('/tmp/one.txt')
    await importFile('/tmp/two.txt')
    await cancelImport()
    expect(requests.filter(({ channel }) => channel === 'import:discard')).toHaveLength(2)
    expect(state()).toMatchObject({ phase: 'closed', article: null })
  })
})
