import { Copy } from 'lucide-react'
import type { Correction } from '../../../shared/domain/correction.ts'
import { Button } from '../../ui/Button.tsx'
import { Pane, PaneBody, PaneHeader } from '../../ui/Pane.tsx'
import { copyNotice } from './entry-actions.ts'
import { EntryNotice } from './EntryNotice.tsx'
import styles from './NoticePane.module.css'

/** The public notice of the selected entry, on paper. */
export function NoticePane({ correction }: { correction: Correction | null }) {
  return (
    <Pane label="Public notice" ground="paper">
      <PaneHeader
        title="Public notice"
        actions={correction !== null && <CopyNotice correction={correction} />}
      />
      <PaneBody>
        {correction === null ? (
          <p className={styles.nothing}>The notice of the selected entry is printed here.</p>
        ) : (
          <EntryNotice correction={correction} />
        )}
      </PaneBody>
    </Pane>
  )
}

/** Takes the notice to where it is printed. */
export function CopyNotice({ correction }: { correction: Correction }) {
  return (
    <Button
      size="small"
      icon={Copy}
      isDisabled={correction.publicNote.trim() === ''}
      onPress={() => void copyNotice(correction)}
    >
      Copy notice
    </Button>
  )
}
