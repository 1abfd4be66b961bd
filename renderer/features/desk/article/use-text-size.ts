import { largestArticleText, smallestArticleText } from '../../../../shared/domain/settings.ts'
import { useCommands } from '../../../keyboard/use-commands.ts'
import { setSettings } from '../../../stores/settings-actions.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { announce } from '../../../ui/announcer-store.ts'

const step = 1.5

/** The size of the article's words in CSS pixels; carries out the commands that change it. */
export function useTextSize(): number {
  const size = useSettingsStore((state) => state.settings.articleTextSize)
  const resize = (to: number) => {
    void setSettings({ articleTextSize: to })
    announce(`Article text ${to} pixels`)
  }
  useCommands({
    'view.larger-text': { run: () => resize(size + step), isEnabled: size + step <= largestArticleText },
    'view.smaller-text': { run: () => resize(size - step), isEnabled: size - step >= smallestArticleText },
  })
  return size
}
