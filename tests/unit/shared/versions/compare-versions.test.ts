import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../../../shared/domain/article.ts'
import { layOut } from '../../../../shared/text/assemble.ts'
import { runToEnd } from '../../../../shared/text/run-to-end.ts'
import {
  type ComparedRow,
  compareVersions,
  type VersionText,
} from '../../../../shared/versions/compare-versions.ts'

const paragraphs = [
  'The harbour authority sent two sonar crews to the strait on Thursday, it said.',
  'The ferry rolled over in heavy seas, killing more than 40 people on board.',
  '“We told them to take whatever they need,” the harbour master told reporters.',
  'Divers had searched about 60 square miles by midday, the coast guard said.',
  'The company had not lost its licence in 2019, according to the public register.',
] as const

function versionOf(texts: readonly string[], first: BlockKind = 'paragraph'): VersionText {
  return layOut(texts.map((text, index) => ({ kind: index === 0 ? first : 'paragraph', text })))
}

function compare(old: VersionText, fresh: VersionText): readonly ComparedRow[] {
  return runToEnd(compareVersions(old, fresh))
}

/** The rows as a proofreader would write them: [-struck-], {+inserted+}, ~set otherwise~, >moved<. */
function written(rows: readonly ComparedRow[]): readonly string[] {
  const marks = {
    same: ['', ''],
    typography: ['~', '~'],
    removed: ['[-', '-]'],
    added: ['{+', '+}'],
    moved_away: ['>', '<'],
    moved_here: ['<', '>'],
  } as const
  return rows.map(({ kind, pieces }) => {
    const words = pieces.map((piece) =>
      marks[piece.kind].join(piece.after === '' ? piece.before : piece.after),
    )
    return kind === 'kept' ? words.join('') : `${kind}: ${words.join('')}`
  })
}

describe('comparing two versions', () => {
  it('strikes and inserts words, and leaves the space around them alone', () => {
    const after = paragraphs.map((text) => text.replace('40', '1,200').replace('had not lost', 'had lost'))
    expect(written(compare(versionOf(paragraphs), versionOf(after)))).toEqual([
      paragraphs[0],
      'The ferry rolled over in heavy seas, killing more than [-40-]{+1,200+} people on board.',
      paragraphs[2],
      paragraphs[3],
      'The company had [-not -]lost its licence in 2019, according to the public register.',
    ])
  })

  it('shows a paragraph that moved as moved, with what changed in it', () => {
    const [a, b, c, d, e] = paragraphs
    const rows = compare(versionOf(paragraphs), versionOf([a, d.replace('60', '75'), b, c, e]))
    expect(written(rows)).toEqual([
      a,
      'moved_here: Divers had searched about [-60-]{+75+} square miles by midday, the coast guard said.',
      b,
      c,
      `moved_away: >${d}<`,
      e,
    ])
    expect(rows.map(({ partner }) => partner)).toEqual([null, 4, null, null, 1, null])
  })

  it('tells what was cut and what was written in its place', () => {
    const fresh = 'Nobody answered when this newspaper rang their office on Friday afternoon.'
    const after = [paragraphs[0], fresh, ...paragraphs.slice(2)]
    expect(written(compare(versionOf(paragraphs), versionOf(after))).slice(0, 3)).toEqual([
      paragraphs[0],
      `removed: [-${paragraphs[1]}-]`,
      `added: {+${fresh}+}`,
    ])
  })

  it('sets a new headline beside the old one, however much of it is new', () => {
    const rows = compare(
      versionOf(['Ferry sinks off the coast', paragraphs[0]], 'headline'),
      versionOf(['Forty feared dead in the strait', paragraphs[0]], 'headline'),
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['kept', 'kept'])
  })

  it('tells typesetting from words', () => {
    const after = paragraphs.map((text) => text.replaceAll('“', '"').replaceAll('”', '"').replace('a', 'a'))
    const [, , quote] = compare(versionOf(paragraphs), versionOf(after))
    expect(new Set(quote?.pieces.map(({ kind }) => kind))).toEqual(new Set(['same', 'typography']))
  })

  it('shows the end of a paragraph that became one of its own as moved, not as struck and written again', () => {
    const both = `${paragraphs[1]} ${paragraphs[3]}`
    const rows = compare(
      versionOf([paragraphs[0], both]),
      versionOf([paragraphs[0], paragraphs[1], paragraphs[3]]),
    )
    expect(rows.flatMap(({ pieces }) => pieces.map(({ kind }) => kind))).not.toContain('removed')
    expect(rows.map(({ kind }) => kind)).not.toContain('moved_away')
  })

  it('takes a few words that stand elsewhere too for chance', () => {
    const rows = compare(
      versionOf(['One of the men left.', 'Ask.']),
      versionOf(['Ask.', 'None of the rest came.']),
    )
    expect(rows.flatMap(({ pieces }) => pieces.map(({ kind }) => kind))).not.toContain('moved_here')
  })
})

