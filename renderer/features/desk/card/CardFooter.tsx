import type { Claim } from '../../../../shared/domain/claim.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectMe, useSettingsStore } from '../../../stores/settings-store.ts'
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
  const sourceKey = useCommandKey('source.attach')
  const wordingKey = useCommandKey('claim.propose-wording')
  if (isReadOnly) return null
  return (
    <PaneFooter>
      <Button shortcut={sourceKey} onPress={() => goToCardPart('add_source')}>
        Add source
      </Button>
      <Button shortcut={wordingKey} onPress={() => goToCardPart('wording')}>
        Correct
      </Button>
      <Spacer />
      <SecondRead claim={claim} />
      <SignOff claim={claim} />
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
const SecondRead = memoOnClaim(
  function SecondRead({ claim }: { claim: Claim }) {
    const me = useSettingsStore(selectMe)
    const shortcut = useCommandKey('claim.second-read')
    const mayRead =
      me !== null && claim.finding !== 'none' && claim.findingBy !== me.id && claim.secondReadAt === null
    if (!mayRead) return null
    return (
      <Button shortcut={shortcut} onPress={() => runCommand('claim.second-read')}>
        Second read
      </Button>
    )
  },
  ['finding', 'findingBy', 'secondReadAt'],
)
