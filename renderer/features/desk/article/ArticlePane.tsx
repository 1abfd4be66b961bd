import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { selectReadOnlyReason, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { Pane } from '../../../ui/Pane.tsx'
import { articleId } from '../desk-ids.ts'
import { ArticleColumn } from './ArticleColumn.tsx'
import { offsetAt, placesAround, rangeOfSpan } from './article-dom.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { FollowInHand } from './FollowInHand.tsx'
import { allowPlaceDrop, dropPlace } from './place-drag.ts'
import { isClaimInHand, pressPlaces } from './press-places.ts'
import { forgetReading, useReadingStore } from './reading-store.ts'
import { SelectionToolbar } from './SelectionToolbar.tsx'
import { useBlockMenu } from './use-block-menu.ts'
import { type ReadingPage, useReadingCursor } from './use-reading-cursor.ts'
import { useTextSize } from './use-text-size.ts'
import styles from './ArticlePane.module.css'

export interface ArticlePaneProps extends Pick<OpenStory, 'storyId' | 'version' | 'text'> {
  onEditDetails: () => void
}

/** How to read and mark by keyboard, for screen readers. */
const keysInWords =
  'Arrow keys go from word to word, with Control from sentence to sentence. Shift selects. M marks the selection as a claim. Space selects the claim under the cursor.'

/** The article under check, set like a page, with its claims marked in it. */
export function ArticlePane({ storyId, version, text, onEditDetails }: ArticlePaneProps) {
  const rootRef = useRef<HTMLElement>(null)
  const scrollerRef = useRef<HTMLDivElement>(null)
  const page = useMemo(
    () => ({ rootRef, scrollerRef, stepped: { text, blocks: version.blocks } }),
    [text, version.blocks],
  )
  const moveCursor = useReadingCursor(page)
  const size = useTextSize()
  const menu = useBlockMenu(rootRef, version.blocks)
  const headline = useStoryStore((state) => selectStory(state)?.headline ?? '')
  const isReadOnly = useSettingsStore((state) => selectReadOnlyReason(state) !== null)
  useEffect(() => forgetReading, [text])
  useEndOfSelecting()
  return (
    <Pane label="Article" ground="paper">
      <div ref={scrollerRef} className={styles.scroller} data-article-scroller>
        <article
          ref={rootRef}
          id={articleId}
          tabIndex={0}
          aria-label={headline}
          aria-description={keysInWords}
          className={styles.column}
          style={{ ['--article-size' as string]: `${size}px` }}
          onKeyDown={(event) => {
            moveCursor(event)
            if (!event.defaultPrevented) pressAtCursor(event, page)
          }}
          onClick={(event) => pressAtPointer(event)}
          onPointerDown={() => useReadingStore.setState({ isSelecting: true })}
          onPointerOver={menu.follow}
          onDragOver={allowPlaceDrop}
          onDrop={dropPlace}
        >
          <ArticleColumn storyId={storyId} version={version} text={text} onEditDetails={onEditDetails} />
          <FollowInHand />
          <SelectionToolbar rootRef={rootRef} version={version} text={text} />
          {menu.place !== null && !isReadOnly && (
            <BlockMenu key={menu.place.index} storyId={storyId} {...menu.place} />
          )}
        </article>
      </div>
    </Pane>
  )
}

/** A mouse selection is complete when the button is let go, wherever that is. */
function useEndOfSelecting(): void {
  useEffect(() => {
    const end = () => useReadingStore.setState({ isSelecting: false })
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [])
}

/** A press on marked words takes their claim, proposal or copy note in hand; the end of a mouse selection is no press. */
function pressAtPointer(event: MouseEvent<HTMLElement>): void {
  if (useReadingStore.getState().selection !== null || !(event.target instanceof Node)) return
  const offset = offsetAt(event.currentTarget, event.clientX, event.clientY)
  useReadingStore.setState({ caret: offset === null || isInClaim(offset) ? null : offset })
  pressPlaces(placesAround(event.target, event.currentTarget))
}

function isInClaim(offset: number): boolean {
  const anchors = useStoryStore.getState().open?.tables.anchors.byId.values() ?? []
  return [...anchors].some(({ state, start, end }) => state !== 'lost' && start <= offset && offset <= end)
}

/**
 * Space selects the claim under the cursor, and the next one that stands on the same words. Enter does so too, unless
 * the selected claim is among them: then it signs that claim off, as everywhere on the desk.
 */
function pressAtCursor(event: KeyboardEvent<HTMLElement>, { stepped, rootRef }: ReadingPage): void {
  const root = rootRef.current
  const { cursor, isCursorShown } = useReadingStore.getState()
  if (event.key !== ' ' && event.key !== 'Enter') return
  if (root === null || event.target !== root || cursor === null || !isCursorShown) return
  // Space does not scroll away from a cursor that is shown.
  if (event.key === ' ') event.preventDefault()
  const node = rangeOfSpan(root, stepped.blocks, cursor.to)?.startContainer
  const pressed = node === undefined ? [] : placesAround(node, root)
  const isForSignOff = event.key === 'Enter' && pressed.some(isClaimInHand)
  if (pressed.length === 0 || isForSignOff) return
  event.preventDefault()
  pressPlaces(pressed)
}
