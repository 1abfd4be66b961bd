import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import { useScrollStop } from './use-scroll-stop.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  isOpen: boolean
  /** Called on Escape, on the cross, and on a press outside when `isDismissable`. */
  onClose: () => void
  title: string
  /** The body; it scrolls, title and footer stay. */
  children: ReactNode
  /** The buttons: cancel first, the main action last. */
  footer?: ReactNode
  /** Something small beside the buttons, at the start of the footer. */
  footerStart?: ReactNode
  /** small 400, medium 560, large 760, full the window less a margin. */
  size?: 'small' | 'medium' | 'large' | 'full' | undefined
  /** Makes the dialog a form: Enter in a field and a Button of type "submit" call it. */
  onSubmit?: (() => void) | undefined
  /** Whether a press outside closes it too; leave it false where something was typed. */
  isDismissable?: boolean | undefined
  /** "alertdialog" is read out at once: for questions that must be answered. */
  role?: 'dialog' | 'alertdialog' | undefined
  /** Leaves out the body's padding, for lists and tables that reach the edges. */
  isFlush?: boolean | undefined
}

/** A modal dialog: focus stays in it, goes back to where it came from, Escape closes it. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, size = 'medium', isDismissable = false, role = 'dialog', onSubmit } = props
  const inside = (
    <>
      <header className={styles.header}>
        <Heading slot="title" className={styles.title ?? ''}>
          {title}
        </Heading>
        <IconButton icon={X} label="Close" size="small" onPress={onClose} className={styles.close} />
      </header>
      <DialogBody isFlush={props.isFlush === true}>{props.children}</DialogBody>
      {props.footer !== undefined && (
        <footer className={styles.footer}>
          <div className={styles.footerStart}>{props.footerStart}</div>
          {props.footer}
        </footer>
      )}
    </>
  )
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      className={styles.scrim ?? ''}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          {onSubmit === undefined ? (
            inside
          ) : (
            <form
              className={styles.dialog}
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                event.stopPropagation()
                onSubmit()
              }}
            >
              {inside}
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function DialogBody({ isFlush, children }: { isFlush: boolean; children: ReactNode }) {
  const [ref, tabIndex] = useScrollStop()
  return (
    <div ref={ref} tabIndex={tabIndex} className={cx(styles.body, isFlush && styles.flush)}>
      {children}
    </div>
  )
}
