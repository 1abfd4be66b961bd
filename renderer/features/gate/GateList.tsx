import { CircleCheckBig } from 'lucide-react'
import type { Ref } from 'react'
import type { GateReport } from '../../../shared/claims/gate/gate.ts'
import { gateGroupLabels } from '../../../shared/claims/gate/group-labels.ts'
import { runCommand } from '../../keyboard/command-registry.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx'
import type { GateRow } from './gate-rows.ts'
import { listAtGate, takeAtGate, useGateStore } from './gate-store.ts'
import styles from './GateList.module.css'

interface GateListProps {
  readonly gate: GateReport
  readonly rows: readonly GateRow[]
  readonly inHand: GateRow | null
  readonly ref: Ref<VirtualListHandle>
}

const idOf = ({ id }: GateRow) => id
const renderRow = (row: GateRow) => <Row row={row} />

/** What stands, or what was let pass, group by group. Enter shows the place of the row in hand. */
export function GateList({ gate, rows, inHand, ref }: GateListProps) {
  const tab = useGateStore((state) => state.tab)
  return (
    <Pane label="What stands" className={styles.pane}>
      <Tabs
        label="What the gate lists"
        tabs={[
          { id: 'standing', label: 'Open', count: gate.standing.length },
          { id: 'overridden', label: 'Overridden', count: gate.overridden.length },
        ]}
        value={tab}
        onChange={listAtGate}
        className={styles.tabs}
      >
        <div className={styles.list}>
          <VirtualList
            ref={ref}
            label={tab === 'standing' ? 'Stands between the story and publication' : 'Overridden'}
            items={rows}
            getId={idOf}
            renderItem={renderRow}
            selectedId={inHand?.id ?? null}
            onSelect={(id) => {
              const index = rows.findIndex((row) => row.id === id)
              const row = rows[index]
              if (row !== undefined) takeAtGate(row.item.key, index)
            }}
            onOpen={() => runCommand('gate.show')}
            estimatedHeight={58}
            empty={tab === 'standing' ? <NothingStands /> : <NothingOverridden />}
          />
        </div>
      </Tabs>
    </Pane>
  )
}

function Row({ row: { item, heading } }: { row: GateRow }) {
  return (
    <>
      {heading !== null && (
        <div className={styles.head}>
          <span className={styles.name}>{gateGroupLabels[heading.group]}</span>
          <span className={styles.count}>{formatCount(heading.count)}</span>
        </div>
      )}
      <div className={styles.row}>
        {item.words !== '' && (
          <span className={styles.words} dir="auto">
            {item.words}
          </span>
        )}
        {item.number !== null && <span className={styles.number}>{item.number}</span>}
        <span className={styles.what}>{item.what}</span>
      </div>
    </>
  )
}

function NothingStands() {
  return (
    <EmptyState
      title="Nothing stands between this story and publication"
      illustration={
        <span className={styles.passed}>
          <Icon icon={CircleCheckBig} size={40} />
        </span>
      }
    >
      Seal the version to keep text, claims, findings and evidence as they are now. What changes afterwards
      shows here.
    </EmptyState>
  )
}

function NothingOverridden() {
  return (
    <EmptyState size="compact" title="Nobody has overridden anything">
      An override lets one thing pass, with a reason and a name. It ends when the thing changes.
    </EmptyState>
  )
}
