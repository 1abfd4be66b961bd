import type { NoteGround } from '../note-rule.ts'
import type { Figure } from './figures.ts'
import type { FoundMisfit } from './found-misfit.ts'
import { inFigures } from './in-figures.ts'
import { quoteWords } from './quote-words.ts'
import { keyAt } from './token-at.ts'

/** How many sentences may lie between two shares of one whole. */
const reach = 1

/** Rounding may take a sum of shares this far over 100. */
const rounding = 1.5

/**
 * Shares of one whole that do not make 100 percent: “60 per cent … 30 per cent … 20 per cent”. They are of one whole when
 * the words around them say that each excludes the others: answers to one question, or where all of something went.
 */
export function sharesThatDoNotFit(ground: NoteGround): readonly FoundMisfit[] {
  const shares = ground.figures.filter(({ unit, quantity }) => unit === 'percent' && quantity.value !== null)
  const found: FoundMisfit[] = []
  for (const run of runsOf(shares, ground)) {
    const misfit = misfitOf(run, ground)
    if (misfit !== null) found.push(misfit)
  }
  return found
}

function runsOf(shares: readonly Figure[], ground: NoteGround): readonly (readonly Figure[])[] {
  const runs: Figure[][] = []
  for (const share of shares) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isNext =
      before !== undefined &&
      share.sentence.block === before.sentence.block &&
      share.sentence.index - before.sentence.index <= reach &&
      !opensAnother(share, ground)
    if (isNext) run?.push(share)
    else runs.push([share])
  }
  return runs.filter(({ length }) => length > 1)
}

/** A question asked anew, other people: a new whole begins. */
function opensAnother({ sentence, quantity }: Figure, { reading: { tokens } }: NoteGround): boolean {
  for (let at = Math.max(sentence.firstToken, quantity.from - 14); at < quantity.from; at += 1) {
    if (/^(?:among|compared|while|whereas|versus|vs\.?|than|up|down)$/.test(keyAt(tokens, at))) return true
  }
  return false
}

function misfitOf(run: readonly Figure[], ground: NoteGround): FoundMisfit | null {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return null
  const restAt = run.findIndex((share) => isRest(share, ground))
  const parts = restAt > 0 ? run.slice(0, restAt + 1) : run
  const sum = Number(parts.reduce((all, { quantity }) => all + (quantity.value ?? 0), 0).toFixed(2))
  const isWhole = restAt > 0 ? Math.abs(sum - 100) <= rounding : sum <= 100 + rounding
  if (isWhole || sum > 200 || !areOfOneWhole(parts, restAt > 0, ground)) return null
  const end = parts.at(-1)
  if (end === undefined) return null
  const here = { start: end.start, end: end.end }
  const there = { start: first.start, end: first.end }
  const { text } = ground.reading
  const all = parts.map((share) => quoteWords(text, share))
  return {
    ...here,
    other: there,
    message: `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''} make ${inFigures(sum)} percent of one whole.`,
  }
}

/** “the remaining 20 percent”, “the other 20 percent”. */
function isRest({ quantity }: Figure, { reading: { tokens } }: NoteGround): boolean {
  const before = keyAt(tokens, quantity.from - 1)
  return (before === 'remaining' || before === 'other') && keyAt(tokens, quantity.from - 2) === 'the'
}

const changes =
  /\b(?:rose|rise[ns]?|rising|fell|falls?|fallen|falling|grew|grown?|growth|increas\w*|decreas\w*|declin\w*|drop\w*|gain\w*|jump\w*|climb\w*|surg\w*|cut|cuts|more|less|fewer|higher|lower|inflation|interest|rate|rates|points?|discount|faster|slower|margin|ahead|lead\w*|average|compared|up|down|year-over-year|chance|each|every|approval|rating)\b/i
const splits: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:yes|for|support\w*|favou?r\w*|back\w*|approv\w*|agree\w*|positive\w*)\b/i,
    /\b(?:no|against|oppos\w*|disapprov\w*|disagree\w*|negative\w*)\b/i,
  ],
  [
    /\b(?:yes|no|for|support\w*|favou?r\w*|oppos\w*|against|voted?)\b/i,
    /\b(?:undecided|unsure|not sure|don[’']t know|no opinion|abstain\w*)\b/i,
  ],
]
const allOfIt =
  /\b(?:went to|goes to|go to|going to|came from|comes? from|spent on|is spent|was spent|were spent|made up of|consists? of|divided|split|breakdown|of the (?:money|budget|total|votes?|ballots|electorate|funds|revenue|energy|electricity|power|land|population|respondents|exports|imports|shares?|stake|staff|workforce|students|members|cost|spending))\b/i

/** Whether the words around shares show that each leaves out the others. */
function areOfOneWhole(run: readonly Figure[], hasRest: boolean, { reading }: NoteGround): boolean {
  const words = wordsAround(run, reading)
  if (changes.test(words) || haveOwnWholes(run, reading)) return false
  if (hasRest) return true
  if (splits.some(([one, other]) => one.test(words) && other.test(words)) && run.length > 1) return true
  return run.length > 2 && allOfIt.test(words)
}

function wordsAround(run: readonly Figure[], { text, sentences }: NoteGround['reading']): string {
  const from = run[0]?.sentence.start ?? 0
  const to = sentences[run.at(-1)?.sentence.index ?? 0]?.end ?? from
  return text.slice(from, to)
}

/** “60 percent of men and 50 percent of women”: each is of something else. */
function haveOwnWholes(run: readonly Figure[], { tokens, text }: NoteGround['reading']): boolean {
  const wholes = new Set<string>()
  for (const { end } of run) {
    const whole = /^\s+of\s+(?:the\s+|all\s+|its\s+|their\s+)?([\p{L}’'-]+)/u.exec(
      text.slice(end, end + 60),
    )?.[1]
    if (whole !== undefined) wholes.add(whole.toLowerCase())
  }
  return wholes.size > 1 && tokens.length > 0
}
