import type { LucideIcon } from 'lucide-react'

/** A drawing of the one icon set: pass the component from lucide-react, never an element. */
export type IconType = LucideIcon

export interface IconProps {
  icon: IconType
  /** Edge in CSS pixels; 16 beside text of 13. */
  size?: number | undefined
  /** What it means, when no words beside it say so; without it the icon is hidden from screen readers. */
  label?: string | undefined
}

/** A line icon at the house stroke of 1.6 px, in the colour of the text around it. */
export function Icon({ icon: Drawing, size = 16, label }: IconProps) {
  const shared = { size, strokeWidth: 1.6, absoluteStrokeWidth: true, focusable: false }
  return label === undefined ? (
    <Drawing {...shared} aria-hidden />
  ) : (
    <Drawing {...shared} role="img" aria-label={label} />
  )
}
