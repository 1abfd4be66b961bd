import { useEffect } from 'react'
import type { CommandId } from '../../../../shared/commands/command-list.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { type Finding, findings } from '../../../../shared/domain/claim-status.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { isInOverlay, isTextEntry } from '../../../keyboard/key-target.ts'
import { type CommandUse, useCommands } from '../../../keyboard/use-commands.ts'
import { type StatusHint, useStatusHints } from '../../../keyboard/use-status-hints.ts'
import { selectClaim, selectIsVeiled } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { askSecondRead } from '../second-read/second-read-store.ts'
import {
  deleteAndGoOn,
  findAndGoOn,
  goInQueue,
  leaveFocus,
  signOffAndGoOn,
  turnContext,
} from './focus-actions.ts'

const hints: readonly StatusHint[] = [
  { commands: ['claim.next-open', 'claim.previous-open'], label: 'next, previous' },
  { commands: ['source.attach'], label: 'source' },
  { commands: ['claim.note'], label: 'note' },
  { commands: ['claim.propose-wording'], label: 'wording' },
  { commands: ['view.more-context'], label: 'more of the article' },
]

/** Escape leaves, unless it was meant for something that is open, or for the field that one types in. */
function useEscape(): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || isInOverlay(event.target) || isTextEntry(event.target)
      if (event.key !== 'Escape' || isTaken) return
      event.preventDefault()
      leaveFocus()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [])
}

type FindingCommand = Extract<CommandId, `finding.${string}`>

/**
 * What the keys do in focus mode in place of what they do on the desk: whatever settles a claim goes on to the next one.
 * Must be mounted after the desk's own commands; all others stay as they are there.
 */
export function FocusCommands() {
  const claimId = useViewStore((state) => state.selectedClaimId)
  const claim = useStoryStore((state) => selectClaim(state, claimId))
  const isReadOnly = useIsReadOnly()
  const withClaim = (act: (claim: Claim) => unknown, isAllowed = true): CommandUse => ({
    run: () => {
      if (claim !== null) void act(claim)
    },
    isEnabled: claim !== null && !isReadOnly && isAllowed,
  })
  const isVeiled = useStoryStore((state) => selectIsVeiled(state, claimId ?? ''))
  const setFinding = (finding: Finding) =>
    withClaim((one) => (isVeiled ? askSecondRead(one, finding) : findAndGoOn(one, finding)))
  useStatusHints(hints)
  useCommands({
    ...Object.fromEntries(
      findings.map((finding) => [`finding.${finding}` satisfies FindingCommand, setFinding(finding)]),
    ),
    'claim.sign-off': withClaim(signOffAndGoOn, !isVeiled),
    'claim.delete': withClaim(deleteAndGoOn),
    'claim.next-open': () => goInQueue(1),
    'claim.previous-open': () => goInQueue(-1),
    'view.focus': leaveFocus,
    'view.more-context': turnContext,
  })
  useEscape()
  return null
}
