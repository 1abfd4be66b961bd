import { beforeEach, describe, expect, it } from 'vitest'
import { applyToSources, useSourcesStore } from '../../../../renderer/stores/sources-store.ts'
import type { EntityChange } from '../../../../shared/domain/entity-change.ts'
import { type Evidence, newEvidenceFields } from '../../../../shared/domain/evidence.ts'
import { aClaim } from '../../shared/export/entities.ts'

describe('the list of sources', () => {
  beforeEach(() => useSourcesStore.setState({ isStale: false }))

  const isStaleAfter = (change: EntityChange): boolean => {
    applyToSources({ seq: 1, changes: [change] })
    return useSourcesStore.getState().isStale
  }

  it('is not read again for a finding: counting every use in the library is long work', () => {
    const claim = aClaim({ id: 'c1', revision: 2, finding: 'confirmed' })
    expect(isStaleAfter({ table: 'claims', id: 'c1', value: claim })).toBe(false)
  })

  it('is read again when a claim takes up a source or gives it back', () => {
    const tie: Evidence = {
      ...newEvidenceFields,
      id: 'e1',
      claimId: 'c1',
      sourceId: 's1',
      checkedBy: null,
      checkedAt: '2026-03-12T10:00:00.000Z',
      revision: 1,
    }
    expect(isStaleAfter({ table: 'evidence', id: 'e1', value: tie })).toBe(true)
    useSourcesStore.setState({ isStale: false })
    expect(isStaleAfter({ table: 'evidence', id: 'e1', value: null })).toBe(true)
  })

  it('is read again when a story comes or goes, for its claims count or do not', () => {
    expect(isStaleAfter({ table: 'stories', id: 's1', value: null })).toBe(true)
  })
})
