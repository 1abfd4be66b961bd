import { mayReadSecond } from '../../../../shared/claims/second-read/second-read.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { selectIsVeiled, selectReading } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { PaneFooter } from '../../../ui/Pane.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { moveTo } from '../desk-actions.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { goToCardPart } from './card-focus.ts'
import { memoOnClaim } from './memo-on-claim.ts'

/** What to do next with the claim. */
export function CardFooter({ claim }: { claim: Claim }) {
  const isReadOnly = useIsReadOnly()
  const isVeiled = useStoryStore((state) => selectIsVeiled(state, claim.id))
  const sourceKey = useCommandKey('source.attach')
  const wordingKey = useCommandKey('claim.propose-wording')
  if (isReadOnly) return null
  return (
    <PaneFooter>
      <Button shortcut={sourceKey} onPress={() => goToCardPart('add_source')}>
        Add source
      </Button>
      {!isVeiled && (
        <Button shortcut={wordingKey} onPress={() => goToCardPart('wording')}>
          Correct
        </Button>
      )}
      <Spacer />
      {!isVeiled && <SecondRead claim={claim} />}
      {!isVeiled && <SignOff claim={claim} />}
    </PaneFooter>
  )
}

const SignOff = memoOnClaim(
  function SignOff({ claim }: { claim: Claim }) {
    const signOffKey = useCommandKey('claim.sign-off')
    if (claim.workflow === 'signed_off') {
      return <Button onPress={() => void moveTo(claim, 'reopened')}>Reopen</Button>
    }
    return (
      <Button
        variant="primary"
        shortcut={signOffKey}
        isDisabled={claim.finding === 'none'}
        onPress={() => runCommand('claim.sign-off')}
      >
        Sign off
      </Button>
    )
  },
  ['workflow', 'finding'],
)

/** The second read is offered to whoever may give it: not to the person who found what the check found. */
function SecondRead({ claim }: { claim: Claim }) {
  const me = useSettingsStore((state) => state.settings.me)
  const reading = useStoryStore((state) => selectReading(state, claim.id))
  const shortcut = useCommandKey('claim.second-read')
  if (claim.secondReadAt !== null || !mayReadSecond(claim, reading, me)) return null
  return (
    <Button shortcut={shortcut} onPress={() => runCommand('claim.second-read')}>
      Second read
    </Button>
  )
}
