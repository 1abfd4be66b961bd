import type { KeyboardEvent, Ref } from 'react'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import { Icon, type IconType } from './Icon.tsx'
import control from './control.module.css'

export interface TextFieldProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  /** "article" sets the words in the serif, for text that is or will be in the article. */
  face?: 'interface' | 'article' | undefined
  /** "password" hides what is typed and keeps it out of the browser's own memory of fields. */
  type?: 'text' | 'email' | 'url' | 'tel' | 'password' | undefined
  icon?: IconType | undefined
  isReadOnly?: boolean | undefined
  autoFocus?: boolean | undefined
  /** Longest value in UTF-16 code units. */
  maxLength?: number | undefined
  /** Called on Enter outside of an input method's composition; use it to commit. */
  onEnter?: (() => void) | undefined
  onEscape?: (() => void) | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text. The direction of writing follows what is typed. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, face = 'interface', icon, onEnter, onEscape, ref, placeholder } = props
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault()
      onEnter()
    }
    if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation()
      onEscape()
    }
  }
  return (
    <AriaTextField
      {...defined({
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
        isReadOnly: props.isReadOnly,
      })}
      {...defined({
        autoFocus: props.autoFocus,
        maxLength: props.maxLength,
        onBlur: props.onBlur,
        type: props.type,
      })}
      value={value}
      onChange={onChange}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={fieldClass(props)}
    >
      <FieldBody field={props}>
        <Group
          className={cx(control.box, face === 'article' && control.serif)}
          isInvalid={isInvalid(props)}
          {...defined({ isDisabled: props.isDisabled, isReadOnly: props.isReadOnly })}
        >
          {icon !== undefined && (
            <span className={control.lead}>
              <Icon icon={icon} />
            </span>
          )}
          <Input
            {...defined({ placeholder })}
            ref={ref}
            dir="auto"
            {...defined({ autoComplete: props.type === 'password' ? 'off' : undefined })}
            spellCheck={props.type === undefined || props.type === 'text'}
            className={control.input ?? ''}
            onKeyDown={onKeyDown}
          />
        </Group>
      </FieldBody>
    </AriaTextField>
  )
}
