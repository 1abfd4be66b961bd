import { create } from 'zustand'
import type { Id } from '../../shared/domain/ids.ts'
import type { Output } from '../../shared/ipc/contract.ts'
import { invoke } from '../api/client.ts'
import { useStoryStore } from './story-store.ts'

/** Who wrote a wording, and who decided on it. */
export type WordingSignature = Output<'claim:wording-signatures'>[number]

interface WordingState {
  readonly signatures: ReadonlyMap<Id, WordingSignature>
}

/** Who wrote the wordings of the story on the desk; empty until it is known. */
export const useWordingStore = create<WordingState>()(() => ({ signatures: new Map() }))

/** Reads who wrote the wordings of the story on the desk. Without an answer nobody is named, and nothing else is lost. */
async function readSignatures(storyId: Id): Promise<void> {
  const result = await invoke('claim:wording-signatures', { storyId })
  if (!result.ok || useStoryStore.getState().open?.storyId !== storyId) return
  useWordingStore.setState({ signatures: new Map(result.value.map((each) => [each.claimId, each])) })
}

/** Which claims have other words, and which: what was signed changes with it. */
function wordingsNow(): string {
  const { open } = useStoryStore.getState()
  const claims = [...(open?.tables.claims.byId.values() ?? [])]
  const worded = claims.filter(({ proposedChange }) => proposedChange !== 'none')
  return worded.map(({ id, revision }) => `${id} ${revision}`).join('\n')
}

/** Keeps the signatures of the story on the desk up to date until it is told to stop. */
export function keepSignatures(): () => void {
  let [known, claims] = ['', useStoryStore.getState().open?.tables.claims]
  const look = () => {
    const { open } = useStoryStore.getState()
    const now = wordingsNow()
    if (open === null || now === known) return
    known = now
    if (now === '') useWordingStore.setState({ signatures: new Map() })
    else void readSignatures(open.storyId)
  }
  look()
  return useStoryStore.subscribe(({ open }) => {
    if (open?.tables.claims === claims) return
    claims = open?.tables.claims
    look()
  })
}
