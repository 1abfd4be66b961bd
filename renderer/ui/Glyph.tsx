import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import type { Tone } from './tone.ts'
import styles from './Glyph.module.css'

export interface GlyphProps {
  tone: Tone
  /** One character, or an Icon of 12. */
  glyph: ReactNode
  /** Its name for screen readers; leave it out where words beside it say the same. */
  label?: string | undefined
  /** A ring instead of a filled circle: nothing decided yet. */
  isHollow?: boolean | undefined
  /** Edge in CSS pixels; 19 in rows. */
  size?: number | undefined
}

/** A sign in a circle: the second sign beside a colour. */
export function Glyph({ tone, glyph, label, isHollow = false, size = 19 }: GlyphProps) {
  return (
    <span
      data-tone={tone}
      className={cx(styles.glyph, isHollow && styles.hollow)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.6) }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {glyph}
    </span>
  )
}
