import { useSourceDetailStore } from '../../stores/sources-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './SourcePane.module.css'
import { UsesList } from './UsesList.tsx'

/** Why a source cannot be deleted: the claims that stand on it, each one press away. */
export function StillUsedDialog({ onClose }: { onClose: () => void }) {
  const detail = useSourceDetailStore((state) => state.detail)
  if (detail === null) return null
  return (
    <Dialog
      isOpen
      isDismissable
      title="This source is still used"
      onClose={onClose}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          Keep it
        </Button>
      }
    >
      <p className={styles.reason}>
        A source stays in the library as long as claims stand on it. Take it off these claims first:
      </p>
      <UsesList detail={detail} />
    </Dialog>
  )
}
