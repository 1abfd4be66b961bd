import { useEffect } from 'react'
import { defaultSettings } from '../../../shared/domain/settings.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { SplitPane, type SplitPart } from '../../ui/SplitPane.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { ArticlePane } from './article/ArticlePane.tsx'
import { CardInHand } from './card/CardInHand.tsx'
import { openDeskDialog } from './desk-dialogs.ts'
import { rememberWidths, togglePane, useDeskLayout } from './desk-layout.ts'
import { ClaimList } from './list/ClaimList.tsx'
import { ArticleMap } from './map/ArticleMap.tsx'
import styles from './DeskScreen.module.css'

/** Below this width list and card share one column. */
const narrow = '(width < 1200px)'

/** Map, article, list and card side by side, as wide as they were left. */
export function DeskPanes() {
  const storyId = useStoryStore((state) => state.open?.storyId)
  const version = useStoryStore((state) => state.open?.version)
  const text = useStoryStore((state) => state.open?.text)
  const panes = useSettingsStore((state) => state.settings.panes)
  const isShared = useMediaQuery(narrow)
  const sharedPane = useDeskLayout((state) => state.sharedPane)
  const isCardShown = panes.card !== null && (!isShared || sharedPane === 'card')
  useEffect(() => {
    useDeskLayout.setState({ isShared, isCardShown })
  }, [isShared, isCardShown])
  if (storyId === undefined || version === undefined || text === undefined) return null
  const article: SplitPart = {
    id: 'article',
    label: 'article',
    minSize: 320,
    content: <ArticlePane storyId={storyId} version={version} text={text} onEditDetails={editDetails} />,
  }
  const side = isShared ? [sharedPart(sharedPane, panes.card)] : [listPart(panes.list), cardPart(panes.card)]
  return (
    <div className={styles.panes}>
      {panes.map !== null && <ArticleMap version={version} text={text} />}
      <SplitPane
        key={isShared ? 'shared' : 'apart'}
        parts={[article, ...side]}
        sizes={widthsOf(panes)}
        onSizesChange={rememberWidths}
        onCollapsedChange={(id, isCollapsed) => {
          const name = id === 'list' ? 'list' : 'card'
          if (isCollapsed !== (panes[name] === null)) togglePane(name)
        }}
      />
    </div>
  )
}

function editDetails(): void {
  openDeskDialog('details')
}

function listPart(width: number | null): SplitPart {
  return {
    id: 'list',
    label: 'claim list',
    minSize: 240,
    maxSize: 520,
    defaultSize: defaultSettings.panes.list ?? 312,
    isCollapsible: true,
    isCollapsed: width === null,
    content: width === null ? null : <ClaimList />,
  }
}

function cardPart(width: number | null): SplitPart {
  return {
    id: 'card',
    label: 'claim card',
    minSize: 320,
    maxSize: 640,
    defaultSize: defaultSettings.panes.card ?? 396,
    isCollapsible: true,
    isCollapsed: width === null,
    content: width === null ? null : <CardInHand />,
  }
}

/** The one column of a narrow window: the list, or the card of the claim in hand with the way back to the list. */
function sharedPart(shown: 'list' | 'card', width: number | null): SplitPart {
  const part = cardPart(width)
  if (width === null) return part
  return { ...part, label: 'claims', content: shown === 'list' ? <ClaimList /> : <CardInHand /> }
}

function widthsOf(panes: {
  readonly list: number | null
  readonly card: number | null
}): Record<string, number> {
  return { list: panes.list ?? 0, card: panes.card ?? 0 }
}
