import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import { readOutDate, type DateTimeKind } from './read-out-date.ts'
import control from './control.module.css'
import styles from './DateTimeField.module.css'

export interface DateTimeFieldProps extends FieldProps {
  /** "date", "time", or "datetime" for both. */
  kind: DateTimeKind
  /** Local wall time as the browser writes it: `2026-03-11`, `23:00`, `2026-03-11T23:00`; '' is empty. */
  value: string
  /** Called with '' while the value is incomplete. */
  onChange: (value: string) => void
  /** Earliest and latest value, written like `value`. */
  min?: string | undefined
  max?: string | undefined
  onBlur?: (() => void) | undefined
}

const INPUT_TYPES = { date: 'date', time: 'time', datetime: 'datetime-local' } as const

/**
 * A date, a time, or both. The browser's own input: it is typed in parts, stepped with the arrow keys, opens a
 * calendar, speaks to screen readers. It writes dates in the order of the system, 03/11 or 11/03, so the date
 * stands beneath in words, with its weekday, unless there is a description.
 */
export function DateTimeField(props: DateTimeFieldProps) {
  const { kind, value, onChange, min, max } = props
  const field = { ...props, description: props.description ?? readOutDate(kind, value) ?? undefined }
  return (
    <AriaTextField
      {...defined({ isDisabled: props.isDisabled, isRequired: props.isRequired, onBlur: props.onBlur })}
      value={value}
      onChange={onChange}
      type={INPUT_TYPES[kind]}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={fieldClass(props)}
    >
      <FieldBody field={field}>
        <Group
          className={control.box ?? ''}
          isInvalid={isInvalid(props)}
          {...defined({ isDisabled: props.isDisabled })}
        >
          <Input
            {...defined({ min, max })}
            className={cx(control.input, styles.input, value === '' && styles.empty, 'tabular')}
          />
        </Group>
      </FieldBody>
    </AriaTextField>
  )
}
