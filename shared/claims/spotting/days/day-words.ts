/** English names and AP's short forms, with and without the stop. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) =>
    names.split(' ').flatMap((name) => [[name, index + 1] as const, [`${name}.`, index + 1] as const]),
  ),
)

/** English weekdays, 1 is Monday. Of the short forms those that are no other words. */
export const weekdayByName: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['tues', 2],
  ['tues.', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['thurs', 4],
  ['thurs.', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])

/** What stands before a weekday that is a name: “Black Friday”. */
export const beforeNamedDay = new Set(
  'black good super ash palm easter bloody cyber giving maundy holy ruby'.split(' '),
)

/** The days from the day of publication that one word names. */
export const offsetByWord: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

export const partsOfTheDay = new Set(['morning', 'afternoon', 'evening', 'night'])

/** How many days, weeks, months or years a unit of time stands for. */
export const unitOfTime: ReadonlyMap<
  string,
  { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly size: number }
> = new Map([
  ...['day', 'week', 'month', 'year'].flatMap((unit) => {
    const entry = { unit: unit as 'day' | 'week' | 'month' | 'year', size: 1 }
    return [[unit, entry] as const, [`${unit}s`, entry] as const]
  }),
  ['fortnight', { unit: 'week', size: 2 }],
  ['decade', { unit: 'year', size: 10 }],
  ['decades', { unit: 'year', size: 10 }],
  ['century', { unit: 'year', size: 100 }],
  ['centuries', { unit: 'year', size: 100 }],
])

/** Small numbers as they stand before a unit of time. */
export const smallNumber: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat([
      ['a', 1],
      ['an', 1],
    ]),
)

/** What comes before a month or a year that says when. */
export const beforeMonthOrYear = new Set(
  'in since until till by from to through of during before after between early late mid around last next this every circa summer autumn fall winter spring'.split(
    ' ',
  ),
)

/** Words of what is to come. */
export const aheadWords = new Set(
  "will 'll won't shall expected scheduled slated planned plans due set would upcoming next tomorrow".split(
    ' ',
  ),
)

/** A statement ends here: what is to come in it says nothing of when it was made. */
export const statementWords = new Set(
  'said says told announced reported added replied wrote stated confirmed tweeted posted noted'.split(' '),
)

/** The words without which a sentence in words says no day; a number may say one without them. */
export const dayCues: ReadonlySet<string> = new Set([
  ...monthByName.keys(),
  ...weekdayByName.keys(),
  ...offsetByWord.keys(),
  ...unitOfTime.keys(),
  ...partsOfTheDay,
  'weekend',
])
