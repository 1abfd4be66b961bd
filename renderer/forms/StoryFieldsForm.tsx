import type { OfferedDate } from '../../shared/claims/date-of-update-note.ts'
import type { StoryFields } from '../../shared/domain/story.ts'
import { MomentField } from '../ui/MomentField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'
import { publicationWords } from './publication-words.ts'
import { storyLinkProblem } from './story-link.ts'
import styles from './StoryFieldsForm.module.css'

export interface StoryFieldsFormProps {
  readonly value: StoryFields
  readonly onChange: (change: Partial<StoryFields>) => void
  /** The words of the note at the foot or head of the text, as they stand; null when there is none. */
  readonly updateNote: string | null
  /** The day of publication that the text lets one guess; null when it lets one guess none. */
  readonly offeredDate: OfferedDate | null
  /** "row" puts the labels at the side, where there is room. */
  readonly layout?: 'stack' | 'row'
  readonly isReadOnly?: boolean
  readonly isAutoFocused?: boolean
}

/**
 * What is known of an article beside its text. An empty field is unknown. The link holds what was typed: whoever stores
 * the fields asks story-link.ts first.
 */
export function StoryFieldsForm(props: StoryFieldsFormProps) {
  const { value, onChange, updateNote, layout = 'stack', isReadOnly = false } = props
  const line = (name: 'byline' | 'outlet' | 'url') => ({
    layout,
    isReadOnly,
    maxLength: 500,
    value: value[name] ?? '',
    onChange: (typed: string) => onChange({ [name]: typed === '' ? null : typed }),
  })
  const moment = (name: 'publishedAt' | 'deadline') => ({
    layout,
    isDisabled: isReadOnly,
    value: value[name],
    onCommit: (at: string | null) => onChange({ [name]: at }),
  })
  return (
    <div className={styles.form}>
      <TextField {...line('byline')} label="Byline" autoFocus={props.isAutoFocused} />
      <MomentField
        {...moment('publishedAt')}
        label="Published"
        description={publicationWords(value.publishedAt, props.offeredDate)}
      />
      <TextField {...line('outlet')} label="Outlet" />
      <TextField
        {...line('url')}
        label="Link"
        type="url"
        placeholder="https://"
        error={storyLinkProblem(value)}
      />
      <MomentField {...moment('deadline')} label="Due" needsTime />
      <TextArea
        label="Note for the desk"
        layout={layout}
        minRows={2}
        maxRows={6}
        isReadOnly={isReadOnly}
        value={value.note}
        onChange={(note) => onChange({ note })}
      />
      {updateNote !== null && (
        <div className={styles.note}>
          <h3 className={styles.heading}>Update note in the text</h3>
          <p className="article-words" dir="auto">
            {updateNote}
          </p>
        </div>
      )}
    </div>
  )
}
