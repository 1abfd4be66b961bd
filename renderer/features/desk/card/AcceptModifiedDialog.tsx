import { useState } from 'react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { acceptWording } from '../../../stores/claim-actions.ts'
import { selectWords } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { diffWords } from '../../../ui/diff-words.ts'
import { DiffText } from '../../../ui/DiffText.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { tellAccepted } from './tell-accepted.ts'
import styles from './WordingSection.module.css'

/** Accepts a wording that differs from the proposed one. */
export function AcceptModifiedDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const words = useStoryStore((state) => selectWords(state, claim.id))
  const [text, setText] = useState(claim.proposedText ?? words)
  const save = async () => {
    const result = await acceptWording(claim.id, text)
    if (!result.ok) return
    tellAccepted(result.value.correctionId)
    onClose()
  }
  return (
    <Dialog
      isOpen
      title="Accept modified"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={text === words}>
            Accept
          </Button>
        </>
      }
    >
      <div className={styles.wording}>
        <TextArea
          autoFocus
          label="Corrected words"
          face="article"
          value={text}
          onChange={setText}
          onModEnter={() => void save()}
        />
        <p className={styles.words}>
          <DiffText segments={diffWords(words, text)} />
        </p>
      </div>
    </Dialog>
  )
}
