import { TextField, type TextFieldProps } from '../ui/TextField.tsx'
import { type CheckedDraftOptions, useCheckedDraft } from './use-checked-draft.ts'
import { useIsReadOnly } from './use-is-read-only.ts'

type OwnProps = 'value' | 'onChange' | 'error' | 'onBlur' | 'onEnter'

export interface DraftTextFieldProps extends Omit<TextFieldProps, OwnProps> {
  draft: CheckedDraftOptions
}

/** One line of text that saves itself: half a second after the last key, on Enter, and when it is left. */
export function DraftTextField({ draft, isReadOnly = false, ...field }: DraftTextFieldProps) {
  const { text, setText, leave, error } = useCheckedDraft(draft)
  const isLibraryReadOnly = useIsReadOnly()
  return (
    <TextField
      maxLength={500}
      {...field}
      isReadOnly={isReadOnly || isLibraryReadOnly}
      value={text}
      onChange={setText}
      error={error}
      onBlur={leave}
      onEnter={leave}
    />
  )
}
