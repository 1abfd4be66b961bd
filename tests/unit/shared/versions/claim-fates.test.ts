import { describe, expect, it } from 'vitest'
import { describeQuote } from '../../../../shared/anchoring/describe-quote.ts'
import type { Anchor } from '../../../../shared/domain/anchor.ts'
import { layOut } from '../../../../shared/text/assemble.ts'
import { runToEnd } from '../../../../shared/text/run-to-end.ts'
import { carriedAnchors, claimFates, type ClaimFate } from '../../../../shared/versions/claim-fates.ts'
import { compareVersions, type VersionText } from '../../../../shared/versions/compare-versions.ts'
import type { MadeCorrection } from '../../../../shared/corrections/made-correction.ts'
import { anAnchor } from '../export/entities.ts'

const paragraphs = [
  'Ferry sinks in the strait',
  'The ferry rolled over in heavy seas, killing more than 40 people on board.',
  'The harbour authority sent two sonar crews to the strait on Thursday, it said.',
  '“We told them to take whatever they need,” the harbour master told reporters.',
  'Divers had searched about 60 square miles by midday, the coast guard said.',
] as const

function versionOf(texts: readonly string[]): VersionText {
  return layOut(texts.map((text, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', text })))
}

const before = versionOf(paragraphs)

function placeOf(words: string, text = before.text): Anchor {
  const start = text.indexOf(words)
  const quote = describeQuote(text, { start, end: start + words.length })
  if (quote === null) throw new Error(`“${words}” stands nowhere`)
  return anAnchor({ id: words, claimId: words, ...quote })
}

/** What becomes of claims on these words, by their claims. */
function fates(
  after: VersionText,
  anchors: readonly Anchor[],
  made: readonly MadeCorrection[] = [],
): ReadonlyMap<string, ClaimFate> {
  const carried = runToEnd(carriedAnchors(before.text, after.text, anchors, made))
  const rows = runToEnd(compareVersions(before, after))
  return new Map(claimFates(anchors, carried, rows, after).map((fate) => [fate.after.claimId, fate]))
}

describe('what becomes of claims in a text that is not a version yet', () => {
  const toll = 'killing more than 40 people'
  const crews = 'two sonar crews'
  const search = 'about 60 square miles'

  it('says of each whether it stands, moved, changed or is lost, and how', () => {
    const [headline, first, second, third] = paragraphs
    const after = versionOf([headline, third, first.replace('40', '1,200'), second])
    const found = fates(after, [
      placeOf(toll),
      placeOf(crews),
      placeOf('take whatever they need'),
      placeOf(search),
    ])
    expect(found.get(toll)).toMatchObject({ state: 'text_changed' })
    expect(found.get(toll)?.signals).toContain('number')
    expect(found.get(crews)).toMatchObject({ state: 'unchanged', signals: [] })
    expect(found.get('take whatever they need')).toMatchObject({ state: 'moved', signals: [] })
    expect(found.get(search)).toMatchObject({ state: 'lost' })
  })

  it('puts a claim whose words are corrected where the correction stands, whatever an alignment would say', () => {
    const wording = 'in which nobody at all was hurt'
    const after = versionOf(paragraphs.map((text) => text.replace(toll, wording)))
    const place = placeOf(toll)
    const made = {
      entryId: 'entry',
      before: { start: place.start, end: place.end },
      after: spanIn(after, wording),
    }
    expect(fates(after, [place], [made]).get(toll)?.after).toMatchObject({
      state: 'text_changed',
      exact: wording,
      ...made.after,
    })
    // Once parts of the new text were said to be something else, only the words themselves tell.
    const unknown = { ...made, after: null }
    expect(fates(after, [place], [unknown])).toEqual(fates(after, [place]))
  })

  it('knows a claim that was marked in the later version only', () => {
    const rows = runToEnd(compareVersions(before, before))
    expect(claimFates([], [placeOf(crews)], rows, before)).toMatchObject([{ state: 'new', before: null }])
  })
})

function spanIn({ text }: VersionText, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
