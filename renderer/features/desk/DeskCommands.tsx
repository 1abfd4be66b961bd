import type { CommandId } from '../../../shared/commands/command-list.ts'
import type { Anchor } from '../../../shared/domain/anchor.ts'
import type { Claim } from '../../../shared/domain/claim.ts'
import { type Finding, findings } from '../../../shared/domain/claim-status.ts'
import { type CommandEffects, type CommandUse, useCommands } from '../../keyboard/use-commands.ts'
import { type StatusHint, useStatusHints } from '../../keyboard/use-status-hints.ts'
import { acceptWordings, deleteClaim } from '../../stores/claim-actions.ts'
import { selectMe, useSettingsStore } from '../../stores/settings-store.ts'
import { archiveStory, deleteStory, saveOriginal } from '../../stores/story-actions.ts'
import { confirmWords } from '../../stores/version-actions.ts'
import {
  selectAnchors,
  selectClaim,
  selectDiffers,
  selectHasWordings,
  selectIsVeiled,
  selectStory,
} from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { type DeskList, useViewStore } from '../../stores/view-store.ts'
import { addSelectionTo, markAtCaret, markSelection, putOnSelection } from './article/mark-actions.ts'
import { selectMarkable, useReadingStore } from './article/reading-store.ts'
import { type CardPart, goToCardPart, writeAt } from './card/card-focus.ts'
import {
  assign,
  findClaim,
  goToClaim,
  goToOpen,
  signOffAndGoOn,
  turnLegalRisk,
  turnPriority,
} from './desk-actions.ts'
import { tellAllAccepted } from './card/tell-accepted.ts'
import { openDeskDialog } from './desk-dialogs.ts'
import { togglePane } from './desk-layout.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { goToWordsOf } from './go-to-words.ts'
import { askSecondRead, askToKeep } from './second-read/second-read-store.ts'
import { writeCorrectionOf } from './write-correction.ts'

const step: StatusHint = { commands: ['claim.next-open', 'claim.previous-open'], label: 'next, previous' }
const tick: StatusHint = { commands: ['tick.sentence'], label: 'nothing to check' }

const hints: Readonly<Record<DeskList, readonly StatusHint[]>> = {
  claims: [
    step,
    { commands: ['claim.mark'], label: 'mark' },
    { commands: ['source.attach'], label: 'source' },
    tick,
  ],
  proposed: [
    step,
    { commands: ['proposal.accept', 'proposal.dismiss'], label: 'accept, dismiss' },
    { commands: ['proposal.accept-paragraph'], label: 'accept paragraph' },
    tick,
  ],
  notes: [
    step,
    { commands: ['note.make-claim', 'note.correct', 'note.dismiss'], label: 'claim, correction, dismiss' },
    tick,
  ],
}

/** Carries out the commands of the desk while it is shown; shows nothing. */
export function DeskCommands() {
  useStatusHints(hints[useViewStore((state) => state.deskList)])
  useCommands(useStoryEffects())
  useCommands(useClaimEffects())
  return null
}

/** What can be done at the desk whether or not a claim is in hand. */
function useStoryEffects(): CommandEffects {
  const story = useStoryStore(selectStory)
  const isMarkable = useReadingStore((state) => selectMarkable(state) !== null)
  const hasWordings = useStoryStore(selectHasWordings)
  const isReadOnly = useIsReadOnly()
  const isWritable = story !== null && !isReadOnly
  const going = (go: () => unknown) => () => void go()
  return {
    'story.details': () => openDeskDialog('details'),
    'story.structure': () => openDeskDialog('structure'),
    'story.save-original': () => {
      if (story !== null) void saveOriginal(story.id)
    },
    'story.archive': {
      run: () => {
        if (story !== null) void archiveStory(story.id, story.archivedAt === null)
      },
      isEnabled: isWritable,
    },
    'story.delete': {
      run: () => {
        if (story !== null) void deleteStory(story.id)
      },
      isEnabled: isWritable,
    },
    'view.toggle-map': () => togglePane('map'),
    'view.toggle-list': () => togglePane('list'),
    'view.toggle-card': () => togglePane('card'),
    'claim.mark': { run: () => void markSelection(), isEnabled: isMarkable && isWritable },
    'wording.list': () => openDeskDialog('wordings'),
    'claim.accept-wordings': { run: () => void acceptAllWordings(), isEnabled: isWritable && hasWordings },
    'claim.next-open': going(() => goToOpen(1)),
    'claim.previous-open': going(() => goToOpen(-1)),
    'claim.next': going(() => goToClaim(1)),
    'claim.previous': going(() => goToClaim(-1)),
  }
}

