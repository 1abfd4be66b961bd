import {
  FileText,
  Link2,
  type LucideIcon,
  Quote,
  Search,
  SquareTerminal,
  Star,
  UserRound,
} from 'lucide-react'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Collection } from 'react-aria-components/Collection'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { TextField } from 'react-aria-components/TextField'
import { showDialog, useViewStore } from '../../stores/view-store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import styles from './CommandPalette.module.css'
import type { EntryKind, PaletteEntry } from './palette-entry.ts'
import { palettePrefixes } from './palette-query.ts'
import { noteRecent } from './recent-entries.ts'
import { usePaletteSections } from './use-palette-sections.ts'

/** Everything that can be done now, and every story, claim and source, found by typing a few letters. */
export function CommandPalette() {
  const isOpen = useViewStore(({ dialog }) => dialog === 'palette')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => showDialog(null)}
      title="Command palette"
      isFlush
      isDismissable
      footerStart={<Prefixes />}
      footer={null}
    >
      <PaletteBody />
    </Dialog>
  )
}

const fieldName = 'A command, a headline, a claim or a source'

function PaletteBody() {
  const [typed, setTyped] = useState('')
  const sections = usePaletteSections(typed)
  const choose = (id: string) => {
    const entry = sections.flatMap(({ entries }) => entries).find((one) => one.id === id)
    showDialog(null)
    if (entry === undefined) return
    noteRecent(entry)
    // After the dialog has given the focus back, so that a command may take it.
    setTimeout(entry.run)
  }
  return (
    <div className={styles.palette}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label={fieldName} autoFocus className={styles.field ?? ''}>
          <Input placeholder={fieldName} dir="auto" className={styles.input ?? ''} />
        </TextField>
        <ListBox
          aria-label="What was found"
          items={sections}
          className={styles.list ?? ''}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className={styles.empty}>Nothing that can be done here goes by these letters.</p>
          )}
        >
          {({ heading, entries }) => (
            <ListBoxSection id={heading} className={styles.section ?? ''}>
              <Header className={styles.heading}>{heading}</Header>
              <Collection items={entries}>{(entry) => <Entry entry={entry} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}

const icons: Readonly<Record<EntryKind, LucideIcon>> = {
  command: SquareTerminal,
  story: FileText,
  claim: Quote,
  source: Link2,
  person: UserRound,
  view: Star,
  search: Search,
}

/** Words of an article are set in its typeface. */
const articleKinds: ReadonlySet<EntryKind> = new Set(['story', 'claim'])

function Entry({ entry }: { entry: PaletteEntry }) {
  return (
    <ListBoxItem id={entry.id} textValue={entry.label} className={styles.entry ?? ''}>
      <span className={styles.icon}>
        <Icon icon={icons[entry.kind]} />
      </span>
      <span
        className={articleKinds.has(entry.kind) ? `article-words ${styles.label}` : styles.label}
        dir="auto"
      >
        {entry.label}
      </span>
      <span className={styles.hint}>{entry.hint}</span>
      {entry.key !== null && <Kbd shortcut={entry.key} />}
    </ListBoxItem>
  )
}

/** The prefixes that ask for one kind alone. */
function Prefixes() {
  return (
    <span className={styles.prefixes}>
      {palettePrefixes.map(({ prefix, name }) => (
        <span key={prefix} className={styles.prefix}>
          <Kbd shortcut={prefix} /> {name}
        </span>
      ))}
    </span>
  )
}
