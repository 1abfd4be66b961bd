import { create } from 'zustand'
import type { Correction } from '../../../shared/domain/correction.ts'
import type { Output } from '../../../shared/ipc/contract.ts'
import { load } from '../../stores/load.ts'

/** What stands around an entry's words, and where else the same fact stands. */
export type LookAround = Output<'correction:look-around'>
export type FoundPlace = LookAround['places'][number]

const nothing: LookAround = { before: '', after: '', places: [] }

interface LookAroundState {
  /** The entry, as it was changed last, that this belongs to; empty before the first. */
  readonly key: string
  readonly around: LookAround
}

export const useLookAroundStore = create<LookAroundState>()(() => ({ key: '', around: nothing }))

/** Looks around an entry's words, unless it has been done since they were changed last. */
export async function lookAround(correction: Correction): Promise<void> {
  const key = keyOf(correction)
  const before = useLookAroundStore.getState()
  if (before.key === key) return
  useLookAroundStore.setState({ key, around: before.key.startsWith(correction.id) ? before.around : nothing })
  await load('correction:look-around', { correctionId: correction.id }, (around) => {
    if (useLookAroundStore.getState().key === key) useLookAroundStore.setState({ around })
  })
}

/** What is known around an entry's words now; nothing before it was read. */
export function aroundOf(correction: Correction, { key, around }: LookAroundState): LookAround {
  return key.startsWith(`${correction.id}.`) ? around : nothing
}

function keyOf({ id, originalText, correctedText }: Correction): string {
  return `${id}.${originalText}\n${correctedText}`
}
