import { ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import { Icon } from './Icon.tsx'
import type { Option } from './option.ts'
import { OptionItem } from './OptionItem.tsx'
import control from './control.module.css'
import popover from './Popover.module.css'

/** What stands in a ComboBox: an option that was picked, or words of one's own (`id` null). */
export interface ComboBoxValue {
  id: string | null
  text: string
}

export interface ComboBoxProps extends FieldProps {
  options: readonly Option[]
  value: ComboBoxValue
  onChange: (value: ComboBoxValue) => void
  /** Whether words that match no option may stand; otherwise leaving the field puts the picked option back. */
  allowsCustom?: boolean | undefined
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  /** Shown when nothing matches. */
  emptyText?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** A text field that offers options while one types: people, sources, kinds. Typing filters; arrows and Enter pick. */
export function ComboBox(props: ComboBoxProps) {
  const { options, value, onChange, allowsCustom = false, placeholder, autoFocus, ref } = props
  const type = (text: string) => {
    const exact = options.find((option) => option.label === text)
    if (exact !== undefined) onChange({ id: exact.id, text })
    else onChange({ id: allowsCustom || text === '' ? null : value.id, text })
  }
  const pick = (key: unknown) => {
    const option = options.find((candidate) => candidate.id === key)
    if (option !== undefined) onChange({ id: option.id, text: option.label })
  }
  return (
    <AriaComboBox
      {...defined({ isDisabled: props.isDisabled, isRequired: props.isRequired, autoFocus })}
      defaultItems={options}
      value={value.id}
      onChange={pick}
      inputValue={value.text}
      onInputChange={type}
      allowsCustomValue={allowsCustom}
      allowsEmptyCollection={!allowsCustom}
      menuTrigger="input"
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
          <Input {...defined({ placeholder })} ref={ref} dir="auto" className={control.input ?? ''} />
          <AriaButton className={control.chevron ?? ''}>
            <Icon icon={ChevronDown} size={14} />
          </AriaButton>
        </Group>
      </FieldBody>
      <Popover className={cx(popover.popover, popover.fits)} offset={3}>
        <ListBox<Option>
          className={popover.list ?? ''}
          renderEmptyState={() => <div className={popover.empty}>{props.emptyText ?? 'Nothing matches'}</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
