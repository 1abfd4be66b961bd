/**
 * Phrases that hide an error instead of naming it. AP, Reuters and Guardian practice: say what was wrong and what is
 * right; no regret for "confusion", no passive that nobody did.
 */
const phrases = [
  'any confusion',
  'any inconvenience',
  'regret any',
  'regrets any',
  'inadvertently',
  'mischaracterized',
  'mischaracterised',
  'misspoke',
  'may have suggested',
  'may have implied',
  'may have given the impression',
  'could be construed',
  'some readers',
  'due to a technical error',
  'editing error',
  'incomplete information',
  'was not entirely accurate',
  'less than accurate',
] as const

/** The phrases of a notice that hide what was wrong, as they stand there, in order. */
export function euphemismsIn(notice: string): readonly string[] {
  const folded = notice.toLowerCase()
  return phrases
    .map((phrase) => ({ phrase, at: folded.indexOf(phrase) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ phrase, at }) => notice.slice(at, at + phrase.length))
}
