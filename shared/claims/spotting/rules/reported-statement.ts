import type { Span } from '../../../domain/anchor.ts'
import type { Reading, Sentence } from '../../../text/reading.ts'
import type { Attribution } from '../../knowledge/attribution.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { statementDetails } from '../statement-details.ts'

/** Blocks that another rule proposes as a whole. */
const displayed = new Set(['headline', 'caption', 'update_note'])

/** What a body of state or a person promises or demands is as much a statement as what they say. */
const committing = /^(?:promis|pledg|vow|threat|offer|demand|order|warn|guarante)/

/** Ask, greet or speak, and state nothing by themselves. */
const stating = /^(?!ask|question|wonder|interview|talk|speak|spok|discuss|thank|introduc|comment|apologi)/

/** Who did it is left open, and the words claim it all the same: “is expected to”, “was reported to”. */
const unowned = /^(?:expected|believed|thought|understood|said|reported|known|estimated|rumored|rumoured)$/

/**
 * What a sentence gives in its own words as said, found or announced by somebody: an official statement when an office
 * or body of state says it, a paraphrase otherwise. One for each sentence, the one that gives the most of it.
 */
export const reportedStatement: SpottingRule = (sentence, reading, story) => {
  if (displayed.has(reading.blocks[sentence.block]?.kind ?? '')) return []
  const attributions = story.voices[sentence.index]?.attributions ?? []
  const quoted = attributions.find(({ kind }) => kind === 'quote')
  const one = attributions.find(
    (each) => isStatement(each, sentence, reading) && (quoted === undefined || isAround(each, quoted)),
  )
  const cue = one?.cue ?? null
  if (one === undefined || cue === null) return []
  return [
    {
      ...spanOf(sentence, reading),
      type: one.speaker?.isOfficial === true ? 'official_statement' : 'paraphrase',
      reason: reasonOf(one, cueInWords(reading.text, cue)),
      details: statementDetails(one, 'paraphrase', reading, story),
    },
  ]
}

/** “to report results”, “beat the defending champions”: the verb is no verb of the sentence. */
function isAside(text: string, start: number, words: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return (
    /\bto $/.test(before) || (words.endsWith('ing') && words !== 'according to' && !/[,”"’] $/.test(before))
  )
}

/** With the “not” before it: “has not said”. */
function cueInWords(text: string, { start, end }: Span): string {
  const isDenied = /(?:\bnot|n['’]t|\bnever|\bdeclined to|\brefused to)\s+$/i.test(
    text.slice(Math.max(0, start - 14), start),
  )
  return `${isDenied ? 'not ' : ''}${text.slice(start, end)}`
}

function reasonOf({ speaker, firstReportedBy }: Attribution, cue: string): string {
  if (firstReportedBy !== null) return `“first ${cue}” + ${firstReportedBy}: who was first to report it`
  if (speaker === null) return `“${cue}”: a statement that is nobody’s`
  return `“${cue}” + ${speaker.name}: ${speaker.isOfficial ? 'official statement' : 'paraphrase'}`
}

function isStatement(attribution: Attribution, sentence: Sentence, { text }: Reading): boolean {
  const { kind, cue, cueKind, speaker } = attribution
  if (kind === 'quote' || cue === null || attribution.sentence !== sentence.index) return false
  const words = text.slice(cue.start, cue.end).toLowerCase()
  if (attribution.content.length === 0) return false
  if (speaker === null)
    return unowned.test(words) && /^\s(?:to|that)\b/.test(text.slice(cue.end, cue.end + 6))
  if (!stating.test(words) || isAside(text, cue.start, words)) return false
  if (cueKind === 'say' || cueKind === 'find') return words !== ':'
  return cueKind === 'argue' || (cueKind === 'act' && committing.test(words))
}

/** What is said in quotation marks needs no second claim, unless somebody else gives the sentence as a whole. */
function isAround({ cue, content }: Attribution, quoted: Attribution): boolean {
  const start = quoted.cue?.start ?? Infinity
  return cue !== null && cue.start > start && content.some((span) => span.start <= start && start < span.end)
}

/** The whole sentence without its full stop, so that no part of who said it is cut off. */
function spanOf({ start, end, endToken }: Sentence, { tokens }: Reading): Span {
  const last = tokens[endToken - 1]
  return { start, end: last !== undefined && /^[.;]$/.test(last.word) ? last.start : end }
}
