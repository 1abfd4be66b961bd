import { describe, expect, it } from 'vitest'
import { readHeadFile, writeHeadFile } from '../../../../shared/history/head-file.ts'
import type { HistoryVerdict } from '../../../../shared/history/history-verdict.ts'
import { headCheckInWords, verdictInWords } from '../../../../shared/history/verdict-in-words.ts'

const head = { seq: 12, at: '2026-11-21T09:30:00.000Z', hash: 'b'.repeat(64) }
const sound: HistoryVerdict = {
  eventCount: 40,
  headHash: 'c'.repeat(64),
  brokenAt: null,
  fault: null,
  faultAt: null,
}
const broken = (brokenAt: number, eventCount: number, fault: HistoryVerdict['fault']): HistoryVerdict => ({
  ...sound,
  brokenAt,
  eventCount,
  fault,
  faultAt: head.at,
})

describe('the history in words', () => {
  it('says where it does not hold, in which way, and what to do', () => {
    const changed = verdictInWords(broken(8, 7, 'changed'))
    expect(changed.says).toBe(
      'The history does not hold at event 8. It says something else than when it was written.',
    )
    expect(changed.means).toContain('The 7 events before it are as they were written')
    expect(changed.todo).toContain('backups')
    expect(verdictInWords(broken(9, 6, 'missing')).says).toContain('Events 7 to 8 are missing before it.')
    expect(verdictInWords(broken(8, 6, 'missing')).says).toContain('Event 7 is missing before it.')
    expect(verdictInWords(sound)).toMatchObject({ isGood: true, todo: '' })
  })

  it('calls a head contained only while the chain up to it holds', () => {
    const check = { head, standing: 'contained', verdict: sound } as const
    expect(headCheckInWords(check)).toMatchObject({ isGood: true })
    expect(headCheckInWords({ ...check, verdict: broken(13, 12, 'changed') })).toMatchObject({
      isGood: true,
      todo: expect.stringContaining('does not hold at event 13') as string,
    })
    expect(headCheckInWords({ ...check, verdict: broken(12, 11, 'changed') }).isGood).toBe(false)
    expect(headCheckInWords({ ...check, standing: 'beyond' }).says).toContain('it ends before')
    expect(headCheckInWords({ ...check, standing: 'other' }).says).toContain('is another one')
  })

  it('is read back from the file of a head, and from no other file', () => {
    expect(readHeadFile(`\uFEFF${writeHeadFile(head)}`)).toEqual(head)
    for (const text of ['', '{}', '[1]', writeHeadFile(head).replace('bbbb', 'xxxx')]) {
      expect(readHeadFile(text)).toBeNull()
    }
  })
})
