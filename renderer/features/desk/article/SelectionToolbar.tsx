import { ChevronDown, MapPinPlus } from 'lucide-react'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { type ClaimType, claimTypes } from '../../../../shared/domain/claim-type.ts'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { Toolbar } from '../../../ui/Toolbar.tsx'
import { rangeOfSpan } from './article-dom.ts'
import { addSelectionTo, markSelection, typePicks } from './mark-actions.ts'
import { useReadingStore } from './reading-store.ts'
import styles from './SelectionToolbar.module.css'

type TextOnDesk = Pick<OpenStory, 'version' | 'text'>

export interface SelectionToolbarProps extends TextOnDesk {
  rootRef: RefObject<HTMLElement | null>
}

/** What can be done with selected words, floating over them. */
export function SelectionToolbar({ rootRef, version, text }: SelectionToolbarProps) {
  const selection = useReadingStore((state) => (state.isSelecting ? null : state.selection))
  if (selection === null) return null
  const key = `${selection.start}-${selection.end}`
  return <ToolbarAt key={key} rootRef={rootRef} version={version} text={text} selection={selection} />
}

function ToolbarAt({ rootRef, version, text, selection }: SelectionToolbarProps & { selection: Span }) {
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null)
  const selectedId = useViewStore((state) => state.selectedClaimId)
  const selected = useStoryStore((state) => selectClaim(state, selectedId))
  const markKey = useCommandKey('claim.mark')
  const wordingKey = useCommandKey('claim.propose-wording')
  const addKey = useCommandKey('claim.add-place')
  useLayoutEffect(() => {
    setPlace(placeOver(rootRef.current, version, selection))
  }, [rootRef, version, selection])
  const [first, ...more] = typePicks({ version, text }, selection)
  // The bar stays within the column: where a place can be added, there are fewer picks.
  const others = selected === null ? more : more.slice(0, 1)
  return (
    <div className={styles.float} style={place === null ? { visibility: 'hidden' } : styleAt(place)}>
      <Toolbar label="Selected words" className={styles.toolbar}>
        <Button size="small" variant="primary" shortcut={markKey} onPress={() => void markSelection()}>
          Mark · {claimTypeLabels[first ?? 'other']}
        </Button>
        {others.map((type) => (
          <Button
            key={type}
            size="small"
            variant="quiet"
            label={`${claimTypeLabels[type]}: mark as a claim of this type`}
            onPress={() => void markSelection(type)}
          >
            {claimTypeLabels[type]}
          </Button>
        ))}
        <Menu
          label="Type of the claim"
          trigger={
            <Button size="small" variant="quiet" icon={ChevronDown}>
              More
            </Button>
          }
          groups={[{ items: claimTypes.map((type) => ({ id: type, label: claimTypeLabels[type] })) }]}
          onAction={(id) => void markSelection(claimTypes.find((type): type is ClaimType => type === id))}
        />
        <Button
          size="small"
          variant="quiet"
          shortcut={wordingKey}
          onPress={() => runCommand('claim.propose-wording')}
        >
          Reword
        </Button>
        {selected !== null && (
          <Button
            size="small"
            variant="quiet"
            icon={MapPinPlus}
            shortcut={addKey}
            onPress={() => void addSelectionTo(selected.id)}
          >
            Add to claim {selected.number}
          </Button>
        )}
      </Toolbar>
    </div>
  )
}

/** The bar begins over the first word and moves to the start of the line as far as it must to stay in the column. */
function styleAt({ top, left }: { top: number; left: number }) {
  return { top, ['--from' as string]: `${left}px` }
}

/** Height that the bar needs above the words, in CSS pixels. */
const room = 44

/** Where the bar goes, in the article's own coordinates: above the first line, or below the last where there is no room. */
function placeOver(
  root: HTMLElement | null,
  version: OpenStory['version'],
  selection: Span,
): { top: number; left: number } | null {
  const range = root === null ? null : rangeOfSpan(root, version.blocks, selection)
  if (root === null || range === null) return null
  const lines = range.getClientRects()
  const [first, last] = [lines[0], lines[lines.length - 1]]
  const view = root.parentElement?.getBoundingClientRect()
  if (first === undefined || last === undefined || view === undefined) return null
  const box = root.getBoundingClientRect()
  const isRoomAbove = first.top - view.top > room
  return {
    top: (isRoomAbove ? first.top - room : last.bottom + 10) - box.top,
    left: Math.max(0, (isRoomAbove ? first.left : last.left) - box.left - 8),
  }
}
