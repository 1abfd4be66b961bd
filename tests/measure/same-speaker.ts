/** Tell nothing about whom a source names. */
const fillers = new Set(['the', 'a', 'an', 'mr', 'mrs', 'ms', 'dr', 'said', 'and'])

const pronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'which', 'his', 'her', 'their'])

/** Whether a source is only a pronoun, which says who speaks by pointing back. */
export function isPronoun(source: string): boolean {
  const words = wordsOf(source)
  return words.length === 1 && pronouns.has(words[0] ?? '')
}

/**
 * Whether a speaker is the one whom a source in the text names or describes: the head word of one (the last name; the
 * noun that a description is about) stands among the words of the other. “Kirby” is “John Kirby”, “an aide to the mayor”
 * is “the aide”; “the mayor” is not “Ines Calder”, since nothing in the marks of the data ties the two.
 */
export function isSameSpeaker(source: string, speaker: string | null): boolean {
  if (speaker === null) return false
  return wordsOf(speaker).includes(headOf(source)) || wordsOf(source).includes(headOf(speaker))
}

function wordsOf(phrase: string): string[] {
  const words =
    phrase
      .toLowerCase()
      .replaceAll(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !fillers.has(word))
}

/** The last word before what only describes it further. */
function headOf(phrase: string): string {
  const [own = ''] = phrase.split(/,| \(| (?:of|for|who|at|in|from|with|to|on|that|which) /)
  return wordsOf(own).at(-1) ?? wordsOf(phrase).at(-1) ?? ''
}
