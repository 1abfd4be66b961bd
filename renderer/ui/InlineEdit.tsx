import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { cx } from './cx.ts'
import { TextArea } from './TextArea.tsx'
import { TextField } from './TextField.tsx'
import styles from './InlineEdit.module.css'

export interface InlineEditProps {
  /** What is edited, for screen readers: "Headline". */
  label: string
  value: string
  /** Called once when an edit ends and the value has changed; surrounding spaces are taken off. */
  onCommit: (value: string) => void
  /** Shown when the value is empty. */
  placeholder?: string | undefined
  /** Several lines; Mod+Enter commits. */
  isMultiline?: boolean | undefined
  face?: 'interface' | 'article' | undefined
  /** Whether the value may be emptied; otherwise an empty edit puts the old value back. */
  isRequired?: boolean | undefined
  isDisabled?: boolean | undefined
  className?: string | undefined
}

/** Text that becomes a field when pressed. Enter or leaving the field commits, Escape puts the old value back. */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, onCommit, placeholder = 'Add', isMultiline = false, face, isRequired = false } = props
  const [draft, setDraft] = useState<string | null>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const isFocusDue = useRef(false)
  useEffect(() => {
    if (draft !== null || !isFocusDue.current) return
    isFocusDue.current = false
    buttonRef.current?.focus()
  }, [draft])
  const end = (isKept: boolean, isByKey: boolean) => {
    if (draft === null) return
    isFocusDue.current = isByKey
    setDraft(null)
    const next = draft.trim()
    if (isKept && next !== value && !(isRequired && next === '')) onCommit(next)
  }
  if (draft === null) {
    return (
      <AriaButton
        ref={buttonRef}
        aria-label={`${label}: ${value === '' ? placeholder : value}. Edit`}
        isDisabled={props.isDisabled ?? false}
        onPress={() => setDraft(value)}
        className={cx(
          styles.text,
          face === 'article' && styles.article,
          value === '' && styles.empty,
          props.className,
        )}
      >
        <span dir="auto">{value === '' ? placeholder : value}</span>
      </AriaButton>
    )
  }
  const field = {
    label,
    isLabelHidden: true,
    value: draft,
    onChange: setDraft,
    face,
    autoFocus: true,
    onBlur: () => end(true, false),
    onEscape: () => end(false, true),
    className: cx(styles.edit, props.className),
  }
  return isMultiline ? (
    <TextArea {...field} minRows={2} onModEnter={() => end(true, true)} />
  ) : (
    <TextField {...field} onEnter={() => end(true, true)} />
  )
}
