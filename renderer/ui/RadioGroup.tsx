import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import styles from './RadioGroup.module.css'

/** One choice of a RadioGroup. */
export interface RadioOption<Id extends string> {
  id: Id
  label: string
  /** A sentence under the words. */
  detail?: string | undefined
  isDisabled?: boolean | undefined
}

export interface RadioGroupProps<Id extends string> extends FieldProps {
  options: readonly RadioOption<Id>[]
  /** Null: nothing chosen yet. */
  value: Id | null
  onChange: (id: Id) => void
  orientation?: 'vertical' | 'horizontal' | undefined
}

/** One of a few choices, all of them in view. Arrow keys move and choose. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, orientation = 'vertical' } = props
  return (
    <AriaRadioGroup
      {...defined({ isDisabled: props.isDisabled, isRequired: props.isRequired })}
      value={value}
      onChange={(next) => {
        const option = options.find((candidate) => candidate.id === next)
        if (option !== undefined) onChange(option.id)
      }}
      orientation={orientation}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={fieldClass(props)}
    >
      <FieldBody field={props}>
        <div className={cx(styles.options, styles[orientation])}>
          {options.map((option) => (
            <RadioField
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled ?? false}
              className={styles.field ?? ''}
            >
              <RadioButton className={styles.radio ?? ''}>
                <span className={styles.ring} />
                <span className={styles.words}>{option.label}</span>
              </RadioButton>
              {option.detail !== undefined && (
                <Text slot="description" className={styles.detail ?? ''}>
                  {option.detail}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </FieldBody>
    </AriaRadioGroup>
  )
}
