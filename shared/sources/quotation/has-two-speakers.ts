import type { UnitPlace } from './place-units.ts'
import type { SpokenWords } from './spoken-words.ts'

/** Whether a source gives the words of a quotation to more than one speaker. What stands before the first name is nobody's. */
export function hasTwoSpeakers(placed: readonly UnitPlace[], { turns, starts }: SpokenWords): boolean {
  const speakers = new Set<string>()
  for (const { place } of placed) {
    if (place === null) continue
    const start = starts[place.span.start] ?? 0
    const end = starts[place.span.end - 1] ?? start
    const before = turns.findLastIndex((turn) => turn.start <= start)
    for (let at = Math.max(before, 0); at < turns.length && (turns[at]?.start ?? 0) <= end; at += 1) {
      speakers.add(turns[at]?.speaker ?? '')
    }
  }
  return speakers.size > 1
}
