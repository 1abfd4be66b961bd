import { findDate } from './dates.ts'

/** What a date line says, as ISO 8601; null for what it does not say or what cannot be told. */
export interface DateLine {
  readonly published: string | null
  readonly updated: string | null
}

/** Words that stand beside a date in a date line, and nowhere else alone. */
const companions =
  /\b(?:(?:first |originally |last )?(?:published|posted|updated?|modified|created|edited|date|dated|online|on|at|of|the)|veröffentlicht|aktualisiert|stand|vom|am|um|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|el|em|às|pubblicato|aggiornato|il|geplaatst|op|uhr|hrs?|h|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a\.?m\.?|p\.?m\.?|[ecmp][ds]?t|gmt|utc|bst|ist|cest?|wib|\d+ min(?:ute)?s? read|\d+ (?:minutes?|hours?|days?) ago|min(?:ute)? read)\b/giu

/**
 * Reads a line that says nothing but when: "Published 12 March 2026", "Oct. 10, 2023 3:15 PM EDT",
 * "Updated: Tuesday 12 March 2026 • 14.05 GMT". Null when the text says anything else, or holds no date.
 */
export function readDateLine(text: string): DateLine | null {
  if (text.length > 160 || !/\d/.test(text)) return null
  const line = text.replaceAll(/\s+/g, ' ').trim()
  let rest = line
  let published: string | null = null
  let updated: string | null = null
  let hasDate = false
  for (let date = findDate(rest); date !== null; date = findDate(rest)) {
    hasDate = true
    const isUpdate = /(?:updat|modifi|aktualis|mis à jour|actualiz|atualiz|aggiorn|edited)[^\d]*$/iu.test(
      rest.slice(0, date.start),
    )
    if (isUpdate) updated ??= date.iso
    else published ??= date.iso
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  }
  const hasLooseDate = hasDate || /\d{1,2}\/\d{1,2}\/\d{2,4}|\d+ (?:minutes?|hours?|days?) ago/i.test(line)
  if (!hasLooseDate) return null
  const others = rest
    .replaceAll(/\d{1,2}[:.h]\d{2}(?::\d{2})?/g, ' ')
    .replaceAll(/\d{1,2}\/\d{1,2}\/\d{2,4}/g, ' ')
    .replaceAll(companions, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (others.length > 0 && !/^(?:\p{L}{1,3}|\d{1,2})$/u.test(others)) return null
  return { published, updated }
}
