import type { Correction } from '../../../shared/domain/correction.ts'
import { blockKindLabels } from '../../../shared/domain/labels.ts'
import type { FoundPlace } from './look-around-store.ts'

/** Where a found place stands, seen from the entry: a part of its own story, of another one, or an earlier notice. */
export function whereOf(found: FoundPlace, correction: Correction): string {
  if (found.correctionNumber !== null) return `Notice of entry ${found.correctionNumber}`
  const block = blockKindLabels[found.block]
  return found.storyId === correction.storyId ? block : `${block} of “${shortened(found.headline)}”`
}

/** A found place as the checklist keeps it, readable without the entry. */
export function placeInWords(found: FoundPlace): string {
  const about =
    found.correctionNumber === null
      ? blockKindLabels[found.block]
      : `Notice of entry ${found.correctionNumber}`
  return `${about} of “${shortened(found.headline)}”: “${shortened(found.sentence)}”`
}

/** Words on one line, 160 UTF-16 units at most. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).toWellFormed()}…`
}
