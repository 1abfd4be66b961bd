import type { Token } from '../../text/reading.ts'
import type { CopyNote } from './copy-note.ts'
import type { SlowNoteRule } from './note-rule.ts'
import type { Acronym } from './words/acronyms.ts'
import { Initials } from './words/expansions.ts'
import { quoteWords } from './words/quote-words.ts'

/** Words that follow within so many tokens explain it: “the DPRK, the Democratic People’s Republic of Korea”. */
const inOneBreath = 25

const acronymsPerStep = 16

/**
 * An acronym that is used before its words are given, or whose words are never given; noted once, at its first place.
 * Only in English, where it is known which ones need no words.
 */
export const findAcronymsNotExplained: SlowNoteRule = function* ({ reading, isEnglish, acronyms }) {
  const used = acronyms.filter(({ uses, isFree }) => uses.length > 0 && isFree)
  if (used.length === 0 || !isEnglish) return []
  const { text, tokens } = reading
  const initials = yield* Initials.of(tokens)
  const notes: CopyNote[] = []
  for (const [index, acronym] of used.entries()) {
    if (index % acronymsPerStep === 0) yield
    const note = noteOn(acronym, text, tokens, initials)
    if (note !== null) notes.push(note)
  }
  return notes
}

function noteOn(
  { letters, uses, explanations }: Acronym,
  text: string,
  tokens: readonly Token[],
  initials: Initials,
): CopyNote | null {
  const use = uses[0] ?? -1
  const first = tokens[use]
  if (first === undefined) return null
  // Two letters stand at the head of any two words.
  const written = letters.length < 3 ? null : initials.firstExpansion(text, letters)
  const at = Math.min(explanations[0]?.token ?? Infinity, written?.token ?? Infinity)
  if (at < use + inOneBreath) return null
  const there = explanations[0]?.words ?? written ?? tokens[at]
  const name = quoteWords(text, first)
  return {
    rule: 'acronym_not_explained',
    start: first.start,
    end: first.end,
    message:
      there === undefined
        ? `${name} is nowhere given in full.`
        : `${name} stands here before it is explained with ${quoteWords(text, there)}.`,
    other: there === undefined ? null : { start: there.start, end: there.end },
    suggestion: null,
    claimType: 'name_spelling',
  }
}
