import { describe, expect, it } from 'vitest'
import { firstDifference } from '../../scripts/bootstrap/dependencies.mjs'

const zod = { version: '4.0.0', integrity: 'sha512-a' }

describe('whether packages must be installed', () => {
  it('says no when all that the lockfile names is there', () => {
    expect(
      firstDifference(
        { packages: { '': {}, 'node_modules/zod': zod } },
        { packages: { 'node_modules/zod': zod } },
      ),
    ).toBeNull()
  })

  it('names a package that is missing, also one within another', () => {
    expect(firstDifference({ packages: { 'node_modules/a/node_modules/@b/c': zod } }, { packages: {} })).toBe(
      '@b/c is missing',
    )
  })

  it('names a package of another version or of other contents', () => {
    const wanted = { packages: { 'node_modules/zod': zod } }
    const older = { packages: { 'node_modules/zod': { ...zod, version: '3.9.0' } } }
    const other = { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } } }
    expect(firstDifference(wanted, older)).toBe('zod is not the 4.0.0 of the lockfile')
    expect(firstDifference(wanted, other)).toBe('zod is not the 4.0.0 of the lockfile')
  })

  it('misses no optional package: those are for other platforms', () => {
    const wanted = { packages: { 'node_modules/fsevents': { ...zod, optional: true } } }
    expect(firstDifference(wanted, { packages: {} })).toBeNull()
  })
})
