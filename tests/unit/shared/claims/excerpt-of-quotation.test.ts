import { describe, expect, it } from 'vitest'
import { sureExcerpt } from '../../../../shared/claims/excerpt-of-quotation.ts'

const transcript =
  '[00:14:02] Q: How many?\n\n[00:14:09] MS. HALVORSEN: We sent 12 boats on Tuesday. Nobody was hurt.'

describe('the words of a transcript become the excerpt', () => {
  it('where they are quoted, altered or not, with the time stamp before them', () => {
    const found = { excerpt: 'We sent 12 boats on Tuesday', timecode: '00:14:09' }
    expect(sureExcerpt(['“We sent 12 boats on Tuesday,”'], transcript)).toEqual(found)
    expect(sureExcerpt(['“We sent 20 boats on Tuesday,”'], transcript)).toEqual(found)
    expect(sureExcerpt(['“How many?”'], transcript)).toEqual({ excerpt: 'How many', timecode: '00:14:02' })
  })

  it('not where a person has to look, or nothing is quoted', () => {
    expect(sureExcerpt(['“We bought 12 old boats last Tuesday from them,”'], transcript)).toBeNull()
    expect(sureExcerpt([], transcript)).toBeNull()
    expect(sureExcerpt(['“We sent 12 boats”'], '')).toBeNull()
  })

  it('without a time stamp where the source has none', () => {
    expect(sureExcerpt(['“We sent 12 boats,”'], 'At 10:30 she said: We sent 12 boats.')).toEqual({
      excerpt: 'We sent 12 boats',
      timecode: null,
    })
  })
})
