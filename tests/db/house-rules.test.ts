import { describe, expect, it } from 'vitest'
import { setHouseRules } from '../../db/operations/set-house-rules.ts'
import { undo } from '../../db/operations/undo.ts'
import { readHouseRules, readKeptRules } from '../../db/repositories/house-rules.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { presetRules, usualHouseRules } from '../../shared/claims/rule-presets.ts'
import { refusalOf } from './helpers/refusal.ts'
import { openDesk } from './helpers/test-desk.ts'

describe('the house rules of a library', () => {
  it('are the usual ones until somebody changes them, and undo brings them back', async () => {
    const { context, library, me } = await openDesk()
    expect(await readHouseRules(library.db)).toEqual(usualHouseRules)
    await setHouseRules(context, { rules: presetRules.magazine, seen: null })
    const kept = await readKeptRules(library.db)
    expect(kept).toMatchObject({ rules: presetRules.magazine, changedBy: me, revision: 1 })
    await setHouseRules(context, { rules: presetRules.investigative, seen: 1 })
    await undo(context, null)
    expect(await readHouseRules(library.db)).toEqual(presetRules.magazine)
    await undo(context, null)
    expect(await readHouseRules(library.db)).toEqual(usualHouseRules)
    expect((await verifyHistory(library.db)).brokenAt).toBeNull()
  })

  it('are not stored over rules that somebody else has made meanwhile', async () => {
    const { context, library } = await openDesk()
    await setHouseRules(context, { rules: presetRules.magazine, seen: null })
    for (const seen of [null, 7]) {
      const refused = await refusalOf(setHouseRules(context, { rules: presetRules.daily, seen }))
      expect(refused.code).toBe('revision_conflict')
    }
    expect(await readHouseRules(library.db)).toEqual(presetRules.magazine)
  })
})
