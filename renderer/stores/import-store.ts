import { create } from 'zustand'
import type { Output } from '../../shared/ipc/contract.ts'
import type { AppErrorData } from '../../shared/ipc/result.ts'

/** An article that was read and waits for the person's yes. */
export type ReadArticle = Output<'import:read'>

/** Where an import stands. `paste` waits for text, `review` shows what Stet understood. */
export type ImportPhase = 'closed' | 'paste' | 'reading' | 'review' | 'saving'

/** The import of one article, from its text to the story. */
export interface ImportState {
  readonly phase: ImportPhase
  readonly article: ReadArticle | null
  /** Why the last step did not work; what was pasted or read is still there. */
  readonly failure: AppErrorData | null
}

export const useImportStore = create<ImportState>()(() => ({ phase: 'closed', article: null, failure: null }))
