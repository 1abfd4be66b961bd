import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { Icon, type IconType } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { ariaKeyShortcuts, currentKeyPlatform } from './shortcut-label.ts'
import styles from './Button.module.css'

/** primary: the one main action of a screen. plain: the others. quiet: no edge until hovered. danger: destroys. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

/** medium is 28 px high, small 24. */
export type ControlSize = 'small' | 'medium'

export interface ButtonProps {
  children: ReactNode
  onPress?: (() => void) | undefined
  variant?: ButtonVariant | undefined
  size?: ControlSize | undefined
  /** A lucide-react icon before the words. */
  icon?: IconType | undefined
  /** Shown as key caps and told to screen readers; the key itself is bound elsewhere. */
  shortcut?: string | undefined
  /** A longer name for screen readers; begins with the words shown. */
  label?: string | undefined
  isDisabled?: boolean | undefined
  autoFocus?: boolean | undefined
  /** "submit" inside a Dialog with `onSubmit`. */
  type?: 'button' | 'submit' | undefined
  /** Names the form a submit button belongs to when it stands outside of it. */
  form?: string | undefined
  id?: string | undefined
  className?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** A button with words. For an icon alone use IconButton, for an action inside a sentence LinkButton. */
export function Button({ ref, ...props }: ButtonProps) {
  const {
    children,
    variant = 'plain',
    size = 'medium',
    icon,
    shortcut,
    label,
    className,
    type = 'button',
  } = props
  return (
    <AriaButton
      {...defined({ onPress: props.onPress, isDisabled: props.isDisabled, autoFocus: props.autoFocus })}
      {...defined({ id: props.id, form: props.form, 'aria-label': label })}
      ref={ref}
      type={type}
      className={cx(styles.button, styles[variant], styles[size], className)}
      render={(dom) => (
        <button
          {...dom}
          {...(shortcut !== undefined && {
            'aria-keyshortcuts': ariaKeyShortcuts(shortcut, currentKeyPlatform()),
          })}
        />
      )}
    >
      {icon !== undefined && <Icon icon={icon} size={size === 'small' ? 14 : 16} />}
      <span className={styles.words}>{children}</span>
      {shortcut !== undefined && <Kbd shortcut={shortcut} isDecorative />}
    </AriaButton>
  )
}
