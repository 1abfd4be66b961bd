import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { describeError } from '../../electron/ipc/describe-error.ts'
import { AppError } from '../../shared/ipc/result.ts'

const failing = (code: string) =>
  code.startsWith('SQLITE_')
    ? new BetterSqlite3.SqliteError('MARKER', code)
    : Object.assign(new Error('MARKER'), { code })

describe('what a window is told of an error', () => {
  it('is its own sentence when it was meant for people', () => {
    expect(describeError(new AppError('not_found', 'This claim is no longer there.'))).toEqual({
      code: 'not_found',
      message: 'This claim is no longer there.',
    })
    const current = { id: 'c1' }
    expect(describeError(new AppError('revision_conflict', 'Changed elsewhere.', current)).detail).toBe(
      current,
    )
  })

  it.each([
    ['SQLITE_FULL', 'disk_full'],
    ['SQLITE_IOERR_WRITE', 'disk_full'],
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EFBIG', 'disk_full'],
    ['SQLITE_READONLY', 'read_only'],
    ['SQLITE_READONLY_DBMOVED', 'read_only'],
    ['EROFS', 'read_only'],
    ['EACCES', 'read_only'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_CORRUPT', 'database_damaged'],
    ['SQLITE_CORRUPT_VTAB', 'database_damaged'],
    ['SQLITE_NOTADB', 'database_damaged'],
    ['ENOENT', 'not_found'],
    ['ENOTDIR', 'unreadable'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
    ['ERR_SOMETHING', 'internal'],
  ])('of %s has the code %s and a whole sentence without the message', (systemCode, code) => {
    const told = describeError(failing(systemCode))
    expect(told.code).toBe(code)
    expect(told.message).toMatch(/^[A-Z].{20,}\.$/)
    expect(JSON.stringify(told)).not.toContain('MARKER')
  })

  it.each([['a string'], [null], [undefined], [{ code: 7 }], [new Error('MARKER')]])(
    'of anything else thrown is that it went wrong inside',
    (thrown) => {
      expect(describeError(thrown)).toEqual({
        code: 'internal',
        message: 'Something went wrong inside Stet. Nothing was changed.',
      })
    },
  )
})
