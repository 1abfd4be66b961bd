import { MomentField } from '../ui/MomentField.tsx'
import { showFullMoment } from '../ui/show-time.ts'
import { TextField } from '../ui/TextField.tsx'

export interface MomentRowProps {
  label: string
  /** An ISO 8601 date or instant; null is empty. */
  value: string | null
  onCommit: (value: string | null) => void
  /** Whether it cannot be changed: then it is set as text, since it is still to be read. */
  isFixed: boolean
}

/** A moment in a row of fields in a pane. */
export function MomentRow({ label, value, onCommit, isFixed }: MomentRowProps) {
  if (!isFixed) return <MomentField label={label} layout="row" value={value} onCommit={onCommit} />
  const words = value === null ? '' : showFullMoment(value)
  return <TextField label={label} layout="row" isReadOnly value={words} onChange={ignore} />
}

function ignore(): void {
  // A field that can only be read never changes.
}
