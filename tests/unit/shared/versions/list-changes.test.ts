import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../shared/text/assemble.ts'
import { runToEnd } from '../../../../shared/text/run-to-end.ts'
import { compareVersions } from '../../../../shared/versions/compare-versions.ts'
import { listChanges } from '../../../../shared/versions/list-changes.ts'

const paragraphs = [
  'The harbour authority sent two sonar crews to the strait on Thursday, it said.',
  'The ferry rolled over in heavy seas, killing more than 40 people on board.',
  '“We told them to take whatever they need,” the harbour master told reporters.',
  'Divers had searched about 60 square miles by midday, the coast guard said.',
] as const

function changes(after: readonly string[], isTypographyCounted = false) {
  const [old, fresh] = [paragraphs, after].map((texts) =>
    layOut(texts.map((text) => ({ kind: 'paragraph' as const, text }))),
  )
  if (old === undefined || fresh === undefined) throw new Error('two texts are compared')
  const rows = runToEnd(compareVersions(old, fresh))
  return listChanges(rows, { isTypographyCounted }).map(({ kind, before, after: now }) => [kind, before, now])
}

describe('the changes between two versions', () => {
  const [a, b, c, d] = paragraphs

  it('are each run of changed words, in the order of the text', () => {
    const [one, two] = [a.replace('two', 'three'), b.replace('heavy', 'calm').replace('40', '1,200')]
    expect(changes([one, two, c, d])).toEqual([
      ['reworded', 'two', 'three'],
      ['reworded', 'heavy', 'calm'],
      ['reworded', '40', '1,200'],
    ])
  })

  it('are paragraphs that came and went as a whole', () => {
    const fresh = 'A second vessel reached the wreck on Friday morning.'
    expect(changes([a, b, fresh, d])).toEqual([
      ['removed', c, ''],
      ['added', '', fresh],
    ])
  })

  it('are a move once, where it stands now, and what was reworded in it', () => {
    expect(changes([d.replace('60', '75'), a, b, c])).toEqual([
      ['moved', '', ''],
      ['reworded', '60', '75'],
    ])
  })

  it('count typesetting only where asked for', () => {
    const straight = c.replaceAll(/[“”]/g, '"')
    expect(changes([a, b, straight, d])).toEqual([])
    expect(changes([a, b, straight, d], true).map(([kind]) => kind)).toEqual(['typography', 'typography'])
  })
})
