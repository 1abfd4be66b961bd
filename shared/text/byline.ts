import { findDate } from './dates.ts'
import { isWordOfName, looksLikeName } from './names.ts'

/** "By", in the languages in which a byline has such a word at all. */
const opening =
  /^(?:(?:words|story|text|reporting|written|posted|published|reported|reviewed)\s+by|by|von|par|por|di|da|door|av|af)\s*[:：]?\s+/iu
const labelled =
  /^(?:authors?|autor(?:in|en|es)?|auteurs?|reporters?|byline|text|作者|记者|記者|文)\s*[:：]\s*/iu

/** Words of a desk or an agency that sign stories in place of a person. */
const deskWords =
  /\b(?:staff|reports?|reporter|writer|writers|editor|editors|correspondent|columnist|contributor|press|reuters|agence|news|agency|desk|bureau|team|service|wire|afp|dpa|ap|pti|ani|bbc|cnn|npr|times|post|journal|tribune|today|digital|redaktion|online)\b/iu

const jobTitle =
  /^(?:(?:chief|senior|junior|deputy|assistant|associate|national|foreign|political|business|science|health|sports?|crime|media|economics?|environment|defen[cs]e|pentagon|white house|special|staff|contributing|freelance|guest|investigative|executive|managing|breaking|news|data|general|assignment|digital|world|us|u\.s\.|uk|tech|technology|culture|legal|security|military|local|city|state|regional|education|editor|opinion|global|europe|africa|asia|middle east|diplomatic|home affairs|court|trending|social|video|photo|multimedia|features?|entertainment|lead|principal|at|large|and|&)[\s,-]+)*(?:reporters?|writers?|editors?|correspondents?|columnists?|contributors?|journalists?|producers?|photographers?|critics?|analysts?|bureau chief|fellow|intern|author|blogger|editor[\s-]in[\s-]chief|editor[\s-]at[\s-]large)(?:[\s,]+(?:for|at|of|in|,)?\s*[\p{L}&.' ]{2,40})?$/iu

/** "Border Correspondent": any beat, printed as a title. */
const printedTitle =
  /^(?:\p{Lu}[\p{L}&-]*\s+){1,3}(?:Reporter|Writer|Editor|Correspondent|Columnist|Contributor|Journalist|Producer|Photographer|Critic)$/u

/** Tells whether a line is a job of a newsroom: "Senior Pentagon Reporter", "Staff writer, The Harbour Post". */
export function looksLikeJobTitle(text: string): boolean {
  const line = text.trim()
  return line.length <= 80 && (jobTitle.test(line) || printedTitle.test(line))
}

/**
 * Reads a byline: "By Ines Calder and Tom Reed", "BY INES CALDER, STAFF WRITER", "Von Karin Möller",
 * "By Reuters | 12 March 2026". Returns the names as printed, without the opening word, the jobs and the date,
 * or null when the text is no byline ("By Monday the town was empty.").
 */
export function readByline(text: string): string | null {
  const line = text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' | ')
    .replaceAll(/\s+/g, ' ')
  if (line.length > 200) return null
  const start = opening.exec(line)?.[0] ?? labelled.exec(line)?.[0]
  if (start === undefined) return null
  const [named] = line
    .slice(start.length)
    .split(/\s*(?:[|•·–—\t]|\s-\s|\bpublished\b|\bupdated\b|\bposted\b)\s*/i)
  if (named === undefined) return null
  const date = findDate(named)
  const people = (date === null ? named : named.slice(0, date.start)).replace(/[\s,;:|(]+$/, '')
  const names = namesIn(people)
  return names.length === 0 ? null : joinNames(names, people)
}

/** The names of a list, each without the job that follows it; empty as soon as one part is neither. */
function namesIn(people: string): string[] {
  const names: string[] = []
  for (const part of people.split(/\s*(?:,|;|&|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bwith\b|、)\s*/iu)) {
    if (part === '') continue
    if (isOneName(part)) names.push(part)
    else if (names.length === 0 || !isAfterthought(part)) return []
  }
  return names
}

function isOneName(part: string): boolean {
  if (/[.!?]$/.test(part) && !/\b(?:jr|sr|\p{Lu})\.$/iu.test(part)) return false
  const words = part.split(' ')
  if (words.length > 6 || /\d/.test(part)) return false
  if (looksLikeJobTitle(part)) return false
  if (looksLikeName(part)) return true
  if (words.every(isWordOfName) && deskWords.test(part)) return true
  if (words.length === 1 && deskWords.test(part)) return true
  const isCapitals = /^[\p{Lu}\p{M}'’. -]+$/u.test(part) && words.length >= 2 && words.length <= 5
  return isCapitals || /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,6}$/u.test(part)
}

/** What may follow a name in a byline: the job, the paper, the place, "Jr.". */
function isAfterthought(part: string): boolean {
  return (
    looksLikeJobTitle(part) || /^(?:jr|sr|phd|md)\.?$/iu.test(part) || part.split(' ').every(isWordOfName)
  )
}

function joinNames(names: readonly string[], people: string): string {
  const first = names[0] ?? ''
  const last = names.at(-1) ?? ''
  const printed = people.slice(people.indexOf(first), people.lastIndexOf(last) + last.length)
  const isListOnly = printed.length <= names.join(' and ').length + 2
  return isListOnly ? printed : names.join(', ')
}

const signOff =
  /^[\s(]*(?:Additional reporting|Reporting|Writing|Compiled|Edited|Editing)(?: and (?:writing|editing))? by \p{Lu}[\p{Ll}’']/u

/** "(Reporting by A in London; editing by B)": how agencies sign below a story. */
export function isSignOff(text: string): boolean {
  return text.length <= 400 && signOff.test(text)
}