type FindingCommand = Extract<CommandId, `finding.${string}`>

/** What can be done with the claim in hand. */
function useClaimEffects(): CommandEffects {
  const claim = useViewClaim()
  const me = useSettingsStore(selectMe)
  const isMarkable = useReadingStore((state) => selectMarkable(state) !== null)
  const hasCaret = useReadingStore((state) => state.caret !== null)
  const isReadOnly = useIsReadOnly()
  const isWritable = claim !== null && !isReadOnly
  const withClaim = (act: (claim: Claim) => unknown, isAllowed = true): CommandUse => ({
    run: () => {
      if (claim !== null) void act(claim)
    },
    isEnabled: isWritable && isAllowed,
  })
  // What a second reader must not see cannot be written over either.
  const isVeiled = useStoryStore((state) => claim !== null && selectIsVeiled(state, claim.id))
  const differs = useStoryStore((state) => claim !== null && selectDiffers(state, claim.id))
  const goTo = (part: CardPart, isAllowed = true): CommandUse => ({
    run: () => goToCardPart(part),
    isEnabled: isWritable && isAllowed,
  })
  const setFinding = (finding: Finding) =>
    withClaim((one) => (isVeiled ? askSecondRead(one, finding) : findClaim(one, finding)))
  return {
    ...Object.fromEntries(
      findings.map((finding) => [`finding.${finding}` satisfies FindingCommand, setFinding(finding)]),
    ),
    'claim.add-place': withClaim((one) => addSelectionTo(one.id), isMarkable),
    'claim.confirm-words': withClaim((one) => confirmWords(one.id), placeOf(claim, 'text_changed') !== null),
    'claim.put-place': withClaim(putLostPlace, isMarkable && placeOf(claim, 'lost') !== null),
    'claim.sign-off': withClaim(signOffAndGoOn, !isVeiled),
    'claim.second-read': withClaim(askSecondRead),
    'claim.keep-finding': withClaim(askToKeep, differs),
    'claim.assign-to-me': withClaim((one) => assign(one, me?.id ?? null), me !== null),
    'claim.assign': goTo('assignee'),
    'claim.priority': withClaim(turnPriority),
    'claim.legal-risk': withClaim(turnLegalRisk),
    'claim.delete': withClaim((one) => deleteClaim(one.id)),
    'claim.write-correction': withClaim(writeCorrectionOf, !isVeiled),
    'claim.move': goTo('move'),
    'claim.type': goTo('type'),
    'claim.details': goTo('details'),
    'claim.note': goTo('note', !isVeiled),
    'claim.propose-wording': {
      run: () => void proposeWordingHere(),
      isEnabled: (isWritable && !isVeiled) || ((isMarkable || hasCaret) && !isReadOnly),
    },
    'claim.stet': goTo('stet', !isVeiled),
    'source.attach': goTo('add_source'),
    'source.reuse': goTo('reuse_source'),
    'claim.to-card': { run: () => goToCardPart('top'), isEnabled: claim !== null },
    'claim.to-words': {
      run: () => {
        if (claim !== null) goToWordsOf(claim)
      },
      isEnabled: claim !== null,
    },
    'claim.history': { run: () => goToCardPart('history'), isEnabled: claim !== null && !isVeiled },
  }
}

/**
 * Other words for what is selected, which becomes a claim so that it can be checked; without a selection at the place that was pressed,
 * else for the claim in hand.
 */
async function proposeWordingHere(): Promise<void> {
  if (selectMarkable(useReadingStore.getState()) !== null) await markSelection()
  else writeAt(await markAtCaret())
  goToCardPart('wording')
}

async function acceptAllWordings(): Promise<void> {
  const count = await acceptWordings()
  if (count > 0) tellAllAccepted(count)
}

/** Null while something else than a claim is in hand: keys must not change what one does not see. */
function useViewClaim(): Claim | null {
  const claimId = useViewStore((state) => (state.deskList === 'claims' ? state.selectedClaimId : null))
  return useStoryStore((state) => selectClaim(state, claimId))
}

/** The first place of a claim that is in such a state; null when none is. */
function placeOf(claim: Claim | null, state: Anchor['state']): Anchor | null {
  if (claim === null) return null
  return selectAnchors(useStoryStore.getState(), claim.id).find((anchor) => anchor.state === state) ?? null
}

function putLostPlace(claim: Claim): unknown {
  const lost = placeOf(claim, 'lost')
  return lost === null ? null : putOnSelection(lost.id)
}
