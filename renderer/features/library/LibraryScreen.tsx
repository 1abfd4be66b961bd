import { ClipboardPaste, FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { importChosenFile, startPaste } from '../../stores/import-actions.ts'
import { useLibraryStore } from '../../stores/library-store.ts'
import { loadLibrary } from '../../stores/story-actions.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { ScreenBar } from '../../ui/ScreenBar.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { EmptyLibrary } from './EmptyLibrary.tsx'
import styles from './LibraryScreen.module.css'
import { SearchResults } from './SearchResults.tsx'
import { StoryTable } from './StoryTable.tsx'

/** The library: every story with how far its check has come, and one search over everything in it. */
export function LibraryScreen() {
  const summaries = useLibraryStore((state) => state.summaries)
  const isStale = useLibraryStore((state) => state.isStale)
  const failure = useLibraryStore((state) => state.failure)
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (isStale) void loadLibrary()
  }, [isStale])

  return (
    <div className={styles.screen}>
      <ScreenBar title="Library">
        <LibrarySearch query={query} onChange={setQuery} />
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
        {query.trim() !== '' ? (
          <SearchResults query={query} />
        ) : summaries?.length === 0 ? (
          <EmptyLibrary />
        ) : (
          summaries !== null && <StoryTable summaries={summaries} />
        )}
      </div>
    </div>
  )
}

function LibrarySearch({ query, onChange }: { query: string; onChange: (query: string) => void }) {
  const searchRequest = useViewStore((state) => state.searchRequest)
  const fieldRef = useRef<HTMLInputElement>(null)
  const shortcut = useCommandKey('edit.search')
  useEffect(() => {
    if (searchRequest > 0) fieldRef.current?.focus()
  }, [searchRequest])
  return (
    <SearchField
      ref={fieldRef}
      label="Search the library"
      placeholder="Search everything"
      value={query}
      onChange={onChange}
      shortcut={shortcut}
      className={styles.search}
    />
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
