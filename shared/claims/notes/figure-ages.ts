import { daysIn } from '../spotting/days/find-days.ts'
import { resolveDay } from '../spotting/resolve-day.ts'
import type { CopyNote } from './copy-note.ts'
import type { NoteGround, NoteRule } from './note-rule.ts'
import type { Figure } from './words/figures.ts'
import { isOfItsOwn } from './words/figure-of-its-own.ts'
import { quoteWords } from './words/quote-words.ts'
import { keyAt } from './words/token-at.ts'

/**
 * Counts of the dead, hurt, missing, displaced and held that go on changing: as of when do they stand, and when should
 * somebody look again? Told once for each kind, at its first place in the running text, when the event is of these days
 * and the count is open (“at least”, “so far”, a search goes on) or large. Settled counts of the past do not age.
 */
export const findFiguresThatAge: NoteRule = (ground) => {
  if (!ground.isEnglish) return []
  const told = new Set<string>()
  const notes: CopyNote[] = []
  for (const figure of ground.figures) {
    const kind = figure.isDisplay ? null : ageingKind(figure)
    if (kind === null || told.has(kind) || !isOpen(figure, ground) || !isRecent(figure, ground)) continue
    told.add(kind)
    notes.push(noteOn(figure, kind, ground))
  }
  return notes
}

type AgeingKind = 'killed' | 'injured' | 'missing' | 'displaced' | 'held'

const held = new Set(['hostage', 'captive', 'abductee'])

function ageingKind({ unit, kind, noun }: Figure): AgeingKind | null {
  if (unit === 'casualty')
    return kind === 'killed' || kind === 'injured' || kind === 'missing' || kind === 'displaced' ? kind : null
  if (unit !== 'count') return null
  return held.has(noun ?? '') || kind === 'kidnapped' ? 'held' : null
}

/** From so many on a count is seldom final on the day it is printed. */
const large = 10

const opening =
  /^(?:toll|missing|unaccounted|search|searching|rescue|rescuers|rescued|feared|rise|rising|rises|risen|climb|climbed|ongoing|critical|critically|still|rubble|trapped|count|unknown)$/

/** Whether the count may still change: it says so, a search goes on, or many are counted. */
function isOpen({ quantity, sentence }: Figure, { reading: { tokens } }: NoteGround): boolean {
  const { qualifier, value, min } = quantity
  if (qualifier !== null && qualifier !== 'exactly' && qualifier !== 'at_most') return true
  if ((value ?? min ?? 0) >= large) return true
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const key = keyAt(tokens, at)
    if (opening.test(key) || (key === 'so' && keyAt(tokens, at + 1) === 'far')) return true
  }
  return false
}

/** Days before publication within which an event still goes on. */
const nearby = 14

/** Whether the sentence, or one close by in its paragraph or at the head of the story, tells of these days and no other year. */
function isRecent(figure: Figure, ground: NoteGround): boolean {
  if (!isOfItsOwn(figure, ground)) return false
  const { sentences, text } = ground.reading
  // “200 people have been killed”: the perfect tells of a state that lasts.
  if (/\b(?:have|has) (?:since |now |so far )?(?:been|died)\b/.test(text.slice(figure.start, figure.end)))
    return true
  const { index, block } = figure.sentence
  return [index, index - 1, index + 1].some((at) => {
    const sentence = sentences[at]
    if (sentence === undefined || Math.abs(sentence.block - block) > 1) return false
    return daysIn(sentence, ground.reading).some(({ when, isAhead }) => {
      if (isAhead) return false
      if (when.kind === 'weekday' || when.kind === 'weekend') return when.turn !== 'next'
      if (when.kind === 'offset')
        return when.unit === 'day'
          ? Math.abs(when.count) <= nearby
          : when.unit === 'week' && Math.abs(when.count) <= 1
      return when.kind === 'date' && isNear(resolveDay({ when, isAhead }, ground.published)?.first, ground)
    })
  })
}

function isNear(day: string | undefined, { story: { publishedAt } }: NoteGround): boolean {
  if (day === undefined || publishedAt === null) return false
  const apart = (Date.parse(publishedAt.slice(0, 10)) - Date.parse(day)) / 86_400_000
  return apart >= 0 && apart <= nearby
}

/** In how many hours to look again: while a search goes on several times a day, else by the next edition. */
const hoursByKind: Readonly<Record<AgeingKind, number>> = {
  missing: 6,
  killed: 12,
  injured: 12,
  held: 12,
  displaced: 24,
}

const called: Readonly<Record<AgeingKind, string>> = {
  killed: 'the dead',
  injured: 'the injured',
  missing: 'the missing',
  displaced: 'the displaced',
  held: 'those held',
}

function noteOn(figure: Figure, kind: AgeingKind, ground: NoteGround): CopyNote {
  const asOf = asOfIn(figure, ground)
  const recheckAfterHours = hoursByKind[kind]
  return {
    rule: 'figure_ages',
    start: figure.start,
    end: figure.end,
    message: `${quoteWords(ground.reading.text, figure)}: the count of ${called[kind]} may change. As of when does it stand? Look again in ${String(recheckAfterHours)} hours.`,
    other: null,
    suggestion: null,
    claimType: kind === 'held' ? 'hostage_detainee_detail' : 'casualty_count',
    asOf,
    recheckAfterHours,
  }
}

/** The day that “as of” or “by” names; else that of publication. */
function asOfIn(
  { sentence }: Figure,
  { reading, story: { publishedAt }, published }: NoteGround,
): string | null {
  for (const day of daysIn(sentence, reading)) {
    const before = keyAt(reading.tokens, day.firstToken - 1)
    const isSaid = before === 'by' || (before === 'of' && keyAt(reading.tokens, day.firstToken - 2) === 'as')
    const resolved = isSaid ? resolveDay(day, published) : null
    if (resolved !== null) return resolved.last
  }
  return publishedAt
}
