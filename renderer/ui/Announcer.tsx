import { createPortal } from 'react-dom'
import { useAnnouncerStore } from './announcer-store.ts'

/** The live regions in which `announce` speaks. One a window, mounted with the app; UiProvider does so. */
export function Announcer() {
  const { polite, assertive } = useAnnouncerStore()
  // Beside the root, and marked as a top layer, so that an open dialog does not silence it.
  return createPortal(
    <div className="visually-hidden" data-react-aria-top-layer="true">
      <div role="status" aria-live="polite">
        <span key={polite.sequence}>{polite.text}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={assertive.sequence}>{assertive.text}</span>
      </div>
    </div>,
    document.body,
  )
}
