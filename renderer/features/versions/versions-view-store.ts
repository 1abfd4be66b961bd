import { create } from 'zustand'
import type { Id } from '../../../shared/domain/ids.ts'
import type { FateState } from '../../../shared/versions/claim-fates.ts'

/** How a person looks at the versions in this window. */
export interface VersionsView {
  readonly columns: 'two' | 'one'
  readonly isTypographyShown: boolean
  /** The index of the change in hand; null for none. */
  readonly change: number | null
  /** The place in hand, by its anchor in the later text; null for none. */
  readonly placeId: Id | null
  /** The fate that is listed; null for the first that there is. */
  readonly fate: FateState | null
  /** Shows the parts of a pending text instead of the comparison. */
  readonly isShowingParts: boolean
  /** Draws every row, for paper. */
  readonly isPrinting: boolean
}

export const useVersionsView = create<VersionsView>()(() => ({
  columns: 'two',
  isTypographyShown: true,
  change: null,
  placeId: null,
  fate: null,
  isShowingParts: false,
  isPrinting: false,
}))
