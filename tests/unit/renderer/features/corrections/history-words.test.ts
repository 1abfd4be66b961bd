import { describe, expect, it } from 'vitest'
import { correctionHistoryWords } from '../../../../../renderer/features/corrections/correction-words.ts'
import { sourceHistoryWords } from '../../../../../renderer/features/sources/source-words.ts'
import { correctionFieldsSchema } from '../../../../../shared/domain/correction.ts'
import { sourceFieldsSchema } from '../../../../../shared/domain/source.ts'

describe('the history of an entry and of a source', () => {
  it('names every field that a person can change', () => {
    for (const field of Object.keys(correctionFieldsSchema.shape)) {
      expect(correctionHistoryWords('update_correction', [field]), field).toMatch(/^changed /)
    }
    for (const field of Object.keys(sourceFieldsSchema.shape)) {
      expect(sourceHistoryWords('update_source', [field]), field).toMatch(/^changed /)
    }
  })

  it('names several fields in one sentence, and what belongs together once', () => {
    expect(correctionHistoryWords('update_correction', ['publicNote', 'status'])).toBe(
      'changed the notice and its standing',
    )
    expect(sourceHistoryWords('update_source', ['anonymityApprovedBy', 'anonymityApprovedAt'])).toBe(
      'changed the approval of anonymity',
    )
  })

  it('says an action that it does not know in the words of its name', () => {
    expect(sourceHistoryWords('seal_source', [])).toBe('seal source')
  })
})
