import type { ReactNode } from 'react'

/** One choice of a Select or a ComboBox. */
export interface Option {
  id: string
  label: string
  /** A second, quieter line. */
  detail?: string | undefined
  /** A Glyph or an Icon before the words. */
  lead?: ReactNode
  isDisabled?: boolean | undefined
}
