import { describe, expect, it } from 'vitest'
import { entryRights } from '../../../../../renderer/features/corrections/entry-rights.ts'
import type { Correction } from '../../../../../shared/domain/correction.ts'
import { aCorrection } from '../../../shared/export/entities.ts'

const rightsOn = (fields: Partial<Correction>) => entryRights(aCorrection(fields), false)

describe('what may be done with an entry', () => {
  it('is everything but publishing while it is a draft with a notice', () => {
    expect(rightsOn({ status: 'draft' })).toMatchObject({
      canApprove: true,
      canPublish: false,
      canReject: true,
      canReopen: false,
      canDelete: true,
      canEditPublic: true,
      canEditInternal: true,
      lack: null,
    })
  })

  it('is not to approve it without a notice, which only a minor fix can do without', () => {
    const draft = { status: 'draft', publicNote: ' ' } as const
    expect(rightsOn(draft).canApprove).toBe(false)
    expect(rightsOn(draft).lack).toMatch(/Write the public notice/)
    expect(rightsOn({ ...draft, kind: 'minor_fix' })).toMatchObject({ canApprove: true, lack: null })
  })

  it('is to publish it once it is approved, unless it is internal, and not to delete it any more', () => {
    expect(rightsOn({ status: 'approved' })).toMatchObject({
      canPublish: true,
      canReopen: true,
      canReject: true,
      canDelete: false,
      canEditPublic: true,
    })
    expect(rightsOn({ status: 'approved', kind: 'minor_fix' })).toMatchObject({ canPublish: false })
    expect(rightsOn({ status: 'approved', kind: 'minor_fix' }).lack).toMatch(/internal/)
  })

  it('is to change its internal side alone once it is published', () => {
    const { lack, ...rights } = rightsOn({ status: 'published' })
    expect(lack).toBeNull()
    expect(Object.entries(rights).filter(([, isAllowed]) => isAllowed)).toEqual([['canEditInternal', true]])
  })

  it('is to reopen or to delete it once it is rejected', () => {
    const { lack, ...rights } = rightsOn({ status: 'rejected' })
    expect(lack).toBeNull()
    expect(Object.entries(rights).filter(([, isAllowed]) => isAllowed)).toEqual([
      ['canReopen', true],
      ['canDelete', true],
    ])
  })

  it('is nothing in a library that can only be read, and without an entry', () => {
    expect(Object.values(entryRights(aCorrection({ status: 'draft' }), true)).some(Boolean)).toBe(false)
    expect(Object.values(entryRights(null, false)).some(Boolean)).toBe(false)
  })
})
