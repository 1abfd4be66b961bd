import type { CopyNote } from './copy-note.ts'
import type { NoteGround, NoteRule } from './note-rule.ts'
import { type BorneTitle, borneTitles } from './words/borne-titles.ts'
import { ranks } from './words/offices.ts'
import { quoteAt } from './words/quote-words.ts'
import type { TitleInWords } from './words/title-in-words.ts'

/**
 * A title or an affiliation that changes for the same person: another rank, minister of something else, director of
 * another institute, deputy here and chief there, of another country or party. Two titles that one person may well have
 * (a senator and a candidate), former ones, and titles in a sentence that tells of another year are let stand.
 */
export const findTitlesThatChange: NoteRule = (ground) => {
  const { reading, story } = ground
  const byMember = Map.groupBy(
    borneTitles(reading, story.cast).filter((one) => !tellsOfAnotherYear(one, ground)),
    ({ member }) => member,
  )
  return [...byMember.values()].flatMap((titles) => changesOf(titles, ground))
}

function changesOf(titles: readonly BorneTitle[], { reading }: NoteGround): CopyNote[] {
  const notes: CopyNote[] = []
  const told: BorneTitle[] = []
  for (const borne of titles) {
    if (told.some(({ title }) => isSame(title, borne.title))) continue
    const other = told.find(
      ({ title, sentence }) => sentence !== borne.sentence && differ(title, borne.title),
    )
    told.push(borne)
    if (other === undefined) continue
    const [here, there] = [quoteAt(reading, borne), quoteAt(reading, other)]
    notes.push({
      rule: 'title_changes',
      start: borne.start,
      end: borne.end,
      message: `${here}, but ${there}: the title changes.`,
      other: { start: other.start, end: other.end },
      suggestion: null,
      claimType: 'title_affiliation',
    })
  }
  return notes
}

function isSame(a: TitleInWords, b: TitleInWords): boolean {
  return (
    a.office === b.office &&
    a.isDeputy === b.isDeputy &&
    a.nationality === b.nationality &&
    isEqual(a.matter, b.matter) &&
    isEqual(a.body, b.body)
  )
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}

/** Whether one person cannot well bear both titles at a time. */
function differ(a: TitleInWords, b: TitleInWords): boolean {
  if (a.office !== b.office) return areExclusive(a, b)
  if (ranks.has(a.office)) return areApart(a.matter, b.matter)
  if (a.isDeputy !== b.isDeputy) return true
  if (a.nationality !== null && b.nationality !== null && a.nationality !== b.nationality) return true
  if (hasPortfolio.has(a.office) && areApart(portfolioOf(a), portfolioOf(b))) return true
  return hasBody.has(a.office) && areApart(a.body, b.body) && !areShortFor(a.body, b.body)
}

/** Offices of which one person has one, in pairs that copy confuses. */
const exclusive: readonly (readonly string[])[] = [
  ['senator', 'representative'],
  ['democrat', 'republican'],
  ['bishop', 'archbishop'],
]

function areExclusive(a: TitleInWords, b: TitleInWords): boolean {
  if (ranks.has(a.office) && ranks.has(b.office)) return !a.matter.has(b.office) && !b.matter.has(a.office)
  if (exclusive.some((pair) => pair.includes(a.office) && pair.includes(b.office))) return true
  // Defense Secretary and Defense Minister: the same matter under two names.
  return (
    hasPortfolio.has(a.office) && hasPortfolio.has(b.office) && [...a.matter].some((one) => b.matter.has(one))
  )
}

const hasPortfolio = new Set(['minister', 'secretary'])
const hasBody = new Set(
  'director president chair chief executive commissioner ambassador professor dean editor coach superintendent principal mayor governor sheriff'.split(
    ' ',
  ),
)

const small = new Set(['the', 'of', 'and', 'for'])

function portfolioOf({ matter, body }: TitleInWords): ReadonlySet<string> {
  return new Set(
    [...matter, ...[...body].map((word) => word.toLowerCase())].filter((word) => !small.has(word)),
  )
}

/** Both say something, and nothing of it is the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one))
}

/** “CDC” for “Centers for Disease Control”. */
function areShortFor(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isShort = (one: ReadonlySet<string>): boolean =>
    [...one].some((word) => word.length < 7 && word === word.toUpperCase())
  return isShort(a) || isShort(b)
}

function tellsOfAnotherYear({ sentence }: BorneTitle, { reading }: NoteGround): boolean {
  const { firstToken = 0, endToken = 0 } = reading.sentences[sentence] ?? {}
  for (let at = firstToken; at < endToken; at += 1) {
    const token = reading.tokens[at]
    if (token?.kind === 'number' && /^(?:1[5-9]|20)\d\ds?$/.test(token.key)) return true
  }
  return false
}
