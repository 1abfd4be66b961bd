import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { presetRules } from '../../shared/claims/rule-presets.ts'
import { openDesk } from './desk.ts'

describe('house rules as a file', () => {
  it('are saved, read by another desk, and change nothing until they are taken over', async () => {
    const here = await openDesk()
    await here.ask('rules:set', { rules: presetRules.investigative, seen: null })
    here.answers.savePath = join(here.folder, 'rules.json')
    await here.ask('rules:save-file', {})
    expect(JSON.parse(await readFile(here.answers.savePath, 'utf8'))).toMatchObject({
      format: 'stet-house-rules',
      version: 1,
    })
    const there = await openDesk()
    there.answers.rulesFile = here.answers.savePath
    const read = await there.ask('rules:choose-file', {})
    expect(read).toEqual(presetRules.investigative)
    expect(await there.ask('rules:get', {})).toBeNull()
    await there.ask('rules:set', { rules: read ?? presetRules.daily, seen: null })
    expect((await there.ask('rules:get', {}))?.rules).toEqual(presetRules.investigative)
  })

  it('are not asked for when the person chooses no file, and refused when it is none of rules', async () => {
    const desk = await openDesk()
    expect(await desk.ask('rules:choose-file', {})).toBeNull()
    desk.answers.rulesFile = join(desk.folder, 'other.json')
    await writeFile(desk.answers.rulesFile, '{"rules": {}}')
    expect(await desk.send('rules:choose-file', {})).toMatchObject({
      ok: false,
      error: { code: 'unreadable' },
    })
  })
})
