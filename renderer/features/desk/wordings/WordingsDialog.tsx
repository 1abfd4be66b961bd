import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { OpenWording } from '../../../../shared/corrections/open-wordings.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectOpenWordings } from '../../../stores/wording-selectors.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { VirtualList, type VirtualListHandle } from '../../../ui/VirtualList.tsx'
import { AskReason } from './AskReason.tsx'
import {
  acceptAll,
  acceptOne,
  rejectAll,
  rejectOne,
  showWording,
  stetAll,
  stetOne,
} from './wording-actions.ts'
import { WordingRow } from './WordingRow.tsx'
import styles from './Wordings.module.css'

const idOf = ({ claim }: OpenWording) => claim.id
const renderRow = (wording: OpenWording) => <WordingRow wording={wording} />

/** Whose reason is asked for: of the wording in hand, or of all that are proposed. */
type Asked = 'one' | 'all' | null

/** All wordings of the story that are proposed, or accepted and not in the text yet, to be gone through by key. */
export function WordingsDialog({ onClose }: { onClose: () => void }) {
  const wordings = useStoryStore(selectOpenWordings)
  const [selectedId, setSelectedId] = useState<string | null>(() => firstOpen(wordings))
  const [asked, setAsked] = useState<Asked>(null)
  const isReadOnly = useIsReadOnly()
  const listRef = useRef<VirtualListHandle>(null)
  useEffect(() => listRef.current?.focus(), [])
  const inHand = wordings.find((one) => idOf(one) === selectedId) ?? null
  const isOpen = inHand !== null && inHand.entry === null && !isReadOnly
  const goOn = (act: Promise<boolean>) => {
    const next = neighbourOf(wordings, selectedId)
    void act.then((isDone) => isDone && next !== null && setSelectedId(next))
    listRef.current?.focus()
  }
  const step = (by: 1 | -1) => {
    const index = wordings.findIndex((one) => idOf(one) === selectedId)
    const next = wordings[Math.min(wordings.length - 1, Math.max(0, index + by))]
    if (next !== undefined) setSelectedId(idOf(next))
  }
  const show = () => {
    if (inHand === null) return
    onClose()
    showWording(inHand)
  }
  const keys: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    ...(isOpen && {
      a: () => goOn(acceptOne(inHand)),
      r: () => goOn(rejectOne(inHand)),
      s: () => setAsked('one'),
    }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.toLowerCase()]
    if (run === undefined || asked !== null) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
  const proposed = isReadOnly ? 0 : wordings.filter(({ entry }) => entry === null).length
  const settle = (reason: string) => {
    const isOne = asked === 'one'
    setAsked(null)
    if (!isOne) void stetAll(reason)
    else if (inHand !== null) goOn(stetOne(inHand, reason))
  }
  return (
    <Dialog
      isOpen
      size="large"
      title="Wordings of the story"
      isFlush
      onClose={onClose}
      footerStart={<AllButtons count={proposed} onStet={() => setAsked('all')} />}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      <div className={styles.body} onKeyDown={onKeyDown}>
        <div className={styles.list}>
          <VirtualList
            ref={listRef}
            label="Wordings in the order of the text"
            items={wordings}
            getId={idOf}
            renderItem={renderRow}
            selectedId={selectedId}
            onSelect={setSelectedId}
            onOpen={show}
            estimatedHeight={64}
            empty={
              <EmptyState size="compact" title="No other words are open">
                Select words in the article, press E and write the better ones.
              </EmptyState>
            }
          />
        </div>
        {asked === null ? (
          <div className={styles.actions}>
            <Button shortcut="A" isDisabled={!isOpen} onPress={() => keys['a']?.()}>
              Accept
            </Button>
            <Button shortcut="R" isDisabled={!isOpen} onPress={() => keys['r']?.()}>
              Reject
            </Button>
            <Button shortcut="S" isDisabled={!isOpen} onPress={() => setAsked('one')}>
              Let it stand…
            </Button>
            <Button variant="quiet" shortcut="Enter" isDisabled={inHand === null} onPress={show}>
              Show in the article
            </Button>
          </div>
        ) : (
          <AskReason onReason={settle} onCancel={() => setAsked(null)} />
        )}
      </div>
    </Dialog>
  )
}

function AllButtons({ count, onStet }: { count: number; onStet: () => void }) {
  if (count < 2) return null
  return (
    <div className={styles.all}>
      <span>All {count}:</span>
      <Button size="small" onPress={() => void acceptAll()}>
        Accept all
      </Button>
      <Button size="small" onPress={() => void rejectAll()}>
        Reject all
      </Button>
      <Button size="small" onPress={onStet}>
        Let all stand…
      </Button>
    </div>
  )
}

function firstOpen(wordings: readonly OpenWording[]): string | null {
  const first = wordings.find(({ entry }) => entry === null) ?? wordings[0]
  return first === undefined ? null : idOf(first)
}

/** The next wording that waits for a decision, else the one before. */
function neighbourOf(wordings: readonly OpenWording[], id: string | null): string | null {
  const index = wordings.findIndex((one) => idOf(one) === id)
  const after = wordings.slice(index + 1).find(({ entry }) => entry === null)
  const before = wordings.slice(0, Math.max(0, index)).findLast(({ entry }) => entry === null)
  const next = after ?? before
  return next === undefined ? null : idOf(next)
}
