import { useState } from 'react'
import type { DossierFormat, ExportProfile } from '../../../shared/domain/export-request.ts'
import { exportDossier } from '../../stores/export-actions.ts'
import { selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { showExport } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './ExportDialog.module.css'
import { VeiledHint } from './VeiledHint.tsx'
import { dossierFormatOptions, dossierProfileOptions } from './export-options.ts'

/** Asks how the dossier of the story on the desk is written; the file dialog of the system asks where. */
export function DossierForm() {
  const story = useStoryStore(selectStory)
  const [format, setFormat] = useState<DossierFormat>('pdf')
  const [profile, setProfile] = useState<ExportProfile>('desk')
  const close = () => showExport(null)
  const run = () => {
    close()
    if (story !== null) void exportDossier({ storyId: story.id, format, profile })
  }
  return (
    <Dialog
      isOpen
      onClose={close}
      title="Export the dossier"
      onSubmit={run}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={story === null}>
            Choose where…
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.headline} dir="auto">
          {story?.headline}
        </p>
        <RadioGroup label="Format" options={dossierFormatOptions} value={format} onChange={setFormat} />
        <RadioGroup label="For whom" options={dossierProfileOptions} value={profile} onChange={setProfile} />
        <VeiledHint />
      </div>
    </Dialog>
  )
}
