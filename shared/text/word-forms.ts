import { classOf, upper } from './character-classes.ts'
import type { WordForm } from './reading.ts'

/** So many forms are kept: the words of some hundred articles. */
export const mostForms = 1 << 15

/** A hash table over the forms, open addressing: the index of a form and one, or 0. */
const slots = new Int32Array(mostForms * 2)
const forms: WordForm[] = []

/** The number of each key, in the order in which they were met. */
const numbers = new Map<string, number>()

/**
 * What a stretch of text (UTF-16 units, end exclusive) says as a token, the same object wherever it stands. Words come
 * again and again, so that most are found by their characters, without a string of their own.
 */
export function formOf(text: string, start: number, end: number, kind: WordForm['kind']): WordForm {
  let slot = hashOf(text, start, end) & (slots.length - 1)
  for (let index = slots[slot] ?? 0; index !== 0; index = slots[slot] ?? 0) {
    const form = forms[index - 1]
    if (form?.kind === kind && isWord(form.word, text, start, end)) return form
    slot = (slot + 1) & (slots.length - 1)
  }
  // A copy, since a slice keeps the whole text that it was cut from in memory.
  const word = text.slice(start, end).split('').join('')
  const form = newForm(word, kind)
  if (forms.length < mostForms) slots[slot] = forms.push(form)
  return form
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1)
  return hash ^ (hash >>> 15)
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

function newForm(word: string, kind: WordForm['kind']): WordForm {
  const key = kind === 'punctuation' || isPlain(word) ? word : keyOf(word)
  const isCapitalised = kind === 'word' && classOf(word.charCodeAt(0)) === upper
  return { word, key, keyNumber: numberOf(key), kind, isCapitalised }
}

/** Whether a word is its own key. Addresses are, whatever stands behind their “www.” or “https:”. */
function isPlain(word: string): boolean {
  for (const character of word) {
    if (character === '.' || character === ':') return true
    if (character === '’' || character.length > 1 || classOf(character.charCodeAt(0)) === upper) return false
  }
  return true
}

function keyOf(word: string): string {
  const key = word.toLowerCase()
  return key.includes('’') ? key.replaceAll('’', "'") : key
}

/** The number of a key; -1 when it is new and no more are kept. */
function numberOf(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  if (forms.length >= mostForms) return -1
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
