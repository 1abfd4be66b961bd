import type { CSSProperties } from 'react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { MapMark, MapStretch } from './map-sections.ts'

/** The least height of a mark in CSS pixels: a thinner one could not be told from a line. */
const leastMark = 3

/** Where a mark stands in its section, in CSS pixels from its top. */
export function boxOf(mark: MapStretch, height: number): { readonly top: number; readonly height: number } {
  const tall = Math.max(leastMark, Math.round(mark.height * height))
  return { top: Math.min(Math.round(mark.top * height), Math.max(0, height - tall)), height: tall }
}

/**
 * What was read of a section, and the marks over it, as layers of its background: a long article has thousands, and an element for each would be laid out
 * with every change on the desk. What nobody has read shows the bare paper. Later marks lie over earlier ones, what is inside another over it.
 */
export function paintOf(
  marks: readonly MapMark[],
  findingOf: ReadonlyMap<Id, Finding>,
  read: readonly MapStretch[],
  height: number,
): CSSProperties {
  if (marks.length + read.length === 0) return {}
  const layers = [
    ...read.map((stretch) => ({ ...boxOf(stretch, height), image: imageOf('var(--rule-2)', false) })),
    ...marks.map((mark) => {
      const { tone, isHollow } = findingSigns[findingOf.get(mark.claimId) ?? 'none']
      return { ...boxOf(mark, height), image: imageOf(`var(--${tone})`, isHollow) }
    }),
  ]
  // The first layer is the topmost.
  layers.reverse()
  return {
    backgroundImage: layers.map((layer) => layer.image).join(', '),
    backgroundPosition: layers.map((layer) => `0 ${layer.top}px`).join(', '),
    backgroundSize: layers.map((layer) => `100% ${layer.height}px`).join(', '),
  }
}

/** A plain colour, or hatching for what is not decided. */
function imageOf(colour: string, isHollow: boolean): string {
  return isHollow
    ? `repeating-linear-gradient(135deg, ${colour} 0 2px, var(--desk) 2px 4px)`
    : `linear-gradient(${colour} 0 0)`
}
