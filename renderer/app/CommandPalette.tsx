import { useEffect, useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { TextField } from 'react-aria-components/TextField'
import { useLibraryStore } from '../stores/library-store.ts'
import { useSettingsStore } from '../stores/settings-store.ts'
import { loadLibrary } from '../stores/story-actions.ts'
import { showDialog, useViewStore } from '../stores/view-store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { commandEntries, type PaletteEntry, paletteEntries, storyEntries } from './palette-entries.ts'
import styles from './CommandPalette.module.css'

/** Everything that can be done now, and every story, found by typing a few letters. */
export function CommandPalette() {
  const isOpen = useViewStore(({ dialog }) => dialog === 'palette')
  return (
    <Dialog isOpen={isOpen} onClose={() => showDialog(null)} title="Command palette" isFlush isDismissable>
      <PaletteBody />
    </Dialog>
  )
}

function PaletteBody() {
  const [query, setQuery] = useState('')
  const keys = useSettingsStore((state) => state.settings.keys)
  const summaries = useLibraryStore((state) => state.summaries)
  useEffect(() => {
    if (useLibraryStore.getState().isStale) void loadLibrary()
  }, [])
  const commands = useMemo(() => commandEntries(keys), [keys])
  const stories = useMemo(() => storyEntries(summaries ?? []), [summaries])
  const entries = paletteEntries(query, commands, stories)
  const choose = (id: string) => {
    const entry = entries.find((one) => one.id === id)
    showDialog(null)
    // After the dialog has given the focus back, so that a command may take it.
    if (entry !== undefined) setTimeout(entry.run)
  }
  return (
    <div className={styles.palette}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <TextField aria-label="A command or a headline" autoFocus className={styles.field ?? ''}>
          <Input placeholder="A command or a headline" className={styles.input ?? ''} />
        </TextField>
        <ListBox
          aria-label="Commands and stories"
          items={entries}
          className={styles.list ?? ''}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className={styles.empty}>Nothing that can be done here goes by these letters.</p>
          )}
        >
          {(entry) => <Entry entry={entry} />}
        </ListBox>
      </Autocomplete>
    </div>
  )
}

function Entry({ entry }: { entry: PaletteEntry }) {
  const isStory = entry.kind === 'story'
  return (
    <ListBoxItem id={entry.id} textValue={entry.label} className={styles.entry ?? ''}>
      <span className={isStory ? `article-words ${styles.label}` : styles.label} dir="auto">
        {entry.label}
      </span>
      <span className={styles.hint}>{entry.hint}</span>
      {entry.key !== null && <Kbd shortcut={entry.key} />}
    </ListBoxItem>
  )
}
