import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WrittenFiles } from '../../../../electron/files/written-files.ts'

it('a window has only those files shown that this run has written', () => {
  const files = new WrittenFiles()
  files.add('/exports/log.csv')
  expect(files.require('/exports/../exports/log.csv')).toBe(join('/exports', 'log.csv'))
  expect(() => files.require('/etc/passwd')).toThrow(expect.objectContaining({ code: 'not_allowed' }))
  expect(() => files.require('/exports')).toThrow('written itself')
})
