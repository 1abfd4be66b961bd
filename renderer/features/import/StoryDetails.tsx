import { DateTimeField } from '../../ui/DateTimeField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { isUsableLink, type StoryDetailsText } from './details-text.ts'
import styles from './StoryDetails.module.css'

interface StoryDetailsProps {
  readonly details: StoryDetailsText
  /** The words of the note at the foot or head, as they stand; null when there is none. */
  readonly updateNote: string | null
  readonly onChange: (details: StoryDetailsText) => void
}

/** What is known of an article beside its text: filled in as far as the page says. */
export function StoryDetails({ details, updateNote, onChange }: StoryDetailsProps) {
  const bind = (name: keyof StoryDetailsText) => ({
    value: details[name],
    onChange: (value: string) => onChange({ ...details, [name]: value }),
  })
  return (
    <section className={styles.details} aria-label="Story details">
      <TextField label="Byline" maxLength={500} {...bind('byline')} />
      <div className={styles.moment}>
        <DateTimeField label="Published" kind="date" {...bind('publishedDate')} />
        <DateTimeField label="at" kind="time" {...bind('publishedTime')} />
      </div>
      <TextField label="Outlet" maxLength={500} {...bind('outlet')} />
      <TextField
        label="Link"
        type="url"
        maxLength={500}
        error={isUsableLink(details.url) ? null : 'A web link begins with https:// or http://.'}
        {...bind('url')}
      />
      <DateTimeField label="Due" kind="datetime" {...bind('deadline')} />
      <TextArea label="Note for the desk" minRows={2} maxRows={5} {...bind('note')} />
      {updateNote !== null && (
        <div className={styles.note}>
          <h3 className={styles.heading}>Update note</h3>
          <p dir="auto">{updateNote}</p>
        </div>
      )}
    </section>
  )
}
