import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import styles from './Popover.module.css'

export interface PopoverProps {
  /** The name of the panel for screen readers. */
  label: string
  /** The Button or IconButton that opens it. */
  trigger: ReactElement
  /** What stands in it; a function is given a way to close it. */
  children: ReactNode | ((close: () => void) => ReactNode)
  placement?: AriaPopoverProps['placement']
  /** Leave both out to let the popover keep its own state. */
  isOpen?: boolean | undefined
  onOpenChange?: ((isOpen: boolean) => void) | undefined
}

/** A small panel that floats at its button: filters, a few fields. Escape and a press outside close it. */
export function Popover({
  label,
  trigger,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
}: PopoverProps) {
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover placement={placement} offset={4} className={cx(styles.popover, styles.padded)}>
        <Dialog aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
