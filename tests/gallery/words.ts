// Made-up words that parts must bear: long, without spaces, from right to left, in Chinese and Japanese.
export const longName = 'Wilhelmina Featherstonehaugh-Oyelaran of the Harbour Records Office'
export const longHeadline =
  'Harbour authority offers divers, sonar crews and two hundred volunteers for the search after the ferry capsized in heavy seas on Wednesday night, the deadliest accident on the strait since 1987, officials said'
export const unbroken = 'https://example.org/' + 'a-very-long-path-without-any-space/'.repeat(4)
export const hebrew = 'רשות הנמל הציעה צוללנים לחיפוש אחר הנוסעים'
export const arabic = 'عرضت سلطة الميناء غواصين للبحث عن الركاب'
export const chinese = '港务局派出潜水员和声纳船参与渡轮搜救行动'
export const japanese = '港湾局はフェリー捜索にダイバーとソナー班の派遣を申し出た'
