import { AppWindow, Download, GitCompareArrows } from 'lucide-react'
import { isOpen } from '../../../../shared/claims/status-rules.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { openWindow } from '../../../stores/app-actions.ts'
import { selectReadOnlyReason, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectStory } from '../../../stores/story-selectors.ts'
import { type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { showExport, showView } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { ScreenBar } from '../../../ui/ScreenBar.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { openDeskDialog } from '../desk-dialogs.ts'
import { DueChip } from './DueChip.tsx'
import { GateButton } from './GateButton.tsx'
import { ProgressChip } from './ProgressChip.tsx'
import { ReadChip } from './ReadChip.tsx'
import styles from './StoryBar.module.css'

const exportIds = ['corrections', 'facts', 'article', 'dossier'] as const

/** What is on the desk, how far it has come, when it is due, and what can be done with the story as a whole. */
export function StoryBar() {
  const story = useStoryStore(selectStory)
  const version = useStoryStore((state) => state.open?.version)
  const isAnyOpen = useStoryStore(hasOpenClaims)
  const isReadOnly = useSettingsStore((state) => selectReadOnlyReason(state) !== null)
  const exportKeys = {
    corrections: useCommandKey('export.corrections'),
    facts: useCommandKey('export.facts'),
    article: useCommandKey('export.article'),
    dossier: useCommandKey('export.dossier'),
  }
  const now = useNow()
  if (story === null || version === undefined) return <ScreenBar title="Desk" />
  const asideCount = version.setAside.length
  return (
    <ScreenBar
      face="article"
      title={story.headline}
      meta={`Version ${version.number} · ${showMoment(version.createdAt, now)}`}
    >
      <ProgressChip />
      <ReadChip />
      <DueChip story={story} isOpen={isAnyOpen} isReadOnly={isReadOnly} />
      {asideCount > 0 && (
        <Button size="small" className={styles.chip} onPress={() => openDeskDialog('structure')}>
          <strong>{asideCount}</strong> set aside
        </Button>
      )}
      <Button size="small" icon={GitCompareArrows} onPress={() => showView('versions')}>
        Versions
      </Button>
      <Menu
        label="Export"
        placement="bottom end"
        trigger={
          <Button size="small" icon={Download}>
            Export
          </Button>
        }
        groups={[
          {
            items: [
              { id: 'corrections', label: 'Correction log…', shortcut: exportKeys.corrections },
              { id: 'facts', label: 'Fact log…', shortcut: exportKeys.facts },
              { id: 'article', label: 'Annotated article…', shortcut: exportKeys.article },
              { id: 'dossier', label: 'Dossier…', shortcut: exportKeys.dossier },
            ],
          },
        ]}
        onAction={(id) => showExport(exportIds.find((one) => one === id) ?? 'corrections')}
      />
      <IconButton icon={AppWindow} label="Open in a new window" onPress={() => void openWindow(story.id)} />
      <GateButton />
    </ScreenBar>
  )
}

function hasOpenClaims({ open }: StoryState): boolean {
  return open !== null && [...open.tables.claims.byId.values()].some((claim) => isOpen(claim.workflow))
}
