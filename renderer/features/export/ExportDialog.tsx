import { useState } from 'react'
import {
  type ExportFormat,
  type ExportProfile,
  type ExportRequest,
  type ExportSubject,
  isSiteFormat,
} from '../../../shared/domain/export-request.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { runExport } from '../../stores/export-actions.ts'
import { selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { showExport, useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './ExportDialog.module.css'
import { DossierForm } from './DossierForm.tsx'
import { VeiledHint } from './VeiledHint.tsx'
import { exportFormatOptions, exportProfileOptions } from './export-options.ts'

const titles: Readonly<Record<ExportSubject, string>> = {
  corrections: 'Export the correction log',
  facts: 'Export the fact log',
  article: 'Export the annotated article',
}

type Scope = 'story' | 'library'

/** Asks what to write out and how; the file dialog of the system asks where. */
export function ExportDialog() {
  const subject = useViewStore((state) => state.exportSubject)
  if (subject === null) return null
  return subject === 'dossier' ? <DossierForm /> : <ExportForm key={subject} subject={subject} />
}

function ExportForm({ subject }: { subject: ExportSubject }) {
  const story = useStoryStore(selectStory)
  const isOnDesk = useViewStore((state) => state.view === 'desk')
  const [scope, setScope] = useState<Scope>(story !== null && isOnDesk ? 'story' : 'library')
  const [format, setFormat] = useState<ExportFormat>(exportFormatOptions[subject][0]?.id ?? 'md')
  const [profile, setProfile] = useState<ExportProfile>('desk')
  const close = () => showExport(null)
  const isOfStory = subject !== 'corrections'
  const storyId = isOfStory || scope === 'story' ? (story?.id ?? null) : null
  const run = () => {
    close()
    void runExport({ storyId, subject, format, profile } satisfies ExportRequest)
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      size="large"
      title={titles[subject]}
      onSubmit={run}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={isOfStory && storyId === null}>
            Choose where…
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ExportScope subject={subject} scope={scope} storyId={story?.id ?? null} onChange={setScope} />
        <div className={styles.choices}>
          <RadioGroup
            label="Format"
            options={exportFormatOptions[subject]}
            value={format}
            onChange={setFormat}
          />
          {subject === 'corrections' && isSiteFormat(format) ? (
            <p>It holds published corrections only, and nothing internal.</p>
          ) : (
            <RadioGroup
              label="For whom"
              options={exportProfileOptions[subject]}
              value={profile}
              onChange={setProfile}
            />
          )}
        </div>
        {subject !== 'corrections' && <VeiledHint />}
      </div>
    </Dialog>
  )
}

interface ExportScopeProps {
  readonly subject: ExportSubject
  readonly scope: Scope
  readonly storyId: Id | null
  readonly onChange: (scope: Scope) => void
}

/** The log of one story or of the library; fact log and article always belong to the story on the desk. */
function ExportScope({ subject, scope, storyId, onChange }: ExportScopeProps) {
  const headline = useStoryStore((state) => selectStory(state)?.headline)
  if (subject !== 'corrections' && storyId === null) {
    return <p>It belongs to one story. Open a story on the desk first.</p>
  }
  return (
    <div className={styles.scope}>
      {subject === 'corrections' && storyId !== null && (
        <SegmentedControl
          label="Which entries"
          segments={[
            { id: 'story', label: 'This story' },
            { id: 'library', label: 'Whole library' },
          ]}
          value={scope}
          onChange={onChange}
        />
      )}
      {scope === 'story' || subject !== 'corrections' ? (
        <p className={styles.headline} dir="auto">
          {headline}
        </p>
      ) : (
        <p>Every entry of the correction log</p>
      )}
    </div>
  )
}
