import { describe, expect, it, vi } from 'vitest'
import {
  claimEntries,
  commandEntries,
  storyEntries,
} from '../../../../../renderer/app/palette/list-entries.ts'
import { registerCommand } from '../../../../../renderer/keyboard/command-registry.ts'
import { openedStory } from '../../../../../renderer/stores/story-store.ts'
import { aClaim, anAnchor, aStory, aStoryFile } from '../../../shared/export/entities.ts'

const counts = {
  wordCount: 1,
  wordsRead: 0,
  claimCount: 24,
  signedOffCount: 17,
  awaitingCount: 0,
  findingCounts: {},
  correctionCount: 0,
}

describe('the lines of the palette', () => {
  it('are what can be done now, the screen’s own first, each with its key', () => {
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

  it('are stories, the one touched last first', () => {
    const entries = storyEntries([
      { story: aStory({ id: 'a', headline: 'Sinks' }), touchedAt: '2026-11-01T00:00:00.000Z', ...counts },
      { story: aStory({ id: 'b', headline: 'Found' }), touchedAt: '2026-11-02T00:00:00.000Z', ...counts },
    ])
    expect(entries.map(({ label }) => label)).toEqual(['Found', 'Sinks'])
    expect(entries[0]?.hint).toBe('Story, 17 of 24 checked')
  })

  it('are the claims of the open story in the order of its text, by their words and numbers', () => {
    const open = openedStory(
      aStoryFile({
        claims: [
          aClaim({ id: 'c1', number: 1 }),
          aClaim({ id: 'c2', number: 2 }),
          aClaim({ id: 'c3', number: 3 }),
        ],
        anchors: [
          anAnchor({ id: 'a1', claimId: 'c1', exact: 'sank at noon', start: 40, end: 52 }),
          anAnchor({ id: 'a2', claimId: 'c2', exact: 'Ferrão', start: 4, end: 10 }),
        ],
      }),
    )
    const entries = claimEntries({ wanted: open.storyId, open, failure: null })
    expect(entries.map(({ label, hint }) => `${hint}: ${label}`)).toEqual([
      'Claim 2: Ferrão',
      'Claim 1: sank at noon',
      'Claim 3: Words no longer in the text',
    ])
    expect(entries[0]?.folded).toBe('ferrao claim 2')
  })
})
