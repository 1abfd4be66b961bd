import { useEffect, useRef, useState } from 'react'
import type { GateReport } from '../../../shared/claims/gate/gate.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { useStatusHints } from '../../keyboard/use-status-hints.ts'
import { SplitPane } from '../../ui/SplitPane.tsx'
import type { VirtualListHandle } from '../../ui/VirtualList.tsx'
import { gateRows, rowInHand } from './gate-rows.ts'
import { useGateStore } from './gate-store.ts'
import { GateList } from './GateList.tsx'
import { ItemPane } from './ItemPane.tsx'
import { OverrideDialog } from './OverrideDialog.tsx'
import { useGateCommands } from './use-gate-commands.ts'

const hints = [
  { commands: ['gate.next', 'gate.previous'], label: 'through the list' },
  { commands: ['gate.show'], label: 'show the place' },
  { commands: ['gate.override'], label: 'override' },
] as const

/** The list of what stands, and the item in hand beside it with the seals of the story. */
export function GateDesk({ gate, storyId }: { gate: GateReport; storyId: Id }) {
  const { tab, key, index } = useGateStore()
  const rows = gateRows(gate[tab])
  const inHand = rowInHand(rows, { key, index }) ?? null
  const [isOverriding, setIsOverriding] = useState(false)
  const listRef = useRef<VirtualListHandle>(null)
  useStatusHints(hints)
  useEffect(() => listRef.current?.focus(), [])
  useGateCommands({
    rows,
    inHand,
    storyId,
    isPassed: gate.standing.length === 0,
    onOverride: () => setIsOverriding(true),
  })
  return (
    <>
      <SplitPane
        parts={[
          {
            id: 'list',
            label: 'list',
            content: <GateList ref={listRef} gate={gate} rows={rows} inHand={inHand} />,
            minSize: 380,
          },
          {
            id: 'item',
            label: 'item',
            content: <ItemPane storyId={storyId} item={inHand?.item ?? null} lapsed={gate.void} />,
            defaultSize: 420,
            minSize: 320,
            maxSize: 640,
          },
        ]}
      />
      {isOverriding && inHand !== null && (
        <OverrideDialog storyId={storyId} item={inHand.item} onClose={() => setIsOverriding(false)} />
      )}
    </>
  )
}
