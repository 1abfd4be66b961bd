import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../../electron/dialogs/safe-file-name.ts'

describe('the name that a file is offered under', () => {
  it.each([
    ['Correction log.csv', 'Correction log.csv'],
    ['Troops: “no” / yes?.html', 'Troops “no” yes.html'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x.md', 'C Windows x.md'],
    ['con.csv', '_con.csv'],
    ['.hidden.json', 'hidden.json'],
    ['story\u202Evsc.csv', 'storyvsc.csv'],
    ['تقرير.csv', 'تقرير.csv'],
    ['', 'Stet'],
    ['…', '…'],
    ['...', 'Stet'],
  ])('of %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it('is cut with its extension kept and no half character left', () => {
    const name = safeFileName(`${'😀'.repeat(200)}.html`)
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name.endsWith('😀.html')).toBe(true)
    expect(name.isWellFormed()).toBe(true)
  })

  it('is always one name, never a path, never hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name)
        expect(safe).toMatch(/^[^./\\:*?"<>|\0][^/\\:*?"<>|\0]*$/u)
        expect(safe.length).toBeLessThanOrEqual(121)
      }),
    )
  })
})
