import { useState } from 'react'
import type { Story } from '../../../../shared/domain/story.ts'
import { updateStory } from '../../../stores/story-actions.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { DateTimeField } from '../../../ui/DateTimeField.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { fromFields, showMoment, toFields } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import styles from './StoryBar.module.css'

export interface DueChipProps {
  story: Story
  /** Whether anything is still open, so that a deadline in the past is a warning. */
  isOpen: boolean
  isReadOnly: boolean
}

/** When the story is due, in a pill that opens the field to change it. */
export function DueChip({ story, isOpen, isReadOnly }: DueChipProps) {
  const now = useNow()
  const { deadline } = story
  const isLate = deadline !== null && isOpen && Date.parse(deadline) < now.getTime()
  return (
    <Popover
      label="When the story is due"
      trigger={
        <Button size="small" isDisabled={isReadOnly} className={cx(styles.chip, isLate && styles.late)}>
          {deadline === null ? (
            'no deadline'
          ) : (
            <>
              {isLate ? 'overdue since ' : 'due '}
              <strong>{showMoment(deadline, now)}</strong>
            </>
          )}
        </Button>
      }
    >
      {(close) => <DueForm story={story} onDone={close} />}
    </Popover>
  )
}

function DueForm({ story, onDone }: { story: Story; onDone: () => void }) {
  const { date, time } = toFields(story.deadline)
  const [value, setValue] = useState(date === '' ? '' : `${date}T${time}`)
  const [day = '', clock = ''] = value.split('T')
  const save = async (deadline: string | null) => {
    const result = await updateStory(story.id, { deadline }, story.revision)
    if (result.ok) onDone()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save(fromFields(day, clock))
      }}
    >
      <DateTimeField kind="datetime" label="Due" value={value} onChange={setValue} />
      <div className={styles.buttons}>
        <Button isDisabled={story.deadline === null} onPress={() => void save(null)}>
          No deadline
        </Button>
        <Button type="submit" variant="primary" isDisabled={value === ''}>
          Set
        </Button>
      </div>
    </form>
  )
}
