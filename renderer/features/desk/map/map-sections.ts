import type { Block } from '../../../../shared/domain/article.ts'
import type { MarkedPlace } from '../../../../shared/text/mark-runs.ts'
import type { Coverage } from '../../../stores/coverage-selectors.ts'

/** A stretch of the map: one block, or several short ones where the article is long. Blocks by index, end exclusive. */
export interface MapSection {
  readonly from: number
  readonly to: number
  /** Offsets of the version's text (UTF-16 units, end exclusive). */
  readonly start: number
  readonly end: number
}

/** Where something stands, as a part of its section's height, from 0 to 1. */
export interface MapStretch {
  readonly top: number
  readonly height: number
}

/** A claim's place in its section. */
export interface MapMark extends MapStretch {
  readonly claimId: string
}

/** The least height of a section in CSS pixels: lower ones could not be pressed. */
export const leastHeight = 8

const gap = 2

/**
 * Lays the blocks of an article out over a height in CSS pixels. Neighbours are joined until every section can
 * be pressed; a short article leaves room below.
 */
export function mapSections(blocks: readonly Block[], height: number): readonly MapSection[] {
  const most = Math.max(1, Math.floor((height + gap) / (leastHeight + gap)))
  const total = blocks.reduce((sum, block) => sum + block.end - block.start, 0)
  // Where each block would be a section, short ones need more than their share; joining them makes up for it.
  const share = blocks.length <= most ? 0 : total / most
  const sections: MapSection[] = []
  let length = 0
  for (const [index, block] of blocks.entries()) {
    const last = sections.at(-1)
    length += block.end - block.start
    if (last !== undefined && length <= share) {
      sections[sections.length - 1] = { ...last, to: index + 1, end: block.end }
    } else {
      sections.push({ from: index, to: index + 1, start: block.start, end: block.end })
      length = block.end - block.start
    }
  }
  return sections
}

/** Where the claims of a section stand in it, in the order of the text. */
export function marksOfSection(
  { start, end }: MapSection,
  places: readonly MarkedPlace[],
): readonly MapMark[] {
  const length = Math.max(1, end - start)
  return places.map((place) => {
    const from = Math.max(place.start, start)
    const to = Math.min(place.end, end)
    return { claimId: place.claimId, top: (from - start) / length, height: (to - from) / length }
  })
}

/** What of a section was read: neighbouring sentences in one piece. */
export function readOfSection(
  section: MapSection,
  { sentences, states }: Pick<Coverage, 'sentences' | 'states'>,
): SectionCoverage {
  const length = Math.max(1, section.end - section.start)
  const read: { top: number; height: number }[] = []
  let [unread, total, isJoined] = [0, 0, false]
  for (let index = firstFrom(sentences, section.start); index < sentences.length; index += 1) {
    const sentence = sentences[index]
    if (sentence === undefined || sentence.start >= section.end) break
    const isRead = states[index] !== 'unread'
    const last = read.at(-1)
    const [from, to] = [(sentence.start - section.start) / length, (sentence.end - section.start) / length]
    if (isRead && isJoined && last !== undefined) last.height = to - last.top
    else if (isRead) read.push({ top: from, height: to - from })
    isJoined = isRead
    total += 1
    if (!isRead) unread += 1
  }
  return { read, unread, total }
}

/** What of a section was read. */
export interface SectionCoverage {
  readonly read: readonly MapStretch[]
  /** Sentences. */
  readonly unread: number
  readonly total: number
}

function firstFrom(sentences: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the section that an offset lies in, or the last one before it; -1 when there are none. */
export function sectionAt(sections: readonly MapSection[], offset: number): number {
  const found = sections.findLastIndex((section) => section.start <= offset)
  return found === -1 ? Math.min(0, sections.length - 1) : found
}
