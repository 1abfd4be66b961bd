import { nationalityOf } from '../knowledge/lexicon/nationalities.ts'
import { reportingVerbs } from '../knowledge/lexicon/reporting-verbs.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteGround, SlowNoteRule } from './note-rule.ts'
import { areOfTwoGenders, isGivenName, type NameWord, nameWords } from './words/name-words.ts'
import { foldName, nearSpellings } from './words/near-spellings.ts'
import { quoteAt } from './words/quote-words.ts'
import { keyAt } from './words/token-at.ts'

/**
 * A name that is spelled in two ways: Kowalczyk and Kowalcyk, Katharine and Katherine Doyle, Erdoğan and Erdogan. Two
 * spellings are of one name when they stand beside the same other name, or when one of them stands only alone, as the
 * second mention of somebody does. Beside different names they are two people, of one family or not. Told once for each
 * spelling that is the rarer one, at its first place. In English only: other languages decline their names.
 */
export const findNamesSpelledDifferently: SlowNoteRule = function* (ground) {
  const { reading, story, isEnglish } = ground
  if (!isEnglish) return []
  const told = new Set<string>()
  const notes: CopyNote[] = []
  const words = yield* nameWords(reading, story.cast)
  for (const [a, b] of yield* nearSpellings(words)) {
    const [usual, rare] = weightOf(a) >= weightOf(b) ? [a, b] : [b, a]
    if (told.has(rare.word) || !isOneName(usual, rare, ground)) continue
    told.add(rare.word)
    notes.push(noteOn(usual, rare, ground))
  }
  return notes
}

/** How well a spelling is founded: by how often it stands, then by standing in a full name. */
function weightOf({ tokens, before, after }: NameWord): number {
  return 2 * tokens.length + (before.size + after.size > 0 ? 1 : 0)
}

function isOneName(usual: NameWord, rare: NameWord, ground: NoteGround): boolean {
  const [a, b] = [foldName(usual.word), foldName(rare.word)]
  if (a === b) return isSpelling(usual.word, rare.word)
  if (isInflection(a, b) || areTogether(usual, rare, ground)) return false
  const sharesSurname = intersects(usual.after, rare.after)
  if (sharesSurname)
    return !areOfTwoGenders(a, b) && !(isGivenName(a) && isGivenName(b) && differsByEnding(a, b))
  if (intersects(usual.before, rare.before)) return b.length >= 5
  return (
    isSecondMention(usual, rare, ground) || isSecondMention(rare, usual, ground) || areLoneNames(usual, rare)
  )
}

/** Both stand only alone, as places do: Mykolaiv and Mykolayiv. Short ones may be any words that open a sentence. */
function areLoneNames(usual: NameWord, rare: NameWord): boolean {
  const isLone = ({ before, after, word }: NameWord): boolean =>
    before.size + after.size === 0 && word.length >= 8
  return usual.tokens.length > 1 && isLone(usual) && isLone(rare)
}

/** What differs in accents or in capitals within the word only; not what is shouted. */
function isSpelling(a: string, b: string): boolean {
  return (
    !a.includes('-') &&
    foldMarks(a) !== foldMarks(b) &&
    a.length >= 4 &&
    a !== a.toUpperCase() &&
    b !== b.toUpperCase()
  )
}

/** Curly and straight apostrophes are no spelling. */
function foldMarks(word: string): string {
  return word.replaceAll(/[’‘]/g, "'")
}

/** One stands beside given names, the other never does: it takes the first one up again. */
function isSecondMention(full: NameWord, short: NameWord, ground: NoteGround): boolean {
  const name = foldName(short.word)
  if (!full.isPerson && !isSaying(short, ground)) return false
  if (full.before.size === 0 || short.before.size > 0 || short.after.size > 0 || full.after.size > 0)
    return false
  return name.length >= 5 && !isGivenName(name) && !isGivenName(foldName(full.word))
}

/** “Kowalcyk said”: it speaks, so it is a name. */
function isSaying({ tokens }: NameWord, { reading }: NoteGround): boolean {
  return tokens.some((token) => reportingVerbs.has(keyAt(reading.tokens, token + 1)))
}

/** Plurals, peoples and their adjectives: Kowalczyks, Iraqi, Korean. */
function isInflection(a: string, b: string): boolean {
  if (nationalityOf(a) !== null || nationalityOf(b) !== null) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short)) return /[snidr]$/.test(long) && long.length === short.length + 1
  return /s$/.test(a) !== /s$/.test(b) && a.slice(0, -1) === b.slice(0, -1)
}

/** Daniel and Daniele, Maria and Marie: brothers and sisters are called so. */
function differsByEnding(a: string, b: string): boolean {
  return a.slice(0, -1) === b.slice(0, -1) || a.slice(0, -1) === b || b.slice(0, -1) === a
}

/** In one sentence two spellings are two names. */
function areTogether(a: NameWord, b: NameWord, { story }: NoteGround): boolean {
  const { mentionAt, mentions } = story.cast
  const sentences = (one: NameWord): Set<number> =>
    new Set(one.tokens.map((token) => mentions[mentionAt[token] ?? -1]?.sentence ?? -1 - token))
  return intersects(sentences(a), sentences(b))
}

function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function noteOn(usual: NameWord, rare: NameWord, { reading, story }: NoteGround): CopyNote {
  const [here, there] = [nameAt(rare), nameAt(usual)]
  const isClear = usual.tokens.length >= 2 * rare.tokens.length
  const words = reading.text.slice(here.start, here.end)
  return {
    rule: 'name_spelled_differently',
    ...here,
    message: `${quoteAt(reading, here)} is ${quoteAt(reading, there)} elsewhere: one name in two spellings?`,
    other: there,
    suggestion: isClear ? words.replace(rare.word, usual.word) : null,
    claimType: 'name_spelling',
  }

  /** The whole name at the first place of a spelling. */
  function nameAt({ tokens: [first = 0] }: NameWord): { start: number; end: number } {
    const mention = story.cast.mentions[story.cast.mentionAt[first] ?? -1]
    const isNamed = mention !== undefined && first >= mention.firstToken
    const [from, to] = isNamed ? [mention.firstToken, mention.endToken] : [first, first + 1]
    return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 }
  }
}
