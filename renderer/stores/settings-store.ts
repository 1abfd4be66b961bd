import { create } from 'zustand'
import { usualHouseRules } from '../../shared/claims/rule-presets.ts'
import { type HouseRules, houseRulesId, type KeptRules } from '../../shared/domain/house-rules.ts'
import type { Person } from '../../shared/domain/person.ts'
import { defaultSettings, type Settings } from '../../shared/domain/settings.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { applyChanges, type Tables, type WrittenChanges } from './apply-changes.ts'
import { emptyTable } from './entity-table.ts'

/** What this run of Stet says about itself: version, data folder, whether the library can only be read. */
export type AppInfo = Output<'app:get-info'>

/** How this desk is set up, and who works at it. Loaded once, before the first screen. */
export interface SettingsState {
  readonly isLoaded: boolean
  readonly settings: Settings
  /** Null until loaded. */
  readonly info: AppInfo | null
  readonly tables: Tables<'people' | 'houseRules'>
}

export const useSettingsStore = create<SettingsState>()(() => ({
  isLoaded: false,
  settings: defaultSettings,
  info: null,
  tables: { people: emptyTable(), houseRules: emptyTable() },
}))

/** Puts a write's people and rules into the store. */
export function applyToSettings(written: WrittenChanges): void {
  useSettingsStore.setState((state) => {
    const tables = applyChanges(state.tables, written)
    return tables === state.tables ? state : { tables }
  })
}

/** Who sits at this desk; null until asked. */
export function selectMe(state: SettingsState): Person | null {
  const { me } = state.settings
  return me === null ? null : (state.tables.people.byId.get(me) ?? null)
}

/** A person by id; null for nobody and for the unknown. */
export function selectPerson(state: SettingsState, id: string | null): Person | null {
  return id === null ? null : (state.tables.people.byId.get(id) ?? null)
}

/** Whether the library can only be read, with the reason in words; null when it can be written. */
export function selectReadOnlyReason(state: SettingsState): string | null {
  return state.info?.readOnlyReason ?? null
}

/** The rules of the house as they are kept; null while the usual ones hold. */
export function selectKeptRules(state: SettingsState): KeptRules | null {
  return state.tables.houseRules.byId.get(houseRulesId) ?? null
}

/** The rules of the house. */
export function selectHouseRules(state: SettingsState): HouseRules {
  return selectKeptRules(state)?.rules ?? usualHouseRules
}

/** The rules of the house at this moment. */
export function houseRulesNow(): HouseRules {
  return selectHouseRules(useSettingsStore.getState())
}
