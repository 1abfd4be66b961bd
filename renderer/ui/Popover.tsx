import { type ReactElement, type ReactNode, useContext, useId } from 'react'
import { DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components/Dialog'
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
  /** "wide" for panels of two columns. */
  size?: 'plain' | 'wide' | undefined
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
  size = 'plain',
  isOpen,
  onOpenChange,
}: PopoverProps) {
  const labelId = useId()
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      {/* The popover itself is the dialog; one inside of it would leave the library's way out beside it. */}
      <AriaPopover
        aria-labelledby={labelId}
        placement={placement}
        offset={4}
        className={cx(styles.popover, styles.padded, size === 'wide' && styles.wide)}
      >
        <span id={labelId} hidden>
          {label}
        </span>
        {typeof children === 'function' ? <Closable>{children}</Closable> : children}
      </AriaPopover>
    </DialogTrigger>
  )
}

function Closable({ children }: { children: (close: () => void) => ReactNode }) {
  const state = useContext(OverlayTriggerStateContext)
  return children(() => state?.close())
}
