import type { MadeCorrection } from '../../shared/corrections/made-correction.ts'
import { create } from 'zustand'
import type { Anchor } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { VersionSummary } from '../../shared/domain/version-summary.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'
import type { StructureEdit } from '../../shared/text/structure-edit.ts'
import type { ClaimFate } from '../../shared/versions/claim-fates.ts'
import type { ComparedRow, VersionText } from '../../shared/versions/compare-versions.ts'
import type { ReadArticle } from './import-store.ts'

/** One side of a comparison: the words with the places of claims in them. */
export interface ComparedSide extends VersionText {
  readonly anchors: readonly Anchor[]
}

/** Two texts compared, ready to be drawn. */
export interface Comparison {
  readonly before: ComparedSide
  readonly after: ComparedSide
  readonly rows: readonly ComparedRow[]
  readonly fates: readonly ClaimFate[]
}

/** A text that was read and is not a version yet: nothing is applied until the person says so. */
export interface PendingVersion {
  readonly article: ReadArticle
  /** The entries of the log that it was made from; null when it was brought in. */
  readonly made: readonly MadeCorrection[] | null
  readonly edits: readonly StructureEdit[]
}

/** Where bringing in a new version stands. `paste` waits for its text. */
export type NewVersionPhase = 'closed' | 'paste' | 'reading' | 'saving'

/** The versions of the story on the desk, and the two that are compared. */
export interface VersionsState {
  readonly storyId: Id | null
  /** Newest first; null until they were read. */
  readonly list: readonly VersionSummary[] | null
  readonly failure: AppErrorData | null
  readonly beforeId: Id | null
  readonly afterId: Id | null
  readonly pending: PendingVersion | null
  readonly phase: NewVersionPhase
  /** Why the new version could not be read; what was pasted is still there. */
  readonly readFailure: AppErrorData | null
  /** Null while it is being worked out. */
  readonly comparison: Comparison | null
}

export const noVersions: VersionsState = {
  storyId: null,
  list: null,
  failure: null,
  beforeId: null,
  afterId: null,
  pending: null,
  phase: 'closed',
  readFailure: null,
  comparison: null,
}

export const useVersionsStore = create<VersionsState>()(() => noVersions)
