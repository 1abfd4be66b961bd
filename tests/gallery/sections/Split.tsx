import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../renderer/ui/Button.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Pane, PaneBody, PaneFooter, PaneHeader, PaneSection } from '../../../renderer/ui/Pane.tsx'
import { SplitPane } from '../../../renderer/ui/SplitPane.tsx'
import { Spacer } from '../../../renderer/ui/Toolbar.tsx'
import { useMediaQuery } from '../../../renderer/ui/use-media-query.ts'
import styles from '../gallery.module.css'
import { arabic, chinese, longHeadline } from '../words.ts'

export function Split() {
  const [sizes, setSizes] = useState<Record<string, number>>({})
  const [isFolded, setIsFolded] = useState(false)
  const isNarrow = useMediaQuery('(width < 1100px)')
  const article = (
    <Pane label="Article" ground="paper">
      <PaneBody>
        <div className={styles.article}>
          <h2>{longHeadline}</h2>
          <p>{longHeadline}.</p>
          <p dir="auto">{arabic}</p>
          <p>{chinese}</p>
        </div>
      </PaneBody>
    </Pane>
  )
  const list = (
    <Pane label="Claim list">
      <PaneHeader
        title="Claims"
        detail="24"
        actions={<IconButton icon={MoreHorizontal} label="More" size="small" />}
      />
      <PaneBody>
        <PaneSection>
          <p>{isNarrow ? 'Narrow' : 'Wide'}; sizes so far:</p>
          <p className="tabular">{JSON.stringify(sizes)}</p>
        </PaneSection>
      </PaneBody>
    </Pane>
  )
  const card = (
    <Pane label="Claim card" ground="raised">
      <PaneBody>
        <PaneSection title="Finding" aside="6 of 24">
          <p>What was found.</p>
        </PaneSection>
        <PaneSection title="Sources" aside="2 · 1 independent">
          <p>What stands behind it.</p>
        </PaneSection>
      </PaneBody>
      <PaneFooter>
        <Button onPress={() => setIsFolded(!isFolded)}>{isFolded ? 'Show list' : 'Fold list'}</Button>
        <Spacer />
        <Button variant="primary">Sign off</Button>
      </PaneFooter>
    </Pane>
  )
  return (
    <SplitPane
      parts={[
        { id: 'article', label: 'article', content: article, minSize: 320 },
        {
          id: 'list',
          label: 'claim list',
          content: list,
          defaultSize: 312,
          minSize: 240,
          maxSize: 520,
          isCollapsible: true,
          isCollapsed: isFolded,
        },
        { id: 'card', label: 'claim card', content: card, defaultSize: 396, minSize: 320, maxSize: 640 },
      ]}
      onSizesChange={setSizes}
      onCollapsedChange={(id, isCollapsed) => {
        if (id === 'list') setIsFolded(isCollapsed)
      }}
    />
  )
}
