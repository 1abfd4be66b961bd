import { Button as AriaButton } from 'react-aria-components/Button'
import { useCommandKey } from '../keyboard/use-command-key.ts'
import { showView, useViewStore } from '../stores/view-store.ts'
import { Icon } from '../ui/Icon.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'
import { type ScreenOfRail, settingsScreen, workScreens } from './screens.ts'
import styles from './Rail.module.css'

/** The screens of Stet, at the side of every window. */
export function Rail() {
  return (
    <nav aria-label="Screens" className={styles.rail}>
      <span className={styles.mark} aria-hidden>
        stet
      </span>
      {workScreens.map((screen) => (
        <RailButton key={screen.view} screen={screen} />
      ))}
      <span className={styles.gap} />
      <RailButton screen={settingsScreen} />
    </nav>
  )
}

function RailButton({ screen }: { screen: ScreenOfRail }) {
  // The versions are those of the story on the desk, and have no place of their own here.
  const isCurrent = useViewStore(({ view }) => (view === 'versions' ? 'desk' : view) === screen.view)
  const shortcut = useCommandKey(screen.command)
  return (
    <Tooltip content={screen.name} shortcut={shortcut} placement="right">
      <AriaButton
        aria-label={screen.name}
        {...(isCurrent && { 'aria-current': 'page' })}
        className={styles.button ?? ''}
        onPress={() => showView(screen.view)}
      >
        <Icon icon={screen.icon} size={19} />
      </AriaButton>
    </Tooltip>
  )
}
