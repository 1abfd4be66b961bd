import { Maximize2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { enterFocus } from '../focus/focus-actions.ts'
import { QueueMenu } from './QueueMenu.tsx'
import styles from './QueueFoot.module.css'

/** The foot of the claim list: the order of the claims, what else is handed in, and the way to work through them. */
export function QueueFoot({ children }: { children?: ReactNode }) {
  const focusKey = useCommandKey('view.focus')
  const isAnyThere = useStoryStore((state) => (state.open?.tables.claims.ids.length ?? 0) > 0)
  return (
    <footer className={styles.foot}>
      <QueueMenu />
      {children}
      <Button
        size="small"
        variant="quiet"
        icon={Maximize2}
        shortcut={focusKey}
        isDisabled={!isAnyThere}
        onPress={enterFocus}
      >
        Focus
      </Button>
    </footer>
  )
}
