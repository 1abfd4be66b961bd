import { keyAt, spanOf, wordsOf } from '../../spotting/words-of-sentence.ts'
import type { NoteGround } from '../note-rule.ts'
import type { Figure } from './figures.ts'
import type { FoundMisfit } from './found-misfit.ts'
import { inFigures } from './in-figures.ts'
import { figuresBySentence } from './joined-figures.ts'
import { quoteWords } from './quote-words.ts'

/** Parts of a number whose percentage is another one: “30 of the 50 members, or 70 percent”, “30 of 50 (70 percent)”. */
export function partsThatDoNotFit({ reading, figures }: NoteGround): readonly FoundMisfit[] {
  const found: FoundMisfit[] = []
  for (const same of figuresBySentence(figures).values()) {
    for (let index = 0; index + 2 < same.length; index += 1) {
      const [part, whole, share] = [same[index], same[index + 1], same[index + 2]]
      if (part === undefined || whole === undefined || share?.unit !== 'percent') continue
      const made = shareOf(part, whole)
      if (made === null || !isOutOf(part, whole, reading) || !isPut(whole, share, reading)) continue
      const said = share.quantity.value ?? made
      const isAbout = share.quantity.qualifier !== null
      if (Math.abs(said - made) <= (isAbout ? 3 : 1)) continue
      const there = { start: part.start, end: whole.end }
      found.push({
        start: share.start,
        end: share.end,
        other: there,
        message: `${quoteWords(reading.text, there)} is ${inFigures(Number(made.toFixed(1)))} percent, not ${quoteWords(reading.text, share)}.`,
      })
    }
  }
  return found
}

function shareOf(part: Figure, whole: Figure): number | null {
  const [a, b] = [part.quantity.value, whole.quantity.value]
  if (a === null || b === null || b === 0 || a > b || part.unit === 'percent' || whole.unit === 'percent')
    return null
  return (100 * a) / b
}

const links = new Set([
  'of',
  'out',
  'the',
  'its',
  'their',
  'all',
  'his',
  'her',
  'more',
  'than',
  'about',
  'some',
  'nearly',
])

function isOutOf(part: Figure, whole: Figure, reading: NoteGround['reading']): boolean {
  const words = wordsOf(part.sentence, reading)
  let at = part.quantity.to
  let hasOf = false
  for (; at < whole.quantity.numberFrom; at += 1) {
    const key = keyAt(words, at)
    if (key === 'of') hasOf = true
    else if (!links.has(key) && !/^\p{Sc}$/u.test(key) && !(at === part.quantity.to && part.noun !== null))
      return false
  }
  return hasOf
}

/** “, or 70 percent”, “(70 percent)”, “— 70 percent —”, after the whole and its noun. */
function isPut(whole: Figure, share: Figure, reading: NoteGround['reading']): boolean {
  const words = wordsOf(whole.sentence, reading)
  const { numberFrom, from } = share.quantity
  const before = keyAt(words, from - 1)
  if (!['or', '(', '—', '–', '--'].includes(before) || numberFrom - whole.quantity.to > 7) return false
  const { start, end } = spanOf(words, whole.quantity.to, from - 1)
  return before !== 'or' || reading.text.slice(start, end).endsWith(',')
}
