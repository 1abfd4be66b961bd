import { useState } from 'react'
import { SegmentedControl } from '../../renderer/ui/SegmentedControl.tsx'
import { SkipLink } from '../../renderer/ui/SkipLink.tsx'
import { KeyHint, StatusLine } from '../../renderer/ui/StatusLine.tsx'
import { Tabs } from '../../renderer/ui/Tabs.tsx'
import { applyTheme, type Theme } from '../../renderer/ui/theme.ts'
import { Controls } from './sections/Controls.tsx'
import { Fields } from './sections/Fields.tsx'
import { Lists } from './sections/Lists.tsx'
import { Overlays } from './sections/Overlays.tsx'
import { Signs } from './sections/Signs.tsx'
import { Split } from './sections/Split.tsx'
import styles from './gallery.module.css'

const PAGES = [
  { id: 'controls', label: 'Controls' },
  { id: 'fields', label: 'Fields' },
  { id: 'signs', label: 'Signs and words' },
  { id: 'overlays', label: 'Overlays' },
  { id: 'lists', label: 'Lists', count: 10_000 },
  { id: 'split', label: 'Split' },
] as const

type PageId = (typeof PAGES)[number]['id']

const CONTENT = {
  controls: <Controls />,
  fields: <Fields />,
  signs: <Signs />,
  overlays: <Overlays />,
  lists: <Lists />,
  split: <Split />,
}

/** Every part of the kit in its states, for our own eyes and for axe; not shipped. */
export function Gallery() {
  const [page, setPage] = useState<PageId>('controls')
  const [theme, setTheme] = useState<Theme>('system')
  return (
    <div className={styles.window}>
      <SkipLink targetId="gallery-page">Skip to the page</SkipLink>
      <header className={styles.bar}>
        <h1 className={styles.name}>The parts of Stet</h1>
        <SegmentedControl
          label="Theme"
          segments={[
            { id: 'system', label: 'System' },
            { id: 'light', label: 'Light' },
            { id: 'dark', label: 'Dark' },
          ]}
          value={theme}
          onChange={(next) => {
            applyTheme(next)
            setTheme(next)
          }}
        />
      </header>
      <main id="gallery-page" tabIndex={-1} className={styles.main}>
        <Tabs label="Pages" tabs={PAGES} value={page} onChange={setPage}>
          {CONTENT[page]}
        </Tabs>
      </main>
      <StatusLine hints={<KeyHint shortcuts={['J', 'K']}>next, previous</KeyHint>}>
        <span>Saved 14:22:07</span>
        <span>Örs Reed, checker</span>
      </StatusLine>
    </div>
  )
}
