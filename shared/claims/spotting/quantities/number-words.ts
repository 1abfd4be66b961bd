const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Words for numbers under a hundred, with “twenty-five”. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...units.map((word, index) => [word, index] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...units.slice(1, 10).map((unit, at) => [`${word}-${unit}`, (index + 2) * 10 + at + 1] as const),
  ]),
])

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** The short forms that are written on to digits: “$5m”, “3bn”. */
export const shortMultipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** Plurals that count without a number, and the least that each says. */
export const vagueCounts: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['tens', 20],
])

/** Parts in one word, and with the number before them: “two thirds”. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixths', 1 / 6],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
  ['two-thirds', 2 / 3],
  ['one-third', 1 / 3],
  ['three-quarters', 3 / 4],
  ['three-fourths', 3 / 4],
  ['one-quarter', 1 / 4],
  ['one-fourth', 1 / 4],
  ['one-half', 1 / 2],
  ['one-fifth', 1 / 5],
  ['two-fifths', 2 / 5],
  ['three-fifths', 3 / 5],
  ['four-fifths', 4 / 5],
  ['one-tenth', 1 / 10],
])

/** Words that ask for the one who reads numbers in words. */
export const numberWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...multipliers.keys(),
  ...vagueCounts.keys(),
  ...fractions.keys(),
  'number',
  'several',
  'handful',
  'few',
])
