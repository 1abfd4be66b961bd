import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './CorrectionsScreen.module.css'

/** How entries of the log come to be. */
export function EmptyLog({ onNew }: { onNew: () => void }) {
  const proposeKey = useCommandKey('claim.propose-wording')
  const acceptKey = useCommandKey('claim.accept-wording')
  return (
    <EmptyState
      title="Nothing has been corrected yet"
      action={<Button onPress={onNew}>Write an entry by hand</Button>}
      className={styles.empty}
    >
      <p>
        Propose a wording for a claim on the desk
        {proposeKey !== undefined && (
          <>
            {' '}
            <Kbd shortcut={proposeKey} />
          </>
        )}{' '}
        and accept it
        {acceptKey !== undefined && (
          <>
            {' '}
            <Kbd shortcut={acceptKey} />
          </>
        )}
        : the entry is drafted here, with what the text said, what it says now, and a notice. A named person
        approves it, then it can be published.
      </p>
    </EmptyState>
  )
}
