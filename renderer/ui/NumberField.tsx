import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import control from './control.module.css'

export interface NumberFieldProps extends FieldProps {
  /** Null is an empty field. */
  value: number | null
  /** Called when the number is committed: Enter, leaving the field, the arrow keys. */
  onChange: (value: number | null) => void
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
  /** How the number is written, for instance `{ maximumFractionDigits: 0 }`. */
  format?: Intl.NumberFormatOptions | undefined
  placeholder?: string | undefined
}

/** A number, typed or stepped with the arrow keys; tabular figures, no stepper buttons. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step, format, placeholder } = props
  return (
    <AriaNumberField
      {...defined({ minValue: min, maxValue: max, step, formatOptions: format })}
      {...defined({ isDisabled: props.isDisabled, isRequired: props.isRequired })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={fieldClass(props)}
    >
      <FieldBody field={props}>
        <Group
          className={control.box ?? ''}
          isInvalid={isInvalid(props)}
          {...defined({ isDisabled: props.isDisabled })}
        >
          <Input {...defined({ placeholder })} className={cx(control.input, 'tabular')} />
        </Group>
      </FieldBody>
    </AriaNumberField>
  )
}
