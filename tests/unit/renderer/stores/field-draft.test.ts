import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftOf, type FieldDraft, flushDrafts } from '../../../../renderer/stores/field-draft.ts'
import type { AppErrorCode, Result } from '../../../../shared/ipc/result.ts'
import { later } from './fake-api.ts'

const stored: Result<unknown> = { ok: true, value: null }
const refused = (code: AppErrorCode): Result<unknown> => ({ ok: false, error: { code, message: '' } })

let draft: FieldDraft
let saved: [text: string, seen: number][]
let answer: Result<unknown> | Promise<Result<unknown>>

function save(text: string, seen: number): Promise<Result<unknown>> {
  saved.push([text, seen])
  return Promise.resolve(answer)
}

beforeEach(() => {
  vi.useFakeTimers()
  saved = []
  answer = stored
  draft = draftOf('claim-1.note')
  draft.open(save, () => undefined)
})

afterEach(async () => {
  answer = stored
  await flushDrafts()
  draft.close()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

describe('a text field that saves itself', () => {
  it('saves once, a moment after the last key, against the revision at the first', async () => {
    draft.type('a', '', 4)
    await vi.advanceTimersByTimeAsync(400)
    draft.type('ab', '', 5)
    await vi.advanceTimersByTimeAsync(499)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual([['ab', 4]])
    expect(draft.text).toBeNull()
  })

  it('saves at once when it is left', async () => {
    draft.type('ab', '', 1)
    await draft.flush()
    expect(saved).toEqual([['ab', 1]])
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toHaveLength(1)
  })

  it('saves nothing when the text is the stored one again', async () => {
    draft.type('ab', 'a', 1)
    draft.type('a', 'a', 1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([])
    expect(draft.text).toBeNull()
  })

  it('keeps what is typed while it saves, and saves that next', async () => {
    const first = later<Result<unknown>>()
    answer = first.promise
    draft.type('ab', '', 1)
    const flushing = draft.flush()
    draft.type('abc', '', 1)
    answer = stored
    first.settle(stored)
    await flushing
    expect(draft.text).toBe('abc')
    await vi.advanceTimersByTimeAsync(500)
    expect(saved.map(([text]) => text)).toEqual(['ab', 'abc'])
    expect(draft.text).toBeNull()
  })

  it('keeps a text that could not be stored, even when the field goes and comes back', async () => {
    answer = refused('disk_full')
    draft.type('ab', '', 1)
    draft.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.text).toBe('ab')
    const again = draftOf('claim-1.note')
    expect(again.text).toBe('ab')
    answer = stored
    await flushDrafts()
    expect(saved.at(-1)).toEqual(['ab', 1])
    expect(again.text).toBeNull()
  })

  it('lets mine go when theirs was taken, and keeps it when the choice was put off', async () => {
    answer = refused('cancelled')
    draft.type('mine', '', 1)
    await draft.flush()
    expect(draft.text).toBe('mine')
    answer = refused('revision_conflict')
    await draft.flush()
    expect(draft.text).toBeNull()
  })

  it('does not try again at once what was refused while the field was being left', async () => {
    const first = later<Result<unknown>>()
    answer = first.promise
    draft.type('mine', '', 1)
    const typed = draft.flush()
    const left = draft.flush()
    first.settle(refused('cancelled'))
    await Promise.all([typed, left])
    expect(saved).toEqual([['mine', 1]])
    expect(draft.text).toBe('mine')
    await draft.flush()
    expect(saved).toHaveLength(2)
  })

  it('forgets a field that went with everything stored', async () => {
    draft.type('ab', '', 1)
    draft.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(draftOf('claim-1.note')).not.toBe(draft)
  })
})
