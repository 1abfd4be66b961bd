import { byWord } from '../../../text/by-word.ts'
import { partsOfDay } from '../../spotting/days/calendar.ts'
import { keyAt, type SentenceWords, wordsOf } from '../../spotting/words-of-sentence.ts'
import type { NoteGround } from '../note-rule.ts'
import type { Figure } from './figures.ts'

/** Before a number: it is a part of another, or comes on top of one. */
const partBefore = new Set('including among other another additional further besides'.split(' '))
/** After a number: the same. */
const partAfter = new Set('more others other additional further'.split(' '))
/** “43 of them”, “12 of the dead”. */
const whole = new Set('the them those these whom its their his her our'.split(' '))
/** In its sentence: it is an earlier state of the count, another event, or a count over time. */
const elsewhere = new Set(
  (
    'earlier initially previously originally formerly later since until last previous revised ago decade decades century ' +
    'history similar another each every per average annual annually yearly compared unlike separate meanwhile'
  ).split(' '),
)

/**
 * Whether a figure counts the whole of what the story is about, as far as its sentence shows: no part of another number
 * (“including 12 children”), no earlier count, no other year, no count that somebody else disputes.
 */
export function isOfItsOwn(
  { sentence, quantity, isDisplay }: Figure,
  { reading, published }: NoteGround,
): boolean {
  const words = wordsOf(sentence, reading)
  if (partAfter.has(keyAt(words, quantity.to)) || partBefore.has(keyAt(words, quantity.from - 1)))
    return false
  if (keyAt(words, quantity.to) === 'of' && whole.has(keyAt(words, quantity.to + 1))) return false
  if (isInList(words, quantity.from)) return false
  const year = published === null ? null : partsOfDay(published).year
  for (let at = words.first; at < words.end; at += 1) {
    const token = words.tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    if (!isDisplay && isElsewhere(token)) return false
    if (token.kind === 'number' && yearForm.test(token.key) && Number(token.key) !== year) return false
  }
  return true
}

const yearForm = /^(?:1[5-9]|20)\d\ds?$/
const isElsewhere = byWord((key) => elsewhere.has(key))

/** “, including 30 children and 12 women,”: up to the mark before it. */
function isInList(words: SentenceWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(words.first, from - 14); at -= 1) {
    const key = keyAt(words, at)
    if (key === 'including' || key === 'among' || key === 'includes' || key === 'included') return true
    if ([';', ':', '.'].includes(key)) return false
  }
  return false
}
