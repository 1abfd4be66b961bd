import { create } from 'zustand'
import type { HistoryHead } from '../../shared/domain/history-head.ts'
import {
  headCheckInWords,
  type VerdictInWords,
  verdictInWords,
} from '../../shared/history/verdict-in-words.ts'
import { invoke } from '../api/client.ts'
import { notify } from './notify.ts'
import { endWork } from './work-store.ts'
import { tellFailure } from './write.ts'

/** What is known of the library's history: its head, and what the last check found. */
export interface HistoryCheckState {
  /** Null until read, and while nothing was written. */
  readonly head: HistoryHead | null
  readonly isChecking: boolean
  /** Null while nothing was checked since Stet was started. */
  readonly found: VerdictInWords | null
  /** Whether a check was asked for from elsewhere, so that its outcome comes into view. */
  readonly isWished: boolean
}

export const useHistoryCheckStore = create<HistoryCheckState>()(() => ({
  head: null,
  isChecking: false,
  found: null,
  isWished: false,
}))

/** Reads where the history ends now. */
export async function readHead(): Promise<void> {
  const result = await invoke('history:head', {})
  if (result.ok) useHistoryCheckStore.setState({ head: result.value })
  else tellFailure(result.error)
}

/** Recomputes the whole chain, and shows what was found. */
export async function checkHistory(): Promise<void> {
  await check(async () => {
    const result = await invoke('history:verify', {})
    if (result.ok) return verdictInWords(result.value)
    tellFailure(result.error)
    return null
  })
}

/** Looks for a head that was saved, in a file that the person chooses, and recomputes the chain. */
export async function checkSavedHead(): Promise<void> {
  await check(async () => {
    const result = await invoke('history:check-head', {})
    if (result.ok) return result.value === null ? null : headCheckInWords(result.value)
    tellFailure(result.error)
    return null
  })
}

async function check(ask: () => Promise<VerdictInWords | null>): Promise<void> {
  if (useHistoryCheckStore.getState().isChecking) return
  useHistoryCheckStore.setState({ isChecking: true })
  try {
    const found = await ask()
    if (found !== null) useHistoryCheckStore.setState({ found })
  } finally {
    endWork()
    await readHead()
    useHistoryCheckStore.setState({ isChecking: false })
  }
}

/** Saves the head as a small file, to be kept elsewhere. */
export async function saveHead(): Promise<void> {
  const result = await invoke('history:save-head', {})
  if (!result.ok) tellFailure(result.error)
  else if (result.value.path !== null) notify('The head of the history was saved. Keep it elsewhere.')
}

/** Asks for a check where its outcome is shown. */
export function wishForCheck(): void {
  useHistoryCheckStore.setState({ isWished: true })
  void checkHistory()
}
