import { create } from 'zustand'
import { mayReadSecond } from '../../../../shared/claims/second-read/second-read.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { notify } from '../../../stores/notify.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { selectReading } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'

/** What is being asked about a second read: somebody's own finding, or why the first one stays although they differ. */
export type SecondReadQuestion =
  | { readonly kind: 'give'; readonly claimId: Id; readonly finding: Finding }
  | { readonly kind: 'keep'; readonly claimId: Id }

export const useSecondReadStore = create<{ readonly question: SecondReadQuestion | null }>()(() => ({
  question: null,
}))

/** Asks for the second reader's own finding, with one chosen already or none; says why where this person cannot give one. */
export function askSecondRead({ id }: Claim, finding: Finding = 'none'): void {
  const refusal = refusalOf(id)
  if (refusal === null) useSecondReadStore.setState({ question: { kind: 'give', claimId: id, finding } })
  else notify(refusal, { kind: 'info' })
}

/** Asks why the finding stays although the second read differs. */
export function askToKeep({ id }: Claim): void {
  useSecondReadStore.setState({ question: { kind: 'keep', claimId: id } })
}

function refusalOf(claimId: Id): string | null {
  const state = useStoryStore.getState()
  const claim = state.open?.whole.claims.byId.get(claimId)
  const { me } = useSettingsStore.getState().settings
  if (claim === undefined || mayReadSecond(claim, selectReading(state, claimId), me)) return null
  if (claim.finding === 'none') return 'There is nothing to read again yet: this claim has no finding.'
  if (me === null) return 'Say who you are in the settings first: a second read carries a name.'
  return claim.findingBy === me
    ? 'The finding is yours. Its second read belongs to somebody else.'
    : 'You have given the second read of this claim.'
}
