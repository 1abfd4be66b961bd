import { PasteDialog } from '../../forms/PasteDialog.tsx'
import { readChosenVersion, readPastedVersion, stopNewVersion } from '../../stores/new-version-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'

const words = {
  title: 'New version of the story',
  label: 'The article as it reads now',
  description:
    'You see first what changes, and what becomes of every claim. Nothing is applied until you say so.',
  placeholder: 'Paste the new version here',
  submit: 'Compare it',
  reading: 'Reading the new version',
}

/** Takes the text of a new version by paste or file. What it would change is shown before anything is applied. */
export function NewVersionDialog() {
  const phase = useVersionsStore((state) => state.phase)
  const failure = useVersionsStore((state) => state.readFailure)
  if (phase !== 'paste' && phase !== 'reading') return null
  return (
    <PasteDialog
      words={words}
      isReading={phase === 'reading'}
      failure={failure?.message ?? null}
      onPaste={(text, html) => void readPastedVersion(text, html)}
      onChooseFile={() => void readChosenVersion()}
      onClose={stopNewVersion}
    />
  )
}
