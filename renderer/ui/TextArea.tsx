import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { FieldBody, fieldClass, isInvalid, type FieldProps } from './Field.tsx'
import control from './control.module.css'
import styles from './TextArea.module.css'

export interface TextAreaProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  /** "article" sets the words in the serif, for text that is or will be in the article. */
  face?: 'interface' | 'article' | undefined
  /** Lines shown when empty; it grows with what is typed, up to `maxRows` (12), then scrolls. */
  minRows?: number | undefined
  maxRows?: number | undefined
  isReadOnly?: boolean | undefined
  autoFocus?: boolean | undefined
  /** Longest value in UTF-16 code units. */
  maxLength?: number | undefined
  /** Called on Mod+Enter; plain Enter is a new line. */
  onModEnter?: (() => void) | undefined
  onEscape?: (() => void) | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of text; as high as its words, without a script measuring it (CSS `field-sizing`). */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, face = 'interface', minRows = 3, maxRows = 12, placeholder, ref } = props
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && props.onModEnter !== undefined) {
      event.preventDefault()
      props.onModEnter()
    }
    if (event.key === 'Escape' && props.onEscape !== undefined) {
      event.stopPropagation()
      props.onEscape()
    }
  }
  return (
    <AriaTextField
      {...defined({
        isDisabled: props.isDisabled,
        isRequired: props.isRequired,
        isReadOnly: props.isReadOnly,
      })}
      {...defined({ autoFocus: props.autoFocus, maxLength: props.maxLength, onBlur: props.onBlur })}
      value={value}
      onChange={onChange}
      isInvalid={isInvalid(props)}
      validationBehavior="aria"
      className={cx(fieldClass(props), props.layout === 'row' && styles.inRow)}
    >
      <FieldBody field={props}>
        <AriaTextArea
          {...defined({ placeholder })}
          ref={ref}
          dir="auto"
          rows={minRows}
          style={{ minHeight: `calc(${minRows}lh + 12px)`, maxHeight: `calc(${maxRows}lh + 12px)` }}
          className={cx(control.box, styles.area, face === 'article' && control.serif)}
          onKeyDown={onKeyDown}
        />
      </FieldBody>
    </AriaTextField>
  )
}
