import type { FoundStatement } from '../proposal.ts'
import { quantitiesIn } from '../quantities/find-quantities.ts'
import { measureUnits } from '../quantities/units.ts'
import type { SpottingRule } from '../spotting-rule.ts'
import { keyAt, type SentenceWords, spanOf, wordsOf } from '../words-of-sentence.ts'

/** A measured length, weight, area, speed, temperature …, together with the conversion in brackets after it. */
export const measurementConversion: SpottingRule = (sentence, reading) => {
  const words = wordsOf(sentence, reading)
  const found: FoundStatement[] = []
  let free = words.first
  for (const { from, to, value, numberFrom } of quantitiesIn(sentence, reading)) {
    if (keyAt(words, numberFrom - 1) === 'magnitude' || keyAt(words, numberFrom - 2) === 'magnitude') {
      found.push(magnitude(words, numberFrom, to, reading.text))
      continue
    }
    const end = endOfUnit(words, to)
    if (end === to || from < free) continue
    const conversion = endOfConversion(words, end)
    free = conversion
    const number = spanOf(words, numberFrom, to)
    const unit = spanOf(words, to, end)
    found.push({
      ...spanOf(words, from, conversion),
      type: 'measurement_conversion',
      reason: conversion > end ? 'measurement with its conversion' : 'measurement',
      details: {
        kind: 'statistic',
        value: value === null ? reading.text.slice(number.start, number.end) : String(value),
        unit: reading.text.slice(unit.start, unit.end),
      },
    })
  }
  return found
}

/** “magnitude 6.8”, “a magnitude of 7”. */
function magnitude(words: SentenceWords, at: number, to: number, text: string): FoundStatement {
  const from = keyAt(words, at - 1) === 'magnitude' ? at - 1 : at - 2
  const number = spanOf(words, at, to)
  return {
    ...spanOf(words, from, to),
    type: 'measurement_conversion',
    reason: 'measurement',
    details: { kind: 'statistic', value: text.slice(number.start, number.end), unit: 'magnitude' },
  }
}

/** “miles”, “-mile”, “square miles”, “miles per hour”; the given token when no unit is there. */
function endOfUnit(words: SentenceWords, at: number): number {
  const from = keyAt(words, at) === '-' ? at + 1 : at
  const key = keyAt(words, from)
  if (!measureUnits.has(key)) return at
  if (key === 'square' || key === 'cubic' || key === 'nautical')
    return measureUnits.has(keyAt(words, from + 1)) ? from + 2 : at
  if (key === '°' && ['c', 'f'].includes(keyAt(words, from + 1))) return from + 2
  if (key === 'degrees' && ['celsius', 'fahrenheit'].includes(keyAt(words, from + 1))) return from + 2
  return keyAt(words, from + 1) === 'per' || keyAt(words, from + 1) === 'an' ? from + 3 : from + 1
}

/** The bracket after a measurement, when it holds a number and a unit. */
function endOfConversion(words: SentenceWords, at: number): number {
  if (keyAt(words, at) !== '(') return at
  for (let to = at + 1; to < Math.min(words.end, at + 8); to += 1) {
    if (keyAt(words, to) === ')') return measureUnits.has(keyAt(words, to - 1)) ? to + 1 : at
  }
  return at
}
