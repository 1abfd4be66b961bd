import type { CorrectionFields, ErrorType } from '../domain/correction.ts'
import type { NoticeStyle } from '../domain/notice-style.ts'
import { dayInWords } from './day-in-words.ts'
import { plainStyle } from './house-styles.ts'
import { fillTemplate, type NoticeValues } from './notice-template.ts'

/** What a notice is made from. */
export type NoticeFacts = Pick<
  CorrectionFields,
  | 'kind'
  | 'location'
  | 'originalText'
  | 'correctedText'
  | 'storyHeadline'
  | 'storyPublishedAt'
  | 'repeatsError'
  | 'errorType'
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

/** An internal entry says the change and no more, whatever the house. */
const minorFix =
  '{Place}[, published on {date},] [said: {removed} These words were removed.|lacked these words: {added}|' +
  'said: {wrong} It now says: {right}|now says: {right}|was changed.]'

/**
 * The public notice in a house style: names the article and its date, says what was wrong and what is right,
 * and can be read without the article at hand. No euphemism: an error is called wrong (AP, Reuters and
 * Guardian practice). With `context` both versions are quoted as whole sentences. The wrong words are kept back where
 * the entry does not repeat the error. The empty string when there is nothing to tell.
 */
export function composeNotice(
  facts: NoticeFacts,
  context: NoticeContext = noContext,
  style: NoticeStyle = plainStyle,
): string {
  const { kind } = facts
  const was = facts.originalText.trim() === '' ? '' : quoteOf(facts.originalText, context)
  const is = facts.correctedText.trim() === '' ? '' : quoteOf(facts.correctedText, context)
  if (was === '' && is === '' && kind !== 'withdrawal') return ''
  const isChange = was !== '' && is !== ''
  const shown = facts.repeatsError ? was : ''
  const values: NoticeValues = {
    ...articleValues(facts, style),
    error: errorWords[facts.errorType],
    wrong: isChange ? shown : '',
    right: isChange ? is : '',
    removed: isChange ? '' : shown,
    added: was === '' ? is : '',
  }
  return fillTemplate(kind === 'minor_fix' ? minorFix : style.templates[kind], values)
}

type ArticleValues = Pick<NoticeValues, 'place' | 'article' | 'where' | 'headline' | 'date'>

function articleValues(facts: NoticeFacts, { dates }: NoticeStyle): ArticleValues {
  const title = facts.storyHeadline.trim()
  const headline = title === '' ? '' : quoted(title)
  const article = headline === '' ? 'an article' : `the article ${headline}`
  const before = places[facts.location]
  return {
    place: before === '' ? article : `${before} ${article}`,
    where: before === '' ? 'an article' : `${before} an article`,
    article,
    headline,
    date: facts.storyPublishedAt === null ? '' : dayInWords(facts.storyPublishedAt, dates),
  }
}

const places: Readonly<Record<CorrectionFields['location'], string>> = {
  headline: 'the headline of',
  dek: 'the summary above',
  body: '',
  caption: 'a caption in',
  graphic: 'a graphic in',
  video: 'a video in',
  social: 'a social media post about',
  alert: 'a news alert about',
}

/** What was misstated, after "misstated". */
const errorWords: Readonly<Record<ErrorType, string>> = {
  name: 'a name',
  title: 'a title',
  number: 'a number',
  date_time: 'a date or time',
  place: 'a place',
  quote: 'a quotation',
  attribution: 'who said something',
  identity_image: 'who or what a picture shows',
  omission_context: 'the context',
  translation: 'a translation',
  production: 'the text',
  other: 'a fact',
}

/** The words within their sentence, in quotation marks, with a full stop. */
function quoteOf(words: string, { before, after }: NoticeContext): string {
  const whole = `${before}${words}${after}`.replaceAll(/\s+/g, ' ').trim()
  const endsSentence = /[.!?…。！？]["'”’»)\]]*$/u.test(whole)
  return endsSentence ? quoted(whole) : `${quoted(whole)}.`
}

/** In double quotation marks, those inside turned into single ones. */
function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}
