import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './IconButton.tsx'
import { useScrollStop } from './use-scroll-stop.ts'
import styles from './Drawer.module.css'

export interface DrawerProps {
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
  footer?: ReactNode
  /** Width in CSS pixels; never wider than the window. */
  width?: number | undefined
}

/** A modal sheet at the end side of the window, for what is looked at beside the work: a source, an entry. */
export function Drawer({ isOpen, onClose, title, children, footer, width = 440 }: DrawerProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={styles.scrim ?? ''}
    >
      <Modal className={styles.sheet ?? ''} style={{ width }}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon={X} label="Close" size="small" onPress={onClose} />
          </header>
          <DrawerBody>{children}</DrawerBody>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function DrawerBody({ children }: { children: ReactNode }) {
  const [ref, tabIndex] = useScrollStop()
  return (
    <div ref={ref} tabIndex={tabIndex} className={styles.body}>
      {children}
    </div>
  )
}
