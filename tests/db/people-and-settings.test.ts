import { describe, expect, it } from 'vitest'
import { addPerson, updatePerson } from '../../db/operations/people.ts'
import { listPeople } from '../../db/repositories/people.ts'
import { getSettings, setSettings } from '../../db/repositories/settings.ts'
import { defaultSettings, settingsSchema } from '../../shared/domain/settings.ts'
import { openDesk } from './helpers/test-desk.ts'

describe('the people of the desk', () => {
  it('are listed by name, those who left included', async () => {
    const { context, library, me } = await openDesk()
    const { personId } = await addPerson(context, { name: 'Abel Sy', initials: 'AS', role: 'editor' })
    await updatePerson(context, { id: personId, revision: 1, fields: { isActive: false, role: 'legal' } })
    const people = await listPeople(library.db)
    expect(people.map(({ name, isActive, role }) => [name, isActive, role])).toEqual([
      ['Abel Sy', false, 'legal'],
      ['Ana Duarte', true, 'checker'],
    ])
    expect(people[1]?.id).toBe(me)
  })
})

describe('settings', () => {
  it('are the defaults until something is set, and keep what was set', async () => {
    const { library, me } = await openDesk()
    expect(await getSettings(library.db)).toEqual(defaultSettings)
    const set = await setSettings(library.db, { me, theme: 'dark', keys: { 'claim.sign-off': 'Ctrl+Enter' } })
    expect(settingsSchema.parse(set)).toMatchObject({ me, theme: 'dark', singleLetterKeys: true })
    await setSettings(library.db, { theme: 'light', panes: { map: 10, list: null, card: 300.5 } })
    expect(await getSettings(library.db)).toEqual({
      ...defaultSettings,
      me,
      theme: 'light',
      panes: { map: 10, list: null, card: 300.5 },
      keys: { 'claim.sign-off': 'Ctrl+Enter' },
    })
  })

  it('that cannot be read fall back to their defaults and take no others along', async () => {
    const { library } = await openDesk()
    await setSettings(library.db, { theme: 'dark', singleLetterKeys: false })
    library.sqlite.exec(`UPDATE settings SET value = '"sepia"' WHERE key = 'theme';
      INSERT INTO settings VALUES ('panes', '{"map": "wide"'), ('of-a-newer-stet', '1')`)
    expect(await getSettings(library.db)).toEqual({ ...defaultSettings, singleLetterKeys: false })
  })

  it('leave no trace in history, since undo is not for them', async () => {
    const { library } = await openDesk()
    const count = () => library.sqlite.prepare('SELECT count(*) FROM history').pluck().get()
    const before = count()
    await setSettings(library.db, { theme: 'dark' })
    expect(count()).toBe(before)
  })
})
