import { beforeEach, describe, expect, it } from 'vitest'
import {
  chooseKey,
  chooseUsualKey,
  chooseUsualKeys,
  loadSettings,
  setSettings,
} from '../../../../renderer/stores/settings-actions.ts'
import { takeNotices } from '../../../../renderer/stores/notify.ts'
import { commandOf } from '../../../../shared/commands/command-list.ts'
import { selectMe, useSettingsStore } from '../../../../renderer/stores/settings-store.ts'
import { defaultSettings, type Settings } from '../../../../shared/domain/settings.ts'
import { aPerson } from '../../shared/export/entities.ts'
import { fakeApi, later, refusal, turn } from './fake-api.ts'

const ok = (value: unknown) => ({ ok: true, value })
const settings = () => useSettingsStore.getState().settings

/** A main process that keeps the settings it is given. */
function keeper() {
  let kept: Settings = defaultSettings
  return fakeApi({
    'settings:set': (changes) => {
      kept = { ...kept, ...changes }
      return ok(kept)
    },
  })
}

beforeEach(() => {
  useSettingsStore.setState({ isLoaded: false, settings: defaultSettings, info: null })
})

describe('the settings of a desk', () => {
  it('are there once all of them have been read, with who sits here', async () => {
    fakeApi({
      'settings:get': () => ok({ ...defaultSettings, me: 'person-1' }),
      'app:get-info': () => ok({ version: '1', dataFolder: '/d', platform: 'linux', readOnlyReason: null }),
      'people:list': () => ok([aPerson()]),
      'rules:get': () => ok(null),
    })
    expect(await loadSettings()).toBeNull()
    expect(useSettingsStore.getState().isLoaded).toBe(true)
    expect(selectMe(useSettingsStore.getState())?.name).toBe('Ada Berg')
  })

  it('say why they could not be read', async () => {
    fakeApi({ 'settings:get': () => refusal('unreadable', 'The settings cannot be read.') })
    expect(await loadSettings()).toMatchObject({ code: 'unreadable' })
    expect(useSettingsStore.getState().isLoaded).toBe(false)
  })

  it('show at once what was chosen, and go back when it could not be kept', async () => {
    const answer = later<unknown>()
    fakeApi({ 'settings:set': () => answer.promise })
    const choosing = setSettings({ theme: 'dark' })
    await turn()
    expect(settings().theme).toBe('dark')
    answer.settle(refusal('disk_full', 'The disk is full.'))
    expect(await choosing).toBe(false)
    expect(settings().theme).toBe('system')
  })

  it('take a key away, give another one, and give the usual ones back', async () => {
    const requests = keeper()
    await chooseKey(commandOf('claim.sign-off'), '')
    await chooseKey(commandOf('edit.undo'), 'Mod+U')
    expect(settings().keys).toEqual({ 'claim.sign-off': '', 'edit.undo': 'Mod+U' })
    await chooseUsualKey(commandOf('claim.sign-off'))
    expect(settings().keys).toEqual({ 'edit.undo': 'Mod+U' })
    await chooseUsualKeys()
    expect(settings().keys).toEqual({})
    expect(requests).toHaveLength(4)
    takeNotices().at(-1)?.action?.run()
    expect(settings().keys).toEqual({ 'edit.undo': 'Mod+U' })
  })
})
