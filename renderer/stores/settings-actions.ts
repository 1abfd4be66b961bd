import type { Command } from '../../shared/commands/command-list.ts'
import { withKey, withUsualKey } from '../../shared/commands/effective-keys.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Person, PersonFields } from '../../shared/domain/person.ts'
import type { Settings } from '../../shared/domain/settings.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { AppErrorData, Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { tableOf } from './entity-table.ts'
import { load } from './load.ts'
import { notify } from './notify.ts'
import { type SettingsState, useSettingsStore } from './settings-store.ts'
import { tellFailure, write, writeRow } from './write.ts'

/** Reads settings, people, the rules of the house and what Stet says of itself. Answers the failure that kept it from doing so, or null. */
export async function loadSettings(): Promise<AppErrorData | null> {
  const results = await Promise.all([
    load('settings:get', {}, (settings) => useSettingsStore.setState({ settings })),
    load('app:get-info', {}, (info) => useSettingsStore.setState({ info })),
    load('people:list', {}, (people) => putTables({ people: tableOf(people) })),
    load('rules:get', {}, (kept) => putTables({ houseRules: tableOf(kept === null ? [] : [kept]) })),
  ])
  for (const result of results) if (!result.ok) return result.error
  useSettingsStore.setState({ isLoaded: true })
  return null
}

function putTables(tables: Partial<SettingsState['tables']>): void {
  useSettingsStore.setState((state) => ({ tables: { ...state.tables, ...tables } }))
}

/** Takes over settings that another window, or this one, has stored. */
export function takeSettings(settings: Settings): void {
  useSettingsStore.setState({ settings })
}

/** Changes how this desk is set up. Shown at once; put back when it could not be stored. */
export async function setSettings(changes: Partial<Settings>): Promise<boolean> {
  const { settings: before } = useSettingsStore.getState()
  useSettingsStore.setState({ settings: { ...before, ...changes } })
  const result = await invoke('settings:set', changes)
  useSettingsStore.setState({ settings: result.ok ? result.value : before })
  if (!result.ok) tellFailure(result.error)
  return result.ok
}

/** Adds somebody to the desk. Answers the id; null when it was refused. */
export async function addPerson(fields: PersonFields): Promise<Id | null> {
  const result = await write('people:add', fields)
  return result.ok ? result.value.personId : null
}

/** Changes a person, or takes them off the desk (`isActive` false). History keeps the name. */
export function updatePerson(
  id: Id,
  fields: Partial<PersonFields & Pick<Person, 'isActive'>>,
  seen?: number,
): Promise<Result<Written>> {
  return writeRow('people:update', { table: 'people', id, seen, mine: fields }, (row) => ({
    ...row,
    fields,
  }))
}

/** Gives a command another key, also one that another command had; an empty one takes its keys away. */
export function chooseKey(command: Command, key: string): Promise<boolean> {
  return setSettings({ keys: withKey(key, command, useSettingsStore.getState().settings.keys) })
}

/** Gives a command its usual keys back. */
export function chooseUsualKey(command: Command): Promise<boolean> {
  return setSettings({ keys: withUsualKey(command, useSettingsStore.getState().settings.keys) })
}

/** Gives every command its usual keys back; the toast takes that back. */
export async function chooseUsualKeys(): Promise<void> {
  const { keys } = useSettingsStore.getState().settings
  if (!(await setSettings({ keys: {} }))) return
  notify('All commands have their usual keys again.', {
    action: { label: 'Undo', run: () => void setSettings({ keys }) },
  })
}

/** Says who sits at this desk. */
export function chooseMe(personId: Id): Promise<boolean> {
  return setSettings({ me: personId })
}
