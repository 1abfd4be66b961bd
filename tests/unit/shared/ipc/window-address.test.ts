import fc from 'fast-check'
import { expect, it } from 'vitest'
import { storyOfAddress, windowAddress } from '../../../../shared/ipc/window-address.ts'

it('a window knows its story, or that it has none, from its address', () => {
  expect(windowAddress(null)).toBe('app://stet/')
  expect(storyOfAddress('')).toBeNull()
  expect(storyOfAddress('?other=1')).toBeNull()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 }), (storyId) => {
      expect(storyOfAddress(new URL(windowAddress(storyId)).search)).toBe(storyId)
    }),
  )
})
