import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dismissToast, showToast, useToastStore } from '../../../../renderer/ui/toast-store.ts'

const texts = () => useToastStore.getState().toasts.map(({ text }) => text)
const durationOf = (id: string) => useToastStore.getState().toasts.find((toast) => toast.id === id)?.duration

describe('toasts', () => {
  beforeEach(() => useToastStore.setState({ toasts: [] }))

  it('stay longer when there is something to do about them, and until dismissed when something failed', () => {
    const plain = showToast({ text: 'Copied' })
    const undo = showToast({ text: 'Claim 6 deleted', action: { label: 'Undo', onPress: vi.fn() } })
    const error = showToast({ text: 'The disk is full', kind: 'error' })
    expect(durationOf(plain)).toBeLessThan(durationOf(undo) ?? 0)
    expect(durationOf(error)).toBeNull()
  })

  it('stay as long as they are told to', () => {
    expect(durationOf(showToast({ text: 'Importing', duration: null }))).toBeNull()
    expect(durationOf(showToast({ text: 'Could not copy', kind: 'error', duration: 3_000 }))).toBe(3_000)
  })

  it('give way to newer ones, the oldest first', () => {
    for (const text of ['one', 'two', 'three', 'four']) showToast({ text })
    expect(texts()).toEqual(['two', 'three', 'four'])
  })

  it('go one by one, and going twice is no harm', () => {
    const first = showToast({ text: 'same' })
    showToast({ text: 'same' })
    dismissToast(first)
    dismissToast(first)
    expect(texts()).toEqual(['same'])
  })
})
