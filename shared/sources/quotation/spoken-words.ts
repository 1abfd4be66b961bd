import { comparedText } from '../../anchoring/compared-text.ts'
import { foldTypography } from '../../anchoring/fold-typography.ts'
import type { Span } from '../../domain/anchor.ts'

/** The words that somebody said, in order: where each stands in the text (UTF-16 units, end exclusive), and what it is compared by. */
export interface SpokenWords {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly keys: readonly string[]
  /** Who speaks from an offset on, in order; empty where the text names nobody. */
  readonly turns: readonly Turn[]
}

/** The beginning of what one speaker says. */
export interface Turn {
  readonly start: number
  /** As the transcript writes it, in small letters and without what describes the speaker. */
  readonly speaker: string
}

/** Sounds between words: no desk prints them, and no transcript writes them alike. */
const fillers = new Set('um umm uh uhh uhm erm er err ah hm hmm mm mhm äh ähm euh'.split(' '))

/** What a transcript writes about the talk. A note in brackets of other words is left standing. */
const noises = [
  // Time stamps: at the start of a line, in brackets, or of subtitles, with the number of the cue before them.
  /^[ \t]*(?:\d+[ \t]*\r?\n[ \t]*)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[ \t]*-->.*$/gmu,
  /^[ \t]*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?=\s|$)/gmu,
  /[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]/gu,
  /^WEBVTT.*$/gmu,
  /<\/?[vcibu](?:[ .][^>\n]{0,80})?>/gu,
  /[[(](?:inaudible|unintelligible|indiscernible|cross-?talk|laughter|laughs|laughing|applause|pause|music|off.?mic\w*|off.?mike|ph|sic)\b[^\])\n]{0,40}[\])]/giu,
]

/** Who speaks: "MR. KIRBY:", "Q:", "Speaker 2:", "John Kirby, spokesman (by video):". Every word of it has a capital or a number. */
const speaker =
  /^[ \t>–—-]*(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d+)(?:,?[ \t]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2}|of|the|for|and|de|von|van|al))*(?:,[ \t]*[\p{L} .'’-]{1,60})?(?:[ \t]*\([^)\n]{1,60}\))?[ \t]*:(?=\s)/u

/** The question and the answer, where a transcript marks them by a letter and space alone. */
const asker = /^[ \t]*[QA](?:\.[ \t]|[ \t]{2,}|\t)/u

/** Longer beginnings of a line are no name. */
const longestSpeaker = 90

/**
 * The spoken words of a text: no punctuation, no sounds between words, no time stamps, names of speakers and notes of a
 * transcript. Case and typography do not tell words apart, nor does "U.S." from "US", "1,200" from "1200" or "two" from "2".
 */
export function spokenWords(text: string): SpokenWords {
  const turns: Turn[] = []
  const noise = noiseOf(text, turns)
  const { starts, ends, count } = comparedText(text)
  const words = { text, starts: [] as number[], ends: [] as number[], keys: [] as string[], turns }
  let skipped = 0
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    while (skipped < noise.length && (noise[skipped]?.end ?? 0) <= start) skipped += 1
    if ((noise[skipped]?.start ?? text.length) <= start) continue
    const key = keyOf(text.slice(start, end))
    if (key === null) continue
    words.starts.push(start)
    words.ends.push(end)
    words.keys.push(key)
  }
  return words
}

function noiseOf(text: string, turns: Turn[]): readonly Span[] {
  const found: Span[] = []
  for (const pattern of noises) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  addSpeakers(text, found, turns)
  found.sort((a, b) => a.start - b.start)
  return found
}

/** A name of a speaker stands at the start of a line, or behind the time stamp there. */
function addSpeakers(text: string, found: Span[], turns: Turn[]): void {
  const stampEnds = new Map(found.map(({ start, end }) => [start, end]))
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const start = Math.min(stampEnds.get(at) ?? at, lineEnd)
    const line = text.slice(start, Math.min(lineEnd, start + longestSpeaker))
    const name = (line.includes(':') ? speaker.exec(line)?.[0] : undefined) ?? asker.exec(line)?.[0]
    if (name !== undefined) {
      found.push({ start, end: start + name.length })
      turns.push({ start: start + name.search(/\S/u), speaker: nameOf(name) })
    }
    at = lineEnd + 1
  }
}

/** “MR. KIRBY (by video):” and “Mr. Kirby:” are one speaker. */
function nameOf(label: string): string {
  const [name = ''] = label.replace(/^[\s>–—-]+/u, '').split(/[,(:]/u)
  return name.replace(/\.$/, '').trim().toLowerCase()
}

/** What a word is compared by; null for what is no word. */
function keyOf(written: string): string | null {
  if (written === '&') return 'and'
  if (written === '%') return 'percent'
  if (!/[\p{L}\p{N}]/u.test(written)) return null
  const folded = foldTypography(written)
    .replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replaceAll(/(?<=\p{Nd}),(?=\p{Nd}{3})/gu, '')
  return fillers.has(folded) ? null : (sameWords.get(folded) ?? folded)
}

/** Two spellings of one spoken word. Numbers follow the style of the house, whoever writes them down. */
const sameWords = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, String(30 + 10 * index)] as const),
  ['okay', 'ok'],
])
