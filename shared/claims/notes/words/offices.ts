/** Ranks: a person has one. */
export const ranks: ReadonlySet<string> = new Set(
  'general admiral colonel major captain lieutenant sergeant corporal brigadier marshal'.split(' '),
)

/** The words for one office, the first of each row standing for all. */
const rows = [
  'senator sen sen.',
  'representative rep rep. congressman congresswoman',
  'governor gov gov.',
  'mayor',
  'president vice-president',
  'minister',
  'secretary undersecretary',
  'premier',
  'chancellor',
  'director',
  'chair chairman chairwoman chairperson',
  'chief',
  'executive ceo',
  'commissioner',
  'ambassador amb.',
  'judge',
  'justice',
  'professor prof prof.',
  'dean',
  'sheriff',
  'editor',
  'coach',
  'superintendent',
  'principal',
  'bishop',
  'archbishop',
  'democrat',
  'republican',
  'general gen gen.',
  'admiral adm adm.',
  'colonel col col.',
  'major maj maj.',
  'captain capt capt.',
  'lieutenant lt lt.',
  'sergeant sgt sgt.',
  'corporal cpl cpl.',
  'brigadier',
  'marshal',
]

const byWord: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const words = row.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** The one word for an office that a word in lower case names; null when it names none that is borne by one at a time. */
export function officeOf(key: string): string | null {
  return byWord.get(key) ?? null
}
