import { describe, expect, it, vi } from 'vitest'
import { commandEntries, paletteEntries, storyEntries } from '../../../../renderer/app/palette-entries.ts'
import { registerCommand } from '../../../../renderer/keyboard/command-registry.ts'
import { aStory } from '../../shared/export/entities.ts'

const counts = {
  wordCount: 1,
  wordsRead: 0,
  claimCount: 24,
  signedOffCount: 17,
  awaitingCount: 0,
  findingCounts: {},
  correctionCount: 0,
}

describe('the palette', () => {
  it('offers what can be done now, the screen’s own first, each with its key', () => {
    const run = vi.fn()
    const stops = [registerCommand('go.library', { run }), registerCommand('claim.note', { run })]
    const entries = commandEntries({ 'claim.note': 'Q' })
    expect(entries.map(({ id, key }) => [id, key])).toEqual([
      ['claim.note', 'Q'],
      ['go.library', 'Mod+1'],
    ])
    entries[0]?.run()
    expect(run).toHaveBeenCalledOnce()
    for (const stop of stops) stop()
  })

  it('offers stories once something is typed, the one touched last first', () => {
    const stories = storyEntries([
      {
        story: aStory({ id: 'a', headline: 'Ferry sinks' }),
        touchedAt: '2026-11-01T00:00:00.000Z',
        ...counts,
      },
      {
        story: aStory({ id: 'b', headline: 'Ferry found' }),
        touchedAt: '2026-11-02T00:00:00.000Z',
        ...counts,
      },
    ])
    expect(paletteEntries('', [], stories)).toEqual([])
    expect(paletteEntries('ferry', [], stories).map(({ label }) => label)).toEqual([
      'Ferry found',
      'Ferry sinks',
    ])
    expect(stories[0]?.hint).toBe('Story, 17 of 24 checked')
  })
})
