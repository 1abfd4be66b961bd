import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './ConfirmDialog.module.css'

export interface ConfirmDialogProps {
  isOpen: boolean
  /** The question, as a short sentence. */
  title: string
  /** What will happen, and what stays. */
  children: ReactNode
  /** The action in its own words: "Delete story", never "OK". */
  confirmLabel: string
  cancelLabel?: string | undefined
  variant?: 'primary' | 'danger' | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** A question before something that cannot be undone. Focus begins on cancel when the action destroys. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel = 'Cancel', variant = 'primary' } = props
  const isDanger = variant === 'danger'
  return (
    <Dialog
      isOpen={isOpen}
      onClose={props.onCancel}
      title={title}
      size="small"
      role="alertdialog"
      footer={
        <>
          <Button onPress={props.onCancel} autoFocus={isDanger}>
            {cancelLabel}
          </Button>
          <Button variant={variant} onPress={props.onConfirm} autoFocus={!isDanger}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className={styles.text}>{children}</div>
    </Dialog>
  )
}
