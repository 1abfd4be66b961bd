import { expect, it } from 'vitest'
import { announce, useAnnouncerStore } from '../../../../renderer/ui/announcer-store.ts'

it('says the same words again when they are announced again', () => {
  announce('Claim 6 marked as confirmed')
  const first = useAnnouncerStore.getState().polite
  announce('Claim 6 marked as confirmed')
  const second = useAnnouncerStore.getState().polite
  expect(second.text).toBe(first.text)
  expect(second.sequence).toBe(first.sequence + 1)
})

it('keeps what is urgent apart from what can wait', () => {
  announce('Saved')
  announce('The disk is full', 'assertive')
  expect(useAnnouncerStore.getState()).toMatchObject({
    polite: { text: 'Saved' },
    assertive: { text: 'The disk is full' },
  })
})
