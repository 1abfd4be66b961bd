import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { cx } from './cx.ts'
import { Icon, type IconType } from './Icon.tsx'
import styles from './SegmentedControl.module.css'

/** One side of a SegmentedControl. */
export interface Segment<Id extends string> {
  id: Id
  label: string
  icon?: IconType | undefined
  isDisabled?: boolean | undefined
}

export interface SegmentedControlProps<Id extends string> {
  /** The name of the group for screen readers. */
  label: string
  segments: readonly Segment<Id>[]
  value: Id
  onChange: (id: Id) => void
  /** Shows the icons alone; the labels stay as their names. */
  isIconOnly?: boolean | undefined
  className?: string | undefined
}

/** Two to five exclusive choices in one strip: the theme, a view. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, isIconOnly = false, className } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id))
        if (chosen !== undefined) onChange(chosen.id)
      }}
      className={cx(styles.strip, className)}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          isDisabled={segment.isDisabled ?? false}
          className={styles.segment ?? ''}
          {...(isIconOnly && { 'aria-label': segment.label })}
        >
          {segment.icon !== undefined && <Icon icon={segment.icon} size={14} />}
          {!isIconOnly && segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
