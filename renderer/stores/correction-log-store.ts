import { create } from 'zustand'
import { type Repeat, repeatErrors } from '../../shared/corrections/repeat-errors.ts'
import type { Correction, CorrectionClaim, PlaceToFix } from '../../shared/domain/correction.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import { applyChanges, type Tables, type WrittenChanges } from './apply-changes.ts'
import { emptyTable, type EntityTable } from './entity-table.ts'
import { type Groups, groupTable } from './group-table.ts'
import { memoizeLast } from './memoize-last.ts'

/** The correction log of the whole library. */
export interface CorrectionLogState {
  readonly isLoaded: boolean
  readonly tables: Tables<'corrections' | 'correctionClaims' | 'placesToFix'>
  readonly failure: AppErrorData | null
}

export const useCorrectionLogStore = create<CorrectionLogState>()(() => ({
  isLoaded: false,
  tables: { corrections: emptyTable(), correctionClaims: emptyTable(), placesToFix: emptyTable() },
  failure: null,
}))

/** Puts a write's corrections into the log. Before the log was loaded there is nothing to put them into. */
export function applyToCorrectionLog(written: WrittenChanges): void {
  useCorrectionLogStore.setState((state) => {
    const tables = state.isLoaded ? applyChanges(state.tables, written) : state.tables
    return tables === state.tables ? state : { tables }
  })
}

const groupLinks = groupTable<CorrectionClaim>((link) => link.correctionId)
const groupPlaces = groupTable<PlaceToFix>((place) => place.correctionId)

/** The claims that each entry settles, by the entry's id. */
export function selectClaimLinks(state: CorrectionLogState): Groups<CorrectionClaim> {
  return groupLinks(state.tables.correctionClaims)
}

/** The other places that carry the error, by the entry's id. */
export function selectPlacesToFix(state: CorrectionLogState): Groups<PlaceToFix> {
  return groupPlaces(state.tables.placesToFix)
}

const newestFirst = memoizeLast((corrections: EntityTable<Correction>): readonly Correction[] =>
  [...corrections.byId.values()].sort((a, b) => b.number - a.number),
)

/** All entries, the newest first. */
export function selectCorrections(state: CorrectionLogState): readonly Correction[] {
  return newestFirst(state.tables.corrections)
}

const repeatsOf = memoizeLast((corrections: EntityTable<Correction>): ReadonlyMap<Id, Repeat> =>
  repeatErrors(corrections.byId.values()),
)

/** The entries whose error was made before, by their ids. */
export function selectRepeats(state: CorrectionLogState): ReadonlyMap<Id, Repeat> {
  return repeatsOf(state.tables.corrections)
}
