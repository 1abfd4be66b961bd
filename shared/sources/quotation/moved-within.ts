import type { PlacedUnit } from './place-units.ts'
import type { SpokenWords } from './spoken-words.ts'

/** Fewer words stand together by chance. */
const fewestWords = 3

/** Whether words that found no place in their order stand together in the same passage of the source, elsewhere. */
export function movedWithin(source: SpokenWords): (placed: PlacedUnit) => boolean {
  return ({ unit, span, near }) => {
    if (near === null) return false
    const { links } = near
    const margin = unit.words.keys.length + fewestWords
    const taken = new Set(links)
    const around = source.keys
      .slice(Math.max(0, span.start - margin), span.end + margin)
      .map((key, offset) => (taken.has(Math.max(0, span.start - margin) + offset) ? '' : key))
    for (let start = 0; start + fewestWords <= links.length; start += 1) {
      const stretch = links.slice(start, start + fewestWords)
      if (stretch.some((link) => link >= 0)) continue
      const words = unit.words.keys.slice(start, start + fewestWords)
      if (around.some((_, at) => words.every((word, offset) => around[at + offset] === word))) return true
    }
    return false
  }
}
