import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ToggleButton as AriaToggleButton } from 'react-aria-components/ToggleButton'
import type { ControlSize } from './Button.tsx'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { Icon, type IconType } from './Icon.tsx'
import { Tooltip, type TooltipProps } from './Tooltip.tsx'
import styles from './IconButton.module.css'

export interface IconButtonProps {
  icon: IconType
  /** The name of the action: read by screen readers and shown as the tooltip. */
  label: string
  shortcut?: string | undefined
  onPress?: (() => void) | undefined
  /** Makes it a toggle: true is pressed in. Leave it out for a plain action. */
  isPressed?: boolean | undefined
  size?: ControlSize | undefined
  /** "bordered" has the edge of a plain Button. */
  variant?: 'quiet' | 'bordered' | undefined
  tooltipPlacement?: TooltipProps['placement']
  isDisabled?: boolean | undefined
  className?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** A square button with an icon; its label is required and doubles as the tooltip. */
export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    shortcut,
    onPress,
    isPressed,
    size = 'medium',
    variant = 'quiet',
    isDisabled,
    ref,
  } = props
  const shared = {
    ...defined({ isDisabled }),
    ref,
    'aria-label': label,
    className: cx(styles.button, styles[size], styles[variant], props.className),
  }
  const drawing = <Icon icon={icon} size={size === 'small' ? 14 : 16} />
  return (
    <Tooltip content={label} shortcut={shortcut} placement={props.tooltipPlacement}>
      {isPressed === undefined ? (
        <AriaButton {...shared} {...defined({ onPress })}>
          {drawing}
        </AriaButton>
      ) : (
        <AriaToggleButton {...shared} isSelected={isPressed} onChange={() => onPress?.()}>
          {drawing}
        </AriaToggleButton>
      )}
    </Tooltip>
  )
}