const word = fc.constantFrom(
  'the',
  'ferry',
  'sank',
  'on',
  'Monday',
  '40',
  '1,200',
  '“so”',
  '”',
  '—',
  'not',
  '港',
  '😀',
)
const paragraph = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const spaced = fc
  .tuple(paragraph, fc.constantFrom(' ', '  ', '\n'))
  .map(([text, gap]) => text.replace(' ', gap))
const version = fc.array(spaced, { minLength: 1, maxLength: 7 }).map((texts) => versionOf(texts, 'headline'))

/** Two versions of which the second is made of the first: paragraphs cut, moved, doubled and reworded. */
const revision = fc
  .tuple(version, fc.infiniteStream(fc.nat()), fc.array(spaced, { maxLength: 3 }))
  .map(([old, dice, fresh]): readonly [VersionText, VersionText] => {
    const roll = () => Number(dice.next().value)
    const texts = [...old.blocks.map(({ start, end }) => old.text.slice(start, end)), ...fresh]
      .map((text) => (roll() % 3 === 0 ? text.replace('40', '1,200').replace('the', 'a') : text))
      .map((text) => ({ text, at: roll() % 20 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ text }) => text)
    return [old, versionOf(texts, 'headline')]
  })
const twoVersions = fc.oneof(fc.tuple(version, version), revision)

describe('what holds for every comparison', () => {
  it('has every old block once and every new block once, in their order, in their exact words', () => {
    fc.assert(
      fc.property(twoVersions, ([old, fresh]) => {
        const rows = compare(old, fresh)
        const oldRows = rows.filter(({ before, kind }) => before !== null && kind !== 'moved_here')
        const newRows = rows.filter(({ after }) => after !== null)
        const side = (list: readonly ComparedRow[], name: 'before' | 'after') =>
          list.map(({ pieces }) => pieces.map((piece) => piece[name]).join('')).join('\n\n')
        expect(side(oldRows, 'before')).toBe(old.text)
        expect(side(newRows, 'after')).toBe(fresh.text)
        expect(oldRows.map(({ before }) => before)).toEqual(old.blocks.map((_, index) => index))
        expect(newRows.map(({ after }) => after)).toEqual(fresh.blocks.map((_, index) => index))
      }),
    )
  })

  it('applied to the old text gives the new one', () => {
    fc.assert(
      fc.property(twoVersions, ([old, fresh]) => {
        const applied = compare(old, fresh)
          .filter(({ kind }) => kind !== 'removed' && kind !== 'moved_away')
          .map(({ pieces }) =>
            pieces
              .map((piece) =>
                piece.kind === 'same'
                  ? old.text.slice(piece.beforeStart, piece.beforeStart + piece.before.length)
                  : piece.after,
              )
              .join(''),
          )
        expect(applied.join('\n\n')).toBe(fresh.text)
      }),
    )
  })

  it('says where each piece begins on both sides', () => {
    fc.assert(
      fc.property(twoVersions, ([old, fresh]) => {
        for (const { pieces } of compare(old, fresh)) {
          for (const { before, after, beforeStart, afterStart } of pieces) {
            expect(old.text.startsWith(before, beforeStart)).toBe(true)
            expect(fresh.text.startsWith(after, afterStart)).toBe(true)
          }
        }
      }),
    )
  })

  it('finds nothing to change in a text that did not change', () => {
    fc.assert(
      fc.property(version, (old) => {
        const rows = compare(old, old)
        expect(
          rows.every(({ kind, pieces }) => kind === 'kept' && pieces.every((one) => one.kind === 'same')),
        ).toBe(true)
      }),
    )
  })

  it('leads from each row of a block that moved to the other', () => {
    fc.assert(
      fc.property(twoVersions, ([old, fresh]) => {
        const rows = compare(old, fresh)
        for (const [index, { kind, partner }] of rows.entries()) {
          expect(partner !== null).toBe(kind === 'moved_away' || kind === 'moved_here')
          if (partner !== null) expect(rows[partner]?.partner).toBe(index)
        }
      }),
    )
  })
})
