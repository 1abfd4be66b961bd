import type { ReactNode } from 'react'
import type { Option } from '../ui/option.ts'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'

export interface ChoiceFieldProps<Id extends string> {
  label: string
  options: readonly (Option & { id: Id })[]
  value: Id
  onChange: (id: Id) => void
  /** Whether it cannot be changed: then it is set as text, since it is still to be read. */
  isFixed: boolean
  description?: ReactNode
}

/** One choice of a row of fields in a pane. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>) {
  const { label, options, value, onChange, isFixed, description } = props
  if (isFixed) {
    const words = options.find(({ id }) => id === value)?.label ?? ''
    return <TextField label={label} layout="row" isReadOnly value={words} onChange={ignore} />
  }
  return (
    <Select
      label={label}
      layout="row"
      options={options}
      value={value}
      onChange={onChange}
      description={description}
    />
  )
}

function ignore(): void {
  // A field that can only be read never changes.
}
