import { endOfClause, startOfClause } from '../clauses.ts'
import type { FoundStatement } from '../proposal.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** What somebody is said to have done against the law. */
const crimes = list(
  'fraud murder murders murdering manslaughter homicide rape rapes raping assault assaulting assaulted bribery bribe bribes bribing corruption theft ' +
    'stealing stole stolen embezzlement embezzling embezzled laundering genocide atrocities terrorism treason espionage spying perjury ' +
    'obstruction trafficking smuggling kidnapping abduction extortion blackmail racketeering conspiracy conspiring arson burglary ' +
    'robbery robbing forgery forging counterfeiting harassment harassing abuse abusing abused molesting molestation stalking libel ' +
    'defamation plagiarism tax-evasion evasion negligence misconduct wrongdoing crimes crime felony felonies misdemeanor misdemeanors ' +
    'insider-trading collusion sedition incitement inciting torture torturing killing killings massacre looting vandalism hacking ' +
    'cover-up kickbacks discrimination violating violated violations breach breaching breached breaking lying falsifying falsified ' +
    'possession manipulation misleading misled cheating mishandling poisoning ethnic-cleansing attempted assassination assassinating',
)

/** Words that say by themselves that somebody stands accused; the number is how sure the words make it. */
const charges = list(
  'accused accuses accuse accusing charged indicted convicted prosecuted arraigned sued suing sues alleging alleges allege ' +
    'alleged allegedly sentenced acquitted pleaded guilty impeached court-martialed suspected extradited',
)

/** What makes a legal matter only together with a crime in the same clause. */
const matters = list(
  'arrested arrest suspicion investigated investigating investigation detained jailed imprisoned allegations allegation accusations charges lawsuit indictment complaint responsible blamed',
)

/** A threat to harm people: “vowed to execute hostages”. */
const threats = list('vowed threatened threatens threatening vows vowing swore pledged')
const harms = list(
  'kill execute murder attack destroy bomb assassinate behead annihilate retaliate shoot hang eliminate',
)

/** The words without which nobody is accused. */
export const allegationCues: ReadonlySet<string> = new Set([...charges, ...matters, ...threats])

const longest = 24

/** Accusations, charges, verdicts and threats of violence, from the accusing word to the end of its clause. */
export const allegationLegal: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  for (let at = words.first; at < words.end; at += 1) {
    if (!allegationCues.has(keyAt(words, at))) continue
    const reason = reasonAt(words, at)
    if (reason === null) continue
    const to = behindApposition(words, endOfClause(words, at, longest))
    found.push({ ...spanOf(words, startOf(words, at), to), type: 'allegation_legal', reason, details: null })
    at = to - 1
  }
  return found
}

function reasonAt(words: SentenceWords, at: number): string | null {
  const key = keyAt(words, at)
  if (threats.has(key)) return threatAt(words, at) ? `${key} + violence: threat` : null
  const crime = crimeNear(words, at)
  if (charges.has(key))
    return isCharge(words, at, crime) ? `${key}${crime === null ? '' : ` + ${crime}`}: allegation` : null
  return crime !== null ? `${key} + ${crime}: allegation` : null
}

function threatAt(words: SentenceWords, at: number): boolean {
  const to = Math.min(words.end, at + 6)
  for (let next = at + 1; next < to; next += 1) if (harms.has(keyAt(words, next))) return true
  return false
}

/** The crime in the same clause, before or after the word; null when none is named. */
function crimeNear(words: SentenceWords, at: number): string | null {
  const end = endOfClause(words, at, longest)
  for (let next = at + 1; next < end; next += 1) {
    if (crimes.has(keyAt(words, next))) return keyAt(words, next)
  }
  const start = startOfClause(words, at, 8)
  for (let back = at - 1; back >= start; back -= 1) {
    if (crimes.has(keyAt(words, back))) return keyAt(words, back)
  }
  return null
}

/** What must stand by a charging word that means other things too (“charged up”, “suspected leak”). */
const needs: Readonly<Record<string, (words: SentenceWords, at: number) => boolean>> = {
  charged: (words, at) => keyAt(words, at + 1) === 'with' && keyAt(words, at + 2) !== 'leading',
  accused: hasOf,
  accuses: hasOf,
  accuse: hasOf,
  accusing: hasOf,
  suspected: (words, at) => keyAt(words, at + 1) === 'of',
  sentenced: (words, at) => keyAt(words, at + 1) === 'to',
  guilty: (words, at) =>
    ['found', 'not', 'plead', 'pleaded', 'pleads', 'pleading'].includes(keyAt(words, at - 1)),
  pleaded: (words, at) => ['guilty', 'not', 'no'].includes(keyAt(words, at + 1)),
}

function isCharge(words: SentenceWords, at: number, crime: string | null): boolean {
  return crime !== null || (needs[keyAt(words, at)]?.(words, at) ?? true)
}

/** “accused the mayor of”. */
function hasOf(words: SentenceWords, at: number): boolean {
  for (let next = at + 1; next < endOfClause(words, at, 12); next += 1)
    if (keyAt(words, next) === 'of') return true
  return false
}

/** “convicted the clerk, Jo Roe, of fraud”: a name between commas parts the verb from the deed. */
function behindApposition(words: SentenceWords, comma: number): number {
  if (keyAt(words, comma) !== ',') return comma
  for (let at = comma + 1; at < Math.min(words.end, comma + 8); at += 1) {
    if (keyAt(words, at) !== ',') continue
    const isDeed = ['of', 'with', 'for', 'on'].includes(keyAt(words, at + 1))
    return isDeed ? endOfClause(words, at + 1, longest) : comma
  }
  return comma
}

/** With the helping verbs before it: “was not charged”. A threat begins with its verb. */
function startOf(words: SentenceWords, at: number): number {
  if (threats.has(keyAt(words, at))) return at
  let from = at
  while (
    /^(?:was|were|is|are|been|be|being|has|have|had|also|not|never|allegedly|found|who|pleaded|pleads|plead|pleading)$/.test(
      keyAt(words, from - 1),
    )
  )
    from -= 1
  return Math.max(words.first, from)
}
