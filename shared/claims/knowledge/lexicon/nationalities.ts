/** The adjectives and names of peoples, in lower case, singular. The plural adds an s. */
const adjectives =
  'afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi ' +
  'belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chechen chilean ' +
  'chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ' +
  'ethiopian filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian ' +
  'indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian ' +
  'lebanese libyan lithuanian malaysian malian mexican moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian omani ' +
  'pakistani palestinian panamanian peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese ' +
  'serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian ' +
  'turkish ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean'

const peoples: readonly (readonly [string, string])[] = [
  ['briton', 'British'],
  ['dane', 'Danish'],
  ['finn', 'Finnish'],
  ['frenchman', 'French'],
  ['pole', 'Polish'],
  ['scot', 'Scottish'],
  ['spaniard', 'Spanish'],
  ['swede', 'Swedish'],
  ['turk', 'Turkish'],
  ['kurd', 'Kurdish'],
  ['serb', 'Serbian'],
  ['croat', 'Croatian'],
]

const byWord: ReadonlyMap<string, string> = new Map(
  [
    ...adjectives.split(' ').map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)] as const),
    ...peoples,
  ].flatMap(([word, name]) => [[word, name] as const, [`${word}s`, name] as const]),
)

/** The nationality that a word names in lower case (“american” and “americans” are American); null for other words. */
export function nationalityOf(word: string): string | null {
  return byWord.get(word) ?? null
}
