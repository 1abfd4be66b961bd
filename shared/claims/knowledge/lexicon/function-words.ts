import { wordSet } from './word-list.ts'

/** Stand between a subject and its verb: “has also repeatedly said”. */
export const adverbsAndAuxiliaries = wordSet(`
  has have had is are was were be been being will would can could may might must shall should do does did 's 've 'd 'll 're 'm
  not never also then later now recently repeatedly previously once often sometimes always still already just even only
  again earlier first finally eventually immediately quickly publicly privately personally reportedly allegedly apparently
  frequently consistently strongly openly clearly simply initially subsequently specifically explicitly further separately
  long has_also instead essentially generally largely mostly certainly really actually rightly wrongly bluntly famously
  didn't doesn't don't wasn't isn't aren't weren't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
  to both all each
`)

export const beForms = wordSet(`is are was were be been being 's 're 'm isn't aren't wasn't weren't`)

export const determiners = wordSet(`
  the a an this that these those his her its their our my your some any no every each another several many few most all both
  either neither one two three four five six seven eight nine ten dozens hundreds other
`)

export const possessives = wordSet(`his her its their our my your 's whose`)

export const prepositions = wordSet(`
  of for at in on from with by to about against among between during into through over under after before since until within
  without across behind beyond near inside outside around amid despite via per toward towards upon like including
`)

/** Where a clause begins: what stands before it is not the subject of its verb. */
export const clauseOpeners = wordSet(`
  that which when where while because although though if unless since after before until as than but and or so whether how why
  what who whom whose yet nor however
`)

export const pronouns = wordSet(`he she they it i we you who`)

/** What may stand for a person or group by itself: “some said”, “others worried”. */
export const standaloneSubjects = wordSet(
  `some others many most few several both all everyone everybody somebody someone one nobody none neither those each`,
)

export const months = wordSet(`
  january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.
`)

export const weekdays = wordSet(`monday tuesday wednesday thursday friday saturday sunday`)
