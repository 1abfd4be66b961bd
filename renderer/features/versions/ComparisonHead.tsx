import { ArrowDown, ArrowUp, Columns2, Download, PencilLine, Printer, Square } from 'lucide-react'
import type { Id } from '../../../shared/domain/ids.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { chooseVersions } from '../../stores/compare-actions.ts'
import { exportComparison } from '../../stores/version-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useChanges } from './comparison-selectors.ts'
import { printComparison } from './print-comparison.ts'
import { versionName } from './version-names.ts'
import { stepThroughChanges } from './version-steps.ts'
import { useVersionsView } from './versions-view-store.ts'
import styles from './VersionsScreen.module.css'

/** Which two versions are compared, how they are shown, and the way from change to change. */
export function ComparisonHead({ onName }: { onName: () => void }) {
  const isPending = useVersionsStore((state) => state.pending !== null)
  const isReadOnly = useIsReadOnly()
  const nameKey = useCommandKey('version.name')
  const exportKey = useCommandKey('version.export')
  const printKey = useCommandKey('version.print')
  return (
    <div className={styles.head}>
      {!isPending && <Choice />}
      <Steps />
      <span className={styles.room} />
      <Looks />
      {!isPending && (
        <>
          <IconButton
            icon={PencilLine}
            label="Name the later version, or mark it as published"
            shortcut={nameKey}
            isDisabled={isReadOnly}
            onPress={onName}
          />
          <IconButton
            icon={Download}
            label="Export the comparison"
            shortcut={exportKey}
            onPress={() => void exportComparison()}
          />
        </>
      )}
      <IconButton icon={Printer} label="Print the comparison" shortcut={printKey} onPress={printComparison} />
    </div>
  )
}

/** The earlier version can be any that is not the later one, so that a change can be read backwards, too. */
function Choice() {
  const now = useNow()
  const { list, beforeId, afterId } = useVersionsStore()
  if (list === null || beforeId === null || afterId === null) return null
  const optionsBut = (other: Id) =>
    list
      .filter(({ id }) => id !== other)
      .map((version) => ({ id: version.id, label: versionName(version, now) }))
  return (
    <>
      <Select
        label="Earlier version"
        isLabelHidden
        className={styles.choice}
        options={optionsBut(afterId)}
        value={beforeId}
        onChange={(id) => void chooseVersions(id, afterId)}
      />
      <span className={styles.with}>and</span>
      <Select
        label="Later version"
        isLabelHidden
        className={styles.choice}
        options={optionsBut(beforeId)}
        value={afterId}
        onChange={(id) => void chooseVersions(beforeId, id)}
      />
    </>
  )
}

function Steps() {
  const changes = useChanges()
  const change = useVersionsView((state) => state.change)
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  return (
    <div className={styles.steps} role="group" aria-label="Changes">
      <IconButton
        icon={ArrowUp}
        size="small"
        label="Previous change"
        shortcut={useCommandKey('version.previous-change')}
        onPress={() => stepThroughChanges(-1)}
      />
      <IconButton
        icon={ArrowDown}
        size="small"
        label="Next change"
        shortcut={useCommandKey('version.next-change')}
        onPress={() => stepThroughChanges(1)}
      />
      <span>{change === null ? count : `${change + 1} of ${count}`}</span>
    </div>
  )
}

function Looks() {
  const columns = useVersionsView((state) => state.columns)
  const isTypographyShown = useVersionsView((state) => state.isTypographyShown)
  return (
    <>
      <Switch
        isSelected={isTypographyShown}
        onChange={(isShown) => useVersionsView.setState({ isTypographyShown: isShown, change: null })}
      >
        Typesetting
      </Switch>
      <SegmentedControl
        label="Columns"
        isIconOnly
        value={columns}
        onChange={(chosen) => useVersionsView.setState({ columns: chosen })}
        segments={[
          { id: 'two', label: 'Side by side', icon: Columns2 },
          { id: 'one', label: 'In one column', icon: Square },
        ]}
      />
    </>
  )
}
