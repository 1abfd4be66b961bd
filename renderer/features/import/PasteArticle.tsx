import { PasteDialog } from '../../forms/PasteDialog.tsx'
import { importChosenFile, importPaste } from '../../stores/import-actions.ts'
import { useImportStore } from '../../stores/import-store.ts'

const words = {
  title: 'Bring in an article',
  label: 'Article',
  description:
    'Paste the whole page: share buttons, newsletter boxes and the author’s box are set apart by themselves. Nothing leaves this machine.',
  placeholder: 'Paste the article here',
  submit: 'Read it',
  reading: 'Reading the article',
}

/** Takes an article by paste, or by a file that is chosen. */
export function PasteArticle({ isReading, onClose }: { isReading: boolean; onClose: () => void }) {
  const failure = useImportStore((state) => state.failure)
  return (
    <PasteDialog
      words={words}
      isReading={isReading}
      failure={failure?.message ?? null}
      onPaste={(text, html) => void importPaste(text, html)}
      onChooseFile={() => void importChosenFile()}
      onClose={onClose}
    />
  )
}
