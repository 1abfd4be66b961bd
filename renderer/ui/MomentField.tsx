import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { cx } from './cx.ts'
import { DateTimeField } from './DateTimeField.tsx'
import { fieldClass } from './Field.tsx'
import fieldStyles from './Field.module.css'
import { fromFields, showFullMoment, toFields } from './show-time.ts'
import styles from './MomentField.module.css'

export interface MomentFieldProps {
  /** The field's name. */
  label: string
  /** An ISO 8601 date or instant; null is empty. */
  value: string | null
  /** Called when the field is left or Enter is pressed, and only when the moment has changed. */
  onCommit: (value: string | null) => void
  /** "stack": label above. "row": label in a column of 108 px at the side. */
  layout?: 'stack' | 'row' | undefined
  /** Whether a day alone is not enough: without a time of its own it then begins at 00:00. */
  needsTime?: boolean | undefined
  /** Shows the moment in words until it is pressed, for places where it is read more often than changed. */
  restsInWords?: boolean | undefined
  /** What the moment means or is needed for, under the fields. */
  description?: ReactNode
  isDisabled?: boolean | undefined
  className?: string | undefined
}

/** A day, and a time if it is known, as two fields: what is known of a moment is often the day alone. */
export function MomentField(props: MomentFieldProps) {
  const { label, value, layout = 'stack', restsInWords = false, isDisabled = false, className } = props
  const { description } = props
  const labelId = useId()
  const descriptionId = useId()
  const [isAtRest, setIsAtRest] = useState(restsInWords)
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      aria-describedby={description === undefined ? undefined : descriptionId}
      className={fieldClass({ label, layout, className })}
    >
      <span id={labelId} className={fieldStyles.label}>
        {label}
      </span>
      {isAtRest ? (
        <AriaButton
          className={cx(styles.words, value === null && styles.none)}
          aria-label={`${value === null ? 'not known' : showFullMoment(value)}. Edit`}
          isDisabled={isDisabled}
          onPress={() => setIsAtRest(false)}
        >
          {value === null ? '–' : showFullMoment(value)}
        </AriaButton>
      ) : (
        <Fields {...props} startsFocused={restsInWords} onLeave={() => setIsAtRest(restsInWords)} />
      )}
      {description !== undefined && (
        <span id={descriptionId} className={cx(fieldStyles.description, layout === 'row' && styles.beside)}>
          {description}
        </span>
      )}
    </div>
  )
}

function Fields(props: MomentFieldProps & { startsFocused: boolean; onLeave: () => void }) {
  const { label, value, onCommit, needsTime = false, isDisabled, startsFocused, onLeave } = props
  const [typed, setTyped] = useState<{ date: string; time: string } | null>(null)
  const ref = useRef<HTMLSpanElement>(null)
  const shown = typed ?? toFields(value)
  useEffect(() => {
    if (startsFocused) ref.current?.querySelector('input')?.focus()
  }, [startsFocused])
  const commit = () => {
    if (typed === null) return
    setTyped(null)
    const time = needsTime && typed.time === '' ? '00:00' : typed.time
    const next = fromFields(typed.date, time)
    if (next !== value) onCommit(next)
  }
  return (
    <span
      ref={ref}
      className={styles.fields}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        commit()
        onLeave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
      }}
    >
      <DateTimeField
        kind="date"
        label={`${label}: day`}
        isLabelHidden
        isDisabled={isDisabled}
        value={shown.date}
        onChange={(date) => setTyped({ ...shown, date })}
        className={styles.date}
      />
      <DateTimeField
        kind="time"
        label={`${label}: time`}
        isLabelHidden
        isDisabled={isDisabled}
        value={shown.time}
        onChange={(time) => setTyped({ ...shown, time })}
        className={styles.time}
      />
    </span>
  )
}
