import type { Theme } from '../../shared/domain/settings.ts'
import { useCommands } from '../keyboard/use-commands.ts'
import { openWindow, showDataFolder } from '../stores/app-actions.ts'
import { redo, undo, undoScope } from '../stores/history-actions.ts'
import { wishForCheck } from '../stores/history-check-store.ts'
import { importChosenFile, openSample, startPaste } from '../stores/import-actions.ts'
import { readCorrectedVersion, startNewVersion } from '../stores/new-version-actions.ts'
import { selectCorrectionsToMake } from '../stores/correction-selectors.ts'
import { setSettings } from '../stores/settings-actions.ts'
import { selectReadOnlyReason, useSettingsStore } from '../stores/settings-store.ts'
import { useStoryStore } from '../stores/story-store.ts'
import { lockVault } from '../stores/vault-actions.ts'
import { requestSearch, showDialog, showExport, showView, useViewStore } from '../stores/view-store.ts'

/** What can be done in every window, whatever screen it shows. */
export function useAppCommands(): void {
  const isEnabled = useSettingsStore((state) => selectReadOnlyReason(state) === null)
  const isDesk = useViewStore(({ view }) => view === 'desk' || view === 'versions')
  const hasStory = useStoryStore(({ open }) => open !== null) && isDesk
  const hasCorrections = useStoryStore((state) => selectCorrectionsToMake(state).length > 0)
  useCommands({
    'import.paste': { run: startPaste, isEnabled },
    'import.open-file': { run: () => void importChosenFile(), isEnabled },
    'import.sample': { run: () => void openSample(), isEnabled },
    'window.new': () => void openWindow(undoScope()),
    'version.new': { run: startNewVersion, isEnabled: isEnabled && hasStory },
    'version.correct': {
      run: () => void readCorrectedVersion(),
      isEnabled: isEnabled && hasStory && hasCorrections,
    },
    'go.versions': { run: () => showView('versions'), isEnabled: hasStory },
    'export.corrections': () => showExport('corrections'),
    'export.article': { run: () => showExport('article'), isEnabled: hasStory },
    'export.facts': { run: () => showExport('facts'), isEnabled: hasStory },
    'export.dossier': { run: () => showExport('dossier'), isEnabled: hasStory },
    'app.settings': () => showView('settings'),
    'vault.lock': () => void lockVault(),
    'history.check': () => {
      showView('settings')
      wishForCheck()
    },
    'app.data-folder': () => void showDataFolder(),
    'edit.undo': { run: () => void undo(undoScope()), isEnabled },
    'edit.redo': { run: () => void redo(undoScope()), isEnabled },
    'edit.search': requestSearch,
    'view.palette': () => showDialog('palette'),
    'view.theme-system': () => chooseTheme('system'),
    'view.theme-light': () => chooseTheme('light'),
    'view.theme-dark': () => chooseTheme('dark'),
    'go.library': () => showView('library'),
    'go.desk': () => showView('desk'),
    'go.sources': () => showView('sources'),
    'go.corrections': () => showView('corrections'),
    'go.gate': () => showView('gate'),
    'help.shortcuts': () => showDialog('shortcuts'),
  })
}

function chooseTheme(theme: Theme): void {
  void setSettings({ theme })
}
