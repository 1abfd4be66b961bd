import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconType } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import type { Tone } from './tone.ts'
import styles from './Banner.module.css'

/** info: good to know. warning: look at it. error: something did not work. */
export type BannerKind = 'info' | 'warning' | 'error'

export interface BannerProps {
  kind?: BannerKind | undefined
  /** The sentence; a bold beginning may be marked with <strong>. */
  children: ReactNode
  /** One or two small Buttons. */
  action?: ReactNode
  onDismiss?: (() => void) | undefined
  className?: string | undefined
}

const KINDS: Readonly<Record<BannerKind, { tone: Tone; icon: IconType; word: string }>> = {
  info: { tone: 'accent', icon: Info, word: 'Note:' },
  warning: { tone: 'amber', icon: TriangleAlert, word: 'Warning:' },
  error: { tone: 'red', icon: CircleAlert, word: 'Error:' },
}

/** A line across a pane or a screen that stays until it is dealt with. An error is read out at once. */
export function Banner({ kind = 'info', children, action, onDismiss, className }: BannerProps) {
  const { tone, icon, word } = KINDS[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      data-tone={tone}
      className={cx(styles.banner, className)}
    >
      <span className={styles.icon}>
        <Icon icon={icon} />
      </span>
      <span className="visually-hidden">{word} </span>
      <div className={styles.text}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {onDismiss !== undefined && <IconButton icon={X} label="Dismiss" size="small" onPress={onDismiss} />}
    </div>
  )
}
