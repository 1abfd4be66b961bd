import { ClipboardPaste, FileText, Search } from 'lucide-react'
import { useEffect } from 'react'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { importChosenFile, startPaste } from '../../stores/import-actions.ts'
import { useLibraryStore } from '../../stores/library-store.ts'
import { loadLibrary } from '../../stores/story-actions.ts'
import { requestSearch } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import styles from './LibraryScreen.module.css'
import { StoryTable } from './StoryTable.tsx'

/** The library: every story with how far its check has come. */
export function LibraryScreen() {
  const summaries = useLibraryStore((state) => state.summaries)
  const isStale = useLibraryStore((state) => state.isStale)
  const failure = useLibraryStore((state) => state.failure)
  useEffect(() => {
    if (isStale) void loadLibrary()
  }, [isStale])

  return (
    <div className={styles.screen}>
      <ScreenBar title="Library">
        <SearchButton />
        <ImportButtons />
      </ScreenBar>
      <div className={styles.body}>
        {failure !== null && (
          <ErrorPanel
            title="The library could not be read"
            kept="Nothing in it was changed."
            action={<Button onPress={() => void loadLibrary()}>Try again</Button>}
          >
            {failure.message}
          </ErrorPanel>
        )}
        {summaries?.length === 0 ? (
          <EmptyLibrary />
        ) : (
          summaries !== null && <StoryTable summaries={summaries} />
        )}
      </div>
    </div>
  )
}

/** Leads to the one search there is. */
function SearchButton() {
  const shortcut = useCommandKey('edit.search')
  return (
    <Button icon={Search} onPress={requestSearch} shortcut={shortcut}>
      Search everything
    </Button>
  )
}

function ImportButtons() {
  return (
    <>
      <Button icon={ClipboardPaste} onPress={startPaste} shortcut={useCommandKey('import.paste')}>
        Paste article
      </Button>
      <Button
        variant="primary"
        icon={FileText}
        onPress={() => void importChosenFile()}
        shortcut={useCommandKey('import.open-file')}
      >
        Open file
      </Button>
    </>
  )
}
