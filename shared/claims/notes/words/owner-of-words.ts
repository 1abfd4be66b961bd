import type { Sentence } from '../../../text/reading.ts'
import type { Mention } from '../../knowledge/cast.ts'
import { keyAt, type SentenceWords } from '../../spotting/words-of-sentence.ts'
import type { NoteGround } from '../note-rule.ts'

/** How many sentences back a pronoun may point. */
const reach = 2

/**
 * The member of the cast whom the words at a token tell something of: the name right behind them (“the 52-year-old Mara
 * Lind”, “Born in 1961, Mara Lind”), the nearest before them, or whom “he” or “she” takes up, when only one can be meant.
 * Null when nobody can be told.
 */
export function ownerOf(
  words: SentenceWords,
  sentence: Sentence,
  at: number,
  ground: NoteGround,
): number | null {
  const named = peopleIn(sentence, ground)
  const isOpening = at - words.first <= 1
  const behind = named.find(({ titleToken }) => titleToken > at && (isOpening || titleToken - at <= 4))
  const before = named.findLast(({ endToken }) => endToken <= at)
  if (behind !== undefined && (isOpening || keyAt(words, at - 1) === 'the')) return behind.member
  if (before !== undefined) return isRelative(words, before.endToken, at) ? null : before.member
  return takesUp(words, at) ? memberBefore(sentence, ground) : null
}

/** The people of a sentence, named alone or in full. */
function peopleIn({ firstToken, endToken }: Sentence, { story: { cast } }: NoteGround): readonly Mention[] {
  const found: Mention[] = []
  for (let at = firstToken; at < endToken; at += 1) {
    const mention = cast.mentions[cast.mentionAt[at] ?? -1]
    if (mention === undefined) continue
    const member = cast.members[mention.member]
    const isPerson = member?.kind === 'person' || (member?.kind === 'unknown' && member.name.includes(' '))
    if (isPerson && found.at(-1) !== mention) found.push(mention)
    at = mention.endToken - 1
  }
  return found
}

const relatives =
  /^(?:father|mother|brother|sister|wife|husband|son|daughter|sons|daughters|child|children|uncle|aunt|cousin|friend|partner|girlfriend|boyfriend|widow|neighbor|neighbour|whose|and|man|woman|boy|girl|victim|colleague|grandson|granddaughter|nephew|niece|twin)$/

/** “Lind’s daughter, 12”, “Lind and a 40-year-old man”: somebody else. */
function isRelative(words: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (relatives.test(keyAt(words, at)) || keyAt(words, at) === "'s") return true
  return false
}

function takesUp(words: SentenceWords, to: number): boolean {
  for (let at = words.first; at < Math.min(to, words.first + 4); at += 1)
    if (/^(?:he|she)$/.test(keyAt(words, at))) return true
  return false
}

function memberBefore(sentence: Sentence, ground: NoteGround): number | null {
  const { sentences } = ground.reading
  for (let back = 1; back <= reach; back += 1) {
    const before = sentences[sentence.index - back]
    if (before === undefined || sentence.block - before.block > 1) return null
    const members = new Set(peopleIn(before, ground).map(({ member }) => member))
    const [only] = members
    if (members.size > 1) return null
    if (only !== undefined) return only
  }
  return null
}
