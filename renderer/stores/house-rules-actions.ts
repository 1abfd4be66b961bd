import type { HouseRules } from '../../shared/domain/house-rules.ts'
import { invoke } from '../api/client.ts'
import { tellUndoable } from './history-actions.ts'
import { notify } from './notify.ts'
import { selectKeptRules, useSettingsStore } from './settings-store.ts'
import { tellFailure, write } from './write.ts'

/** Gives the house other rules, made from those on the screen. False when they could not be stored. */
export async function setHouseRules(rules: HouseRules): Promise<boolean> {
  const seen = selectKeptRules(useSettingsStore.getState())?.revision ?? null
  const result = await write('rules:set', { rules, seen })
  if (!result.ok) return false
  tellUndoable('The house rules were changed.', null)
  return true
}

/** The rules of a file that the person chooses; null when they chose none, or it cannot be read. */
export async function chooseRulesFile(): Promise<HouseRules | null> {
  const result = await invoke('rules:choose-file', {})
  if (result.ok) return result.value
  tellFailure(result.error)
  return null
}

/** Saves the rules as a file where the person chooses. */
export async function saveRulesFile(): Promise<void> {
  const result = await invoke('rules:save-file', {})
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) notify('The house rules were saved as a file.')
}
