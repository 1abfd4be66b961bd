import type { ReactElement, ReactNode } from 'react'
import {
  Tooltip as AriaTooltip,
  TooltipTrigger,
  type TooltipProps as AriaTooltipProps,
} from 'react-aria-components/Tooltip'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  /** What the tip says: a few words. */
  content: ReactNode
  /** Key caps after the words. */
  shortcut?: string | undefined
  placement?: AriaTooltipProps['placement']
  isDisabled?: boolean | undefined
  /** The one button or link the tip belongs to; it opens on hover after a moment and on keyboard focus at once. */
  children: ReactElement
}

/** A few words about a control. Never the only place where something is said: touch and print do not see it. */
export function Tooltip({
  content,
  shortcut,
  placement = 'bottom',
  isDisabled = false,
  children,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
        {content}
        {shortcut !== undefined && <Kbd shortcut={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
