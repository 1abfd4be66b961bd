import { Check, CircleAlert, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { IconButton } from './IconButton.tsx'
import { dismissToast, useToastStore, type Toast } from './toast-store.ts'
import styles from './Toasts.module.css'

/**
 * The region in which `showToast` shows. One a window, mounted with the app; UiProvider does so.
 * F8 puts the focus on the newest toast from anywhere, Escape dismisses it and goes back.
 */
export function Toasts() {
  const { toasts } = useToastStore()
  const listRef = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'F8') listRef.current?.querySelector<HTMLElement>('li:last-child button')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  // Beside the root, and marked as a top layer, so that it stays usable over an open dialog.
  return createPortal(
    <section
      aria-keyshortcuts="F8"
      aria-label="Notifications"
      className={styles.region}
      data-react-aria-top-layer="true"
    >
      <ol ref={listRef} className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem key={toast.id} toast={toast} />
        ))}
      </ol>
    </section>,
    document.body,
  )
}

function ToastItem({ toast }: { toast: Toast }) {
  const { id, text, kind, action, duration } = toast
  const [isHeld, setIsHeld] = useState(false)
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    if (isHeld || duration === null) return undefined
    const timer = setTimeout(() => dismissToast(id), duration)
    return () => clearTimeout(timer)
  }, [id, duration, isHeld])
  const close = () => {
    // Focus goes back to the work, not to the start of the page.
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    dismissToast(id)
  }
  return (
    <li
      className={styles.toast}
      data-tone={kind === 'error' ? 'red' : 'green'}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
        setIsHeld(true)
      }}
      onBlur={() => setIsHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      {kind !== 'info' && (
        <span className={styles.icon}>
          <Icon icon={kind === 'error' ? CircleAlert : Check} label={kind === 'error' ? 'Error:' : 'Done:'} />
        </span>
      )}
      <span className={styles.text} dir="auto" title={text}>
        {text}
      </span>
      {action !== null && (
        <Button
          size="small"
          onPress={() => {
            action.onPress()
            close()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label="Dismiss" size="small" tooltipPlacement="top" onPress={close} />
    </li>
  )
}
