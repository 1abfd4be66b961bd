import { longestField } from '../../shared/domain/ids.ts'
import { TextArea, type TextAreaProps } from '../ui/TextArea.tsx'
import { type CheckedDraftOptions, useCheckedDraft } from './use-checked-draft.ts'
import { useIsReadOnly } from './use-is-read-only.ts'

type OwnProps = 'value' | 'onChange' | 'error' | 'onBlur' | 'onModEnter'

export interface DraftTextAreaProps extends Omit<TextAreaProps, OwnProps> {
  draft: CheckedDraftOptions
  /** Whether it is one line of text that may wrap, such as a long title: line breaks become spaces. */
  isOneLine?: boolean | undefined
}

/** Several lines of text that save themselves: half a second after the last key, on Mod+Enter, and when left. */
export function DraftTextArea({
  draft,
  isReadOnly = false,
  isOneLine = false,
  ...field
}: DraftTextAreaProps) {
  const { text, setText, leave, error } = useCheckedDraft(draft)
  const isLibraryReadOnly = useIsReadOnly()
  return (
    <TextArea
      minRows={isOneLine ? 1 : 2}
      maxLength={longestField}
      {...field}
      isReadOnly={isReadOnly || isLibraryReadOnly}
      value={text}
      onChange={isOneLine ? (typed) => setText(typed.replaceAll(/\s*\n\s*/g, ' ')) : setText}
      error={error}
      onBlur={leave}
      onModEnter={leave}
    />
  )
}
