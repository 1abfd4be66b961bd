import type { CorrectionFields } from '../domain/correction.ts'
import { dayInWords } from './day-in-words.ts'

/** What a notice is made from. */
export type NoticeFacts = Pick<
  CorrectionFields,
  'kind' | 'location' | 'originalText' | 'correctedText' | 'storyHeadline' | 'storyPublishedAt'
>

/**
 * The words that stood around the corrected ones in their sentence, white space included; empty when not
 * known.
 */
export interface NoticeContext {
  readonly before: string
  readonly after: string
}

const noContext: NoticeContext = { before: '', after: '' }

/**
 * The public notice in plain style: names the article and its date, says what was wrong and what is right,
 * and can be read without the article at hand. No euphemism: an error is called wrong (AP, Reuters and
 * Guardian practice). With `context` both versions are quoted as whole sentences. Words that were left out or
 * taken away are told as such.
 */
export function composeNotice(facts: NoticeFacts, context: NoticeContext = noContext): string {
  const was = quoteOf(facts.originalText, context)
  const is = quoteOf(facts.correctedText, context)
  const place = placeOf(facts)
  if (facts.kind === 'withdrawal') {
    return was === null
      ? `${sentence(`We have withdrawn ${articleOf(facts)}`)} It should not be relied on.`
      : `${sentence(`We have withdrawn ${articleOf(facts)}`)} It wrongly said: ${was}`
  }
  if (was === null && is === null) return ''
  return tellings[facts.kind](place, was, is)
}

/** A notice by kind. `was` and `is` are quoted and end with a full stop; null stands for no words. */
type Telling = (place: string, was: string | null, is: string | null) => string

const tellings: Readonly<Record<Exclude<CorrectionFields['kind'], 'withdrawal'>, Telling>> = {
  correction: (place, was, is) => {
    if (was === null) return `${place} left out these words: ${is}`
    return is === null
      ? `${place} wrongly said: ${was} That was wrong and has been removed.`
      : `${place} wrongly said: ${was} The correct version is: ${is}`
  },
  clarification: (place, was, is) => {
    if (was === null)
      return `${place} could be misunderstood. To make it clear, these words were added: ${is}`
    return is === null
      ? `${place} could be misunderstood. These words were removed: ${was}`
      : `${place} could be misunderstood. It said: ${was} What is meant is: ${is}`
  },
  editors_note: (place, was, is) => `Editors’ note: ${changeOf(place, was, is)}`,
  update: (place, was, is) => {
    if (was === null) return `${place} has been updated with new information: ${is}`
    return is === null
      ? `${place} has been updated. These words no longer apply: ${was}`
      : `${place} has been updated with new information. It said: ${was} It now says: ${is}`
  },
  refile: (place, was, is) => `This replaces an earlier version. ${changeOf(place, was, is)}`,
  minor_fix: (place, was, is) => changeOf(place, was, is),
}

function changeOf(place: string, was: string | null, is: string | null): string {
  if (was === null) return `${place} lacked these words: ${is}`
  return is === null
    ? `${place} said: ${was} These words were removed.`
    : `${place} said: ${was} It now says: ${is}`
}

const places: Readonly<Record<CorrectionFields['location'], string>> = {
  headline: 'The headline of',
  dek: 'The summary above',
  body: '',
  caption: 'A caption in',
  graphic: 'A graphic in',
  video: 'A video in',
  social: 'A social media post about',
  alert: 'A news alert about',
}

function placeOf(facts: NoticeFacts): string {
  const place = `${places[facts.location]} ${articleOf(facts)}`.trim()
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}`
}

function articleOf({ storyHeadline, storyPublishedAt }: NoticeFacts): string {
  const headline = storyHeadline.trim()
  const article = headline === '' ? 'an article' : `the article ${quoted(headline)}`
  return storyPublishedAt === null ? article : `${article}, published on ${dayInWords(storyPublishedAt)},`
}

/** A sentence ends with one full stop and no comma. */
function sentence(words: string): string {
  return `${words.replace(/,$/, '')}.`
}

/** The words within their sentence, in quotation marks, with a full stop; null when there are no words. */
function quoteOf(words: string, { before, after }: NoticeContext): string | null {
  if (words.trim() === '') return null
  const whole = `${before}${words}${after}`.replaceAll(/\s+/g, ' ').trim()
  const endsSentence = /[.!?…。！？]["'”’»)\]]*$/u.test(whole)
  return endsSentence ? quoted(whole) : `${quoted(whole)}.`
}

/** In double quotation marks, those inside turned into single ones. */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
