/** Words that stand inside names without a capital: "Ursula von der Leyen", "Yusuf al-Masri". */
const particles = new Set(
  'de da do dos das del della di du des la le van von der den ter ten zu zum zur bin ibn bint al el ad af av y e of the'.split(
    ' ',
  ),
)

/** Capitalised words that begin no person's name: they betray a heading or the start of a sentence. */
const notNames = new Set(
  (
    'the a an this that these those there here how why what when where who which in on at for from with after before ' +
    'and but or if as it he she they we you my your our their its his her is are was were not no yes all more most ' +
    'share read related latest about top new breaking update correction advertisement contact follow subscribe ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
)

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*|(?:al|el|ad|d|O|L)[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$/u

/**
 * Tells whether a text could be the name of one person in a script that has capitals: two to five words, each
 * capitalised or a particle. "Jeff Schogol" and "Ursula von der Leyen" are, "The latest" is not.
 */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/[ \u00A0]+/)
  const first = words[0]
  const last = words.at(-1)
  if (words.length < 2 || words.length > 5 || first === undefined || last === undefined) return false
  if (text.length > 60 || /[!?:;"“”()\d]/.test(text)) return false
  if (!nameWord.test(first) || !nameWord.test(last.replace(/,?\.?$/, ''))) return false
  return words.every((word) => isWordOfName(word.replace(/,$/, '')))
}

/** One word that may stand in a name. */
export function isWordOfName(word: string): boolean {
  const lower = word.toLowerCase()
  if (particles.has(lower)) return true
  return nameWord.test(word) && !notNames.has(lower)
}
