import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyInput } from '../../electron/ipc/tidy-input.ts'

describe('an input on its way to the library', () => {
  it('has its lone surrogates replaced, at every depth, with all lengths kept', () => {
    expect(tidyInput({ fields: { note: 'a\uD800b' }, lines: ['\uDFFF', '😀'] })).toEqual({
      fields: { note: 'a\uFFFDb' },
      lines: ['\uFFFD', '😀'],
    })
  })

  it('has no field that is there but undefined', () => {
    expect(Object.keys(tidyInput({ note: undefined, type: 'age', assigneeId: null }))).toEqual([
      'type',
      'assigneeId',
    ])
  })

  it('is otherwise the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(tidyInput<unknown>(value)).toEqual(value)
      }),
    )
  })
})
