import { ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './OptionItem.tsx'
import control from './control.module.css'
import popover from './Popover.module.css'
import styles from './Select.module.css'

export interface SelectProps<Id extends string> extends FieldProps {
  options: readonly (Option & { id: Id })[]
  /** Null: nothing chosen yet; the placeholder is shown. */
  value: Id | null
  onChange: (id: Id) => void
  placeholder?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** One choice of a short fixed list (up to about thirty). Typing letters jumps to an option. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, placeholder = 'Choose', ref } = props
  const choose = (key: unknown) => {
    const option = options.find((candidate) => candidate.id === key)
    if (option !== undefined) onChange(option.id)
  }
  return (
    <AriaSelect
      {...defined({ isDisabled: props.isDisabled, isRequired: props.isRequired })}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={fieldClass(props)}
    >
      <FieldBody field={props}>
        <AriaButton ref={ref} className={cx(control.box, styles.button, isInvalid(props) && styles.invalid)}>
          <SelectValue className={styles.value ?? ''}>
            {({ isPlaceholder }) => {
              const chosen = options.find((option) => option.id === value)
              if (isPlaceholder || chosen === undefined)
                return <span className={styles.placeholder}>{placeholder}</span>
              return (
                <>
                  {chosen.lead}
                  <span className={styles.words} dir="auto">
                    {chosen.label}
                  </span>
                </>
              )
            }}
          </SelectValue>
          <span className={control.chevron}>
            <Icon icon={ChevronDown} size={14} />
          </span>
        </AriaButton>
      </FieldBody>
      <Popover className={cx(popover.popover, popover.fits)} offset={3}>
        <ListBox items={options} className={popover.list ?? ''}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
