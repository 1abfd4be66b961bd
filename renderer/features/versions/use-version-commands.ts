import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import { loadVersions } from '../../stores/compare-actions.ts'
import { discardVersion, takeVersion } from '../../stores/new-version-actions.ts'
import { exportComparison, labelVersion } from '../../stores/version-actions.ts'
import { useVersionsStore } from '../../stores/versions-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import { printComparison } from './print-comparison.ts'
import { openClaimInHand, stepThroughChanges } from './version-steps.ts'
import { useVersionsView } from './versions-view-store.ts'

/** What can be done on the versions screen. */
export function useVersionCommands(onName: () => void): void {
  const isReadOnly = useIsReadOnly()
  const isPending = useVersionsStore((state) => state.pending !== null)
  const isCompared = useVersionsStore((state) => state.comparison !== null)
  const isPlaceInHand = useVersionsView((state) => state.placeId !== null)
  const hasVersions = isCompared && !isPending
  const isWritable = !isReadOnly && hasVersions
  useCommands({
    'version.next-change': { run: () => stepThroughChanges(1), isEnabled: isCompared },
    'version.previous-change': { run: () => stepThroughChanges(-1), isEnabled: isCompared },
    'version.columns': turnColumns,
    'version.typography': turnTypography,
    'version.export': { run: () => void exportComparison(), isEnabled: hasVersions },
    'version.print': { run: printComparison, isEnabled: isCompared },
    'version.name': { run: onName, isEnabled: isWritable },
    'version.published': { run: () => void turnPublished(), isEnabled: isWritable },
    'version.take': { run: () => void takeVersion(), isEnabled: !isReadOnly && isPending && isCompared },
    'version.discard': { run: () => void discardVersion(), isEnabled: isPending },
    'version.open-claim': { run: openClaimInHand, isEnabled: isPlaceInHand },
  })
}

function turnColumns(): void {
  const { columns } = useVersionsView.getState()
  useVersionsView.setState({ columns: columns === 'two' ? 'one' : 'two' })
  announce(columns === 'two' ? 'In one column' : 'Side by side')
}

function turnTypography(): void {
  const { isTypographyShown } = useVersionsView.getState()
  useVersionsView.setState({ isTypographyShown: !isTypographyShown, change: null })
  announce(isTypographyShown ? 'Typesetting folded' : 'Typesetting shown')
}

async function turnPublished(): Promise<void> {
  const { list, afterId } = useVersionsStore.getState()
  const version = list?.find(({ id }) => id === afterId)
  if (version === undefined) return
  const isPublished = (version.label?.publishedAt ?? null) === null
  const result = await labelVersion(version, { isPublished })
  if (result.ok) announce(isPublished ? 'Marked as published' : 'No longer marked as published')
  await loadVersions()
}
